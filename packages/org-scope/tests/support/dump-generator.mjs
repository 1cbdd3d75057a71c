// A Prisma generator that writes down what generators are given, for tests that capture schemas themselves.
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === "generate") writeFileSync(params.generator.output.value, JSON.stringify({ dmmf: params.dmmf, datamodel: params.datamodel }));
  const result = method === "getManifest" ? { manifest: { prettyName: "dump", defaultOutput: "dump.json" } } : null;
  process.stderr.write(`${JSON.stringify({ jsonrpc: "2.0", id, result })}\n`);
});
