// Writes css, js and the images they name for the pages, and the program that draws figures for core.
// Usage: npm run vendor [-- FOLDER FOLDER]
import { build } from "esbuild";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const target = resolve(process.argv[2] ?? join(here, "../app/src/main/resources/static/vendor"));
const figureTarget = resolve(process.argv[3] ?? join(here, "../core/src/main/resources/org/unstuck/figure/vendor"));

for (const folder of [target, figureTarget]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const { css } = compile(join(here, "src/unstuck.scss"), { loadPaths: [modules, here], style: "compressed", quietDeps: true });
for (const forbidden of ["@font-face", "GDS Transport", "crown", "crest", "logotype"]) {
  if (css.includes(forbidden)) {
    throw new Error(`The stylesheet holds "${forbidden}", which only pages on gov.uk may use.`);
  }
}
writeFileSync(join(target, "unstuck.css"), css);

for (const [, image] of css.matchAll(/url\(["']?\/vendor\/(images\/[^"')]+)/g)) {
  cpSync(join(modules, "@ministryofjustice/frontend/moj/assets", image), join(target, image));
}

await build({
  entryPoints: [join(here, "src/unstuck.js"), join(here, "src/passkeys.js")],
  outdir: target,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  legalComments: "none",
});

const drawing = await build({
  entryPoints: [join(here, "src/figure.js")],
  outfile: join(figureTarget, "figure.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  metafile: true,
});

function describe(name) {
  const { version, license } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
  return `${name} ${version} (${license})`;
}

function writeContents(folder, packages) {
  const lines = packages.map(describe);
  writeFileSync(join(folder, "CONTENTS.txt"), `Made by frontend/vendor.js from:\n${lines.join("\n")}\n`);
}

writeContents(target, ["govuk-frontend", "@ministryofjustice/frontend", "htmx.org", "htmx-ext-sse"]);

// The drawing program is many packages; the licence of each stands beside it.
const inputs = Object.keys(drawing.metafile.inputs);
const drawn = [...new Set(inputs.flatMap((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []))].sort();
writeContents(figureTarget, drawn);
const notices = drawn.map((name) => {
  const file = ["LICENSE", "LICENSE.txt", "LICENSE.md"].map((it) => join(modules, name, it)).find(existsSync);
  if (!file) {
    throw new Error(`${name} has no licence text.`);
  }
  return `${describe(name)}\n\n${readFileSync(file, "utf8").replace(/\r\n/g, "\n").trim()}\n`;
});
writeFileSync(join(figureTarget, "LICENCES.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
