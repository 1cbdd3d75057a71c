/**
 * What Prisma's CLI passes to a schema engine:
 * `[--datamodels FILE]… [--datasource JSON] [cli COMMAND]`, and options that only matter to the native one.
 *
 * @typedef {{ url?: string, shadowDatabaseUrl?: string }} Datasource
 * @typedef {{ datamodels: string[], datasource: Datasource, command?: string, version: boolean }} Arguments
 *
 * @param {string[]} argv
 * @returns {Arguments}
 */
export function parseArguments(argv) {
  const following = (/** @type {string} */ name) => argv.flatMap((word, i) => (word === name ? (argv[i + 1] ?? []) : []));
  return {
    datamodels: following("--datamodels"),
    datasource: JSON.parse(following("--datasource")[0] ?? "{}"),
    command: following("cli")[0],
    version: argv.includes("--version"),
  };
}
