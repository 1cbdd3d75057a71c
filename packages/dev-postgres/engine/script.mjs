import { DriverAdapterError } from "@prisma/driver-adapter-utils";

/**
 * What the server said to a script that failed.
 *
 * @typedef {{ code: string, description: string }} ScriptFailure
 */

/** Runs scripts, and keeps the last failure: the engine passes on only a category of it. */
export class ScriptRunner {
  /** @type {ScriptFailure | undefined} */
  failure;

  /**
   * Runs a script as one message, as the native engine does: the server splits it, and one failure undoes the whole.
   * (The adapter's own method splits at every semicolon, also inside function bodies and strings.)
   *
   * @param {import("pg").Pool} pool
   * @param {string} script
   */
  async run(pool, script) {
    this.failure = undefined;
    try {
      await pool.query(script);
    } catch (error) {
      const refusal = /** @type {import("pg").DatabaseError} */ (error);
      if (refusal.severity === undefined) throw error;
      this.failure = { code: refusal.code ?? "", description: describe(refusal, script) };
      throw toAdapterError(refusal);
    }
  }
}

/** @param {import("pg").DatabaseError} error */
function toAdapterError({ code = "", severity = "", message, detail, column, hint }) {
  return new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
}

/**
 * The message with the lines around the place that it is about, the last of them the culprit, as Prisma shows it.
 *
 * @param {import("pg").DatabaseError} error
 * @param {string} script
 */
function describe({ severity, message, detail, hint, position }, script) {
  const parts = [`${severity}: ${message}`];
  if (detail) parts.push(`DETAIL: ${detail}`);
  if (hint) parts.push(`HINT: ${hint}`);
  const culprit = position === undefined ? 0 : script.slice(0, Number(position)).split("\n").length;
  if (culprit > 0) parts.push(`\nPosition:\n${excerpt(script, culprit)}`);
  return parts.join("\n");
}

/**
 * @param {string} script
 * @param {number} lastLine counted from 1
 */
function excerpt(script, lastLine) {
  const first = Math.max(0, lastLine - 5);
  const lines = script.split("\n").slice(first, lastLine);
  return lines.map((line, i) => `${String(first + i + 1).padStart(3)} ${line}`).join("\n");
}
