import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../scripts/support/project";
import { FIGURES } from "./figures/all";
import { peersPlot } from "./report/plot";
import { writeResults } from "./report/results";
import { details, line, type Result } from "./report/table";
import { worldOn } from "./world/world";
import { benchServer } from "./world/server";

// `npm run bench [-- --only KEY …] [--quick]`: ratios side by side in one run; the table, plots and results.
const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, quick: { type: "boolean", default: false } } });
const unknown = (values.only ?? []).filter((key) => !FIGURES.some((figure) => figure.key === key));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(", ")}. There are: ${FIGURES.map(({ key }) => key).join(", ")}.`);
  process.exit(2);
}
const chosen = FIGURES.filter(({ key }) => !values.only || values.only.includes(key));
const server = await benchServer();
const world = worldOn(server, (sentence) => console.log(`  ${sentence}`), values.quick);
const results: Result[] = [];
const failures: string[] = [];
for (const figure of chosen) {
  console.log(`• ${figure.title}`);
  try {
    const result = { figure, measured: await figure.measure(world) };
    results.push(result);
    console.log([line(result), ...details(result)].join("\n"));
  } catch (error) {
    failures.push(figure.key);
    console.error(`✗ ${figure.key}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
await server.release();
console.log(`\n${results.map(line).join("\n")}`);
if (!values.quick) {
  const written = writeResults(join(root, "bench", "results", "latest.json"), results);
  const titles = Object.fromEntries(FIGURES.map(({ key, title }) => [key, title]));
  writeFileSync(join(root, "docs", "bench.svg"), peersPlot(written, titles));
}
process.exit(failures.length > 0 ? 1 : 0);
