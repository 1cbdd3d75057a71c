import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { createEnginePool, restoreCharColumns } from "./char-columns.mjs";
import { toDriver, withDatabase } from "./connection-string.mjs";

/**
 * A driver adapter of the kind the schema engine wants: one that can also open a shadow database.
 *
 * @param {import("./arguments.mjs").Datasource} datasource
 * @param {import("./script.mjs").ScriptRunner} scripts
 */
export function createAdapterFactory(datasource, scripts) {
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(urlOf(datasource), scripts),
    connectToShadowDb: () => connectToShadow(datasource, scripts),
  });
}

/**
 * @param {import("./arguments.mjs").Datasource} datasource
 * @param {import("./script.mjs").ScriptRunner} scripts
 */
async function connectToShadow(datasource, scripts) {
  if (datasource.shadowDatabaseUrl) return connect(datasource.shadowDatabaseUrl, scripts);
  const url = urlOf(datasource);
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await execute(url, `CREATE DATABASE "${name}"`);
  return connect(withDatabase(url, name), scripts, () => execute(url, `DROP DATABASE "${name}" WITH (FORCE)`));
}

/**
 * @param {string} url
 * @param {import("./script.mjs").ScriptRunner} scripts
 * @param {() => Promise<void>} [afterwards]
 */
async function connect(url, scripts, afterwards) {
  const { connectionString, schema } = toDriver(url);
  // The engine sets a search path and takes an advisory lock: they belong to one session, which must stay the same.
  const pool = createEnginePool({ connectionString, max: 1, idleTimeoutMillis: 0 });
  const options = { disposeExternalPool: true, ...(schema !== undefined && { schema }) };
  const adapter = await new PrismaPg(pool, options).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  const dispose = adapter.dispose.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: (/** @type {import("@prisma/driver-adapter-utils").SqlQuery} */ query) => queryRaw(query).then(restoreCharColumns),
    executeScript: (/** @type {string} */ script) => scripts.run(pool, script),
    dispose: () => dispose().then(afterwards),
  });
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function execute(url, sql) {
  const client = new pg.Client(toDriver(url).connectionString);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** @param {import("./arguments.mjs").Datasource} datasource */
function urlOf({ url }) {
  if (!url) throw new Error("This command needs a database, and prisma.config.ts names none (datasource.url).");
  return url;
}
