import pg from "pg";
import { databaseOf, toDriver, withDatabase } from "./connection-string.mjs";
import { toKnownError } from "./known-error.mjs";

const CONNECT_WITHIN_MS = 5_000;

/**
 * The engine's `cli` commands. Prisma reads one JSON document a line from stderr, skips the first,
 * and takes an error from the line whose level is ERROR.
 *
 * @param {string} command
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function runDatabaseCommand(command, url) {
  log("INFO", { message: `Starting schema engine CLI, command ${command}` });
  try {
    await perform(command, url);
    return 0;
  } catch (error) {
    const failure = /** @type {Error & { code?: string }} */ (error);
    const known = toKnownError(failure, url);
    log("ERROR", { error_code: known?.code ?? "P1000", message: known?.message ?? failure.message });
    return 1;
  }
}

/**
 * @param {string} command
 * @param {string} url
 */
async function perform(command, url) {
  const maintenance = withDatabase(url, databaseOf(url) === "postgres" ? "template1" : "postgres");
  const name = pg.escapeIdentifier(databaseOf(url));
  switch (command) {
    case "can-connect-to-database":
      return query(url, "SELECT 1");
    case "create-database":
      return query(maintenance, `CREATE DATABASE ${name}`);
    case "drop-database":
      return query(maintenance, `DROP DATABASE ${name}`);
    default:
      throw new Error(`The schema engine has no command \`${command}\`.`);
  }
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function query(url, sql) {
  const { connectionString } = toDriver(url);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * @param {"INFO" | "ERROR"} level
 * @param {Record<string, string>} fields
 */
function log(level, fields) {
  process.stderr.write(`${JSON.stringify({ level, target: "schema_engine::logger", fields })}\n`);
}
