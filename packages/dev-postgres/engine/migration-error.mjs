/**
 * The WebAssembly engine says of a failed migration only the category of the failure, and has no code for one that
 * fails while it is applied. This restores what the native engine says: P3018, and the server's own words.
 *
 * @param {{ message: string, code?: string | undefined }} error as the engine throws it
 * @param {import("./script.mjs").ScriptFailure | undefined} failure
 * @returns {{ message: string, code?: string | undefined }}
 */
export function explainMigrationError({ message, code }, failure) {
  if (!failure) return { message, code };
  const { cause, migration } = parse(message);
  if (code === undefined && migration !== undefined) {
    return { code: "P3018", message: failedToApply(migration, failure) };
  }
  return { code, message: cause === undefined ? message : message.replace(cause, failure.description) };
}

/**
 * The engine appends a trace of its own functions, in which the migration is named.
 *
 * @param {string} message
 */
function parse(message) {
  const cause = /external connector error\n[\s\S]*?(?=\n +0: |$)/.exec(message)?.[0];
  const migration = /apply_migration::apply_script\s+with migration_name="([^"]+)"/.exec(message)?.[1];
  return { cause, migration };
}

/**
 * @param {string} migration
 * @param {import("./script.mjs").ScriptFailure} failure
 */
function failedToApply(migration, { code, description }) {
  return [
    "A migration failed to apply. New migrations cannot be applied before the error is recovered from. Read more about how to resolve migration issues in a production database: https://pris.ly/d/migrate-resolve",
    `Migration name: ${migration}`,
    `Database error code: ${code}`,
    `Database error:\n${description}`,
  ].join("\n\n");
}
