// Writes css, js and the images they name. Usage: npm run vendor [-- FOLDER]
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const target = resolve(process.argv[2] ?? join(here, "../app/src/main/resources/static/vendor"));

const packages = ["govuk-frontend", "@ministryofjustice/frontend", "htmx.org", "htmx-ext-sse"];

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

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
  entryPoints: [join(here, "src/unstuck.js")],
  outfile: join(target, "unstuck.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  legalComments: "none",
});

const licences = packages.map((name) => {
  const { version, license } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
  return `${name} ${version} (${license})`;
});
writeFileSync(join(target, "CONTENTS.txt"), `Made by frontend/vendor.js from:\n${licences.join("\n")}\n`);
