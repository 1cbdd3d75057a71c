import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createAdapterFactory } from "./adapter.mjs";
import { explainMigrationError } from "./migration-error.mjs";
import { PanicRegistry } from "./panic.mjs";
import { ScriptRunner } from "./script.mjs";
import { loadEngine } from "./wasm.mjs";

/**
 * The engine as the CLI sees it: methods by name.
 *
 * @typedef {Record<string, (params: object) => Promise<{ stdout?: string } | undefined>>} Engine
 */

/** Methods that the native engine calls otherwise. */
const WASM_NAMES = new Map([["getDatabaseVersion", "version"]]);

/**
 * Answers Prisma's CLI: one JSON-RPC request a line on stdin, one response a line on stdout, in order.
 *
 * @param {import("./arguments.mjs").Arguments} args
 */
export async function serveRequests(args) {
  const scripts = new ScriptRunner();
  /** @type {Promise<Engine> | undefined} */
  let engine;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    // The CLI acknowledges what it was told to print: not a request.
    if (method === undefined) continue;
    const panics = new PanicRegistry();
    const stopWatching = answerPanics(id, panics);
    try {
      engine ??= createEngine(args, scripts);
      const result = (await call(await engine, method, params)) ?? null;
      if (method === "diff" && result?.stdout) send({ id, method: "print", params: { content: result.stdout } });
      send({ id, result });
    } catch (error) {
      send({ id, error: toRpcError(error, scripts, panics) });
    } finally {
      stopWatching();
    }
  }
}

/**
 * @param {import("./arguments.mjs").Arguments} args
 * @param {ScriptRunner} scripts
 * @returns {Promise<Engine>}
 */
async function createEngine({ datamodels, datasource }, scripts) {
  const { SchemaEngine } = await loadEngine();
  const schemas = datamodels.map((file) => /** @type {[string, string]} */ ([file, readFileSync(file, "utf8")]));
  // No schema at all is a case of its own: of an empty list the engine panics.
  const options = { datamodels: schemas.length > 0 ? schemas : undefined };
  const engine = await SchemaEngine.new(options, logLine, createAdapterFactory(datasource, scripts));
  return /** @type {Engine} */ (/** @type {unknown} */ (engine));
}

/**
 * @param {Engine} engine
 * @param {string} method
 * @param {object} params
 */
function call(engine, method, params) {
  const name = WASM_NAMES.get(method) ?? method;
  if (typeof engine[name] !== "function") throw new Error(`The WebAssembly schema engine has no method \`${method}\`.`);
  return engine[name](params);
}

/**
 * A panic in the middle of a request reaches nobody who waits: it is thrown outside every promise,
 * and the module is dead after it.
 *
 * @param {number} id the request that is being answered
 * @param {PanicRegistry} panics
 */
function answerPanics(id, panics) {
  panics.install();
  const onPanic = (/** @type {Error} */ error) => send({ id, error: toRpcError(error, new ScriptRunner(), panics) });
  process.on("uncaughtException", onPanic);
  return () => process.off("uncaughtException", onPanic);
}

/**
 * @param {unknown} error
 * @param {ScriptRunner} scripts
 * @param {PanicRegistry} panics
 */
function toRpcError(error, scripts, panics) {
  const thrown = /** @type {Error & { code?: string }} */ (error);
  const { message, code } = panics.message
    ? { message: `The schema engine failed: ${panics.message}`, code: undefined }
    : explainMigrationError(thrown, scripts.failure);
  return { code: 4466, message, data: { is_panic: false, message, error_code: code, meta: null } };
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

/** @param {string} line */
function logLine(line) {
  process.stderr.write(`${JSON.stringify({ level: "INFO", fields: { message: String(line) } })}\n`);
}
