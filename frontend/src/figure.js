// Draws figures outside a browser: from a Vega-Lite specification to SVG. Core runs this with GraalJS, which gives it
// nothing but strings: no files, no network, no clock that matters and no other code.
import "./clone.js";
import { compile } from "vega-lite";
import { parse, textMetrics, View } from "vega";

const noLoader = {
  load: () => Promise.reject(new Error("A figure loads nothing.")),
  sanitize: () => Promise.reject(new Error("A figure links to nothing.")),
};

function complaints(list) {
  const note = (...words) => {
    list.push(words.join(" "));
    return logger;
  };
  const quiet = () => logger;
  const logger = { level: () => logger, error: note, warn: note, info: quiet, debug: quiet };
  return logger;
}

// Width of text in thousandths of its size, by character; there is no canvas to measure on.
globalThis.measureWith = (widths, usual) => {
  const table = JSON.parse(widths);
  textMetrics.width = (item, text) => {
    const words = text ?? item.text;
    const lines = Array.isArray(words) ? words : String(words ?? "").split("\n");
    const size = item.fontSize ?? 11;
    const widest = Math.max(0, ...lines.map((line) => [...String(line)].reduce((sum, c) => sum + (table[c] ?? usual), 0)));
    return (widest * size) / 1000;
  };
};

// The answer is in "drawn" once the promise has settled, which is before the engine returns to its caller.
globalThis.draw = (specification) => {
  const warnings = [];
  const logger = complaints(warnings);
  globalThis.drawn = { svg: "", problem: "The figure was not finished.", warnings };
  const { spec } = compile(JSON.parse(specification), { logger });
  const view = new View(parse(spec), { renderer: "none", loader: noLoader, logger });
  view.toSVG().then(
    (svg) => {
      globalThis.drawn = { svg, problem: "", warnings };
      view.finalize();
    },
    (error) => {
      globalThis.drawn = { svg: "", problem: String(error), warnings };
    },
  );
};
