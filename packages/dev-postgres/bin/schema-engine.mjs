#!/usr/bin/env node
// What Prisma's CLI runs as its schema engine, in place of a downloaded program: the WebAssembly build of the same engine.
import { parseArguments } from "../engine/arguments.mjs";
import { runDatabaseCommand } from "../engine/database-commands.mjs";
import { serveRequests } from "../engine/rpc.mjs";
import { loadEngine } from "../engine/wasm.mjs";

const args = parseArguments(process.argv.slice(2));

if (args.version) {
  const { version } = await loadEngine();
  process.stdout.write(`schema-engine-cli ${version()}\n`);
} else if (args.command) {
  process.exitCode = await runDatabaseCommand(args.command, args.datasource.url ?? "");
} else {
  await serveRequests(args);
  // An open connection would keep the process alive after the CLI has closed its end.
  process.exit(0);
}
