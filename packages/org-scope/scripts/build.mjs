import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = JSON.parse(readFileSync(at("package.json"), "utf8"));

/** `./src/schema/index.ts` is compiled to `./schema/index`. */
const compiled = (file) => file.replace(/^\.\/src\//, "./").replace(/\.ts$/, "");

/** `./bin/generator.mjs` runs `src/bin/generator.ts`, which is compiled to `./bin/generator.js`. */
const program = (file) => file.replace(/\.mjs$/, ".js");

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** The package as it is published: everything as in the source's package.json, but for what is compiled. */
function manifest() {
  const { private: _private, scripts: _scripts, devDependencies: _devDependencies, ...published } = source;
  return {
    ...published,
    exports: mapValues(source.exports, (file) => ({ types: `${compiled(file)}.d.ts`, default: `${compiled(file)}.js` })),
    bin: mapValues(source.bin, program),
  };
}

rmSync(at("dist"), { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "--project", at("tsconfig.build.json")], { stdio: "inherit" });
writeFileSync(at("dist/package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
for (const file of ["README.md", "LICENSE"]) copyFileSync(at(file), at(`dist/${file}`));
for (const file of Object.values(source.bin)) chmodSync(at(`dist/${program(file)}`), 0o755);
