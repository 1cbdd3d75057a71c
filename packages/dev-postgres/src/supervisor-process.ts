import { placesOf } from "./places";
import { Supervisor } from "./supervisor";

// The process behind an embedded server: `node supervisor-process.ts <root> [temporary]`, detached from whoever started it.
const [root, kind] = process.argv.slice(2);
if (!root) throw new Error("The folder that owns the server is missing.");

const supervisor = new Supervisor(placesOf(root), kind === "temporary");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => supervisor.stop());

try {
  await supervisor.run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
