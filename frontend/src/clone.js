// What Vega-Lite expects of a browser and a bare JavaScript engine lacks: copies of plain values.
const copy = (value) => {
  if (Array.isArray(value)) {
    return value.map(copy);
  }
  if (value instanceof Date) {
    return new Date(value);
  }
  return value !== null && typeof value === "object"
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]))
    : value;
};

globalThis.structuredClone ??= copy;
