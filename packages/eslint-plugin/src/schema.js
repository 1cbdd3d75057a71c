// @ts-check
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** @import { CapturedModel, CapturedSchema } from "./index.js" */
/** @typedef {CapturedModel & { delegate: string }} Model */
/** @typedef {{ tenant: { model: string; field: string }; byDelegate: ReadonlyMap<string, Model>; byName: Readonly<Record<string, CapturedModel>> }} Schema */

/** @type {Map<string, { changed: number; schema: Schema }>} */
const files = new Map();
/** @type {WeakMap<object, Schema>} */
const objects = new WeakMap();

const ADVICE = 'give settings["org-scope"].schema: the schema that org-scope\'s generator wrote (generated/org-scope/schema.js), as an object or as a path';

/**
 * The captured schema that the settings name, indexed. A file is read anew when it changes.
 * @param {string | CapturedSchema | undefined} given
 * @param {string} cwd
 * @returns {Schema}
 */
export function readSchema(given, cwd) {
  if (given === undefined) throw new Error(`This rule must know the models: ${ADVICE}.`);
  if (typeof given === "string") return ofFile(resolve(cwd, given));
  let schema = objects.get(given);
  if (!schema) objects.set(given, (schema = index(given)));
  return schema;
}

/** @param {string} path */
function ofFile(path) {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) throw new Error(`${path} is not there: run \`npx prisma generate\`, or ${ADVICE}.`);
  const known = files.get(path);
  if (known && known.changed === changed) return known.schema;
  const schema = index(parse(path));
  files.set(path, { changed, schema });
  return schema;
}

/**
 * A configuration in JSON has no imports: the module is read as text.
 * @param {string} path
 * @returns {CapturedSchema}
 */
function parse(path) {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch (error) {
    throw new Error(`${path} does not hold a captured schema; ${ADVICE}.`, { cause: error });
  }
}

/**
 * @param {CapturedSchema} captured
 * @returns {Schema}
 */
function index({ tenant, models }) {
  const all = Object.entries(models).map(([name, model]) => ({ ...model, name, delegate: name.charAt(0).toLowerCase() + name.slice(1) }));
  return { tenant, byName: models, byDelegate: new Map(all.map((model) => [model.delegate, model])) };
}
