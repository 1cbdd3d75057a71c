const DATABASE = "  --url <url>                 Database (default: DIRECT_URL, DATABASE_URL, then the one of prisma.config).";
const SCHEMA = "  --schema <file>             Captured schema (default: generated/org-scope/schema.js).";
const JSON_OUTPUT = "  --json                      Output for programs.";
const ALLOW = `  --allow <file>              JSON object: finding's object → reason why the warning is accepted.
  --rows                      Also reads all rows for references that cross already.
  --strict                    Warnings count as findings.
  --verbose                   Also lists what was found and allowed, and why.`;
const PLAN = `
What the plan is made with is said in the generator's block of the Prisma schema; these come before it:
  --tenant-role <name>        Role of scoped queries (default: org_scope_tenant).
  --login-role <name>         A role that may log in and only switch to the tenant role.
  --application-role <name>   A further role of the unscoped client; may be repeated.
  --function-schema <name>    A schema of functions that your own triggers call; may be repeated.
  --default-schema <name>     PostgreSQL schema of models without @@schema (default: the URL's, or public).
  --setting <name>            Setting of the organisation (default: app.organization_id).
  --error-code <SQLSTATE>     Of a reference to another organisation (default: 23503, foreign key violation).
`;
const EXIT_CODES = `
Exit codes: 0 good; 1 there are findings, or the scoped client refuses the operation; 2 wrong use, or it could not run.
`;

export const USAGE = `org-scope: isolation of organisations in PostgreSQL, from a Prisma schema

Usage: org-scope <command> [options]      org-scope <command> --help

Commands
  check      The captured schema against a list of scoped models, and against the database: for continuous integration.
  sql        Prints the plan: roles, policies, privileges, reference checks.
  apply      Brings the database to the plan. Run it after the migrations.
  verify     Compares the live database with the plan, and says what is wrong and what to do.
  explain    Prints what becomes of one operation: arguments, SQL, policies.
${EXIT_CODES}`;

/** The help of each command. */
export const HELP: Readonly<Record<string, string>> = {
  check: `Usage: org-scope check [--models <file>] [options]

The captured schema against an explicit list of scoped models, and against the database where one is named.

  --models <file>             JSON list of the names of the scoped models.
${SCHEMA}
${DATABASE}
${ALLOW}
${JSON_OUTPUT}
${PLAN}${EXIT_CODES}`,
  sql: `Usage: org-scope sql [options]

Prints the plan as a script. It needs no database, and drops nothing of earlier plans.

${SCHEMA}
${JSON_OUTPUT}
${PLAN}${EXIT_CODES}`,
  apply: `Usage: org-scope apply [options]

Brings the database to the plan, in one transaction and only where it differs. Run it after the migrations, as the role
that owns the tables, past the pooler.

${SCHEMA}
${DATABASE}
  --lock-timeout <ms>         How long a table may be waited for (default: 10000).
${JSON_OUTPUT}
${PLAN}${EXIT_CODES}`,
  verify: `Usage: org-scope verify [options]

Compares the live database with the plan, and says what is wrong and what to do. It reads only.

${SCHEMA}
${DATABASE}
${ALLOW}
${JSON_OUTPUT}
${PLAN}${EXIT_CODES}`,
  explain: `Usage: org-scope explain <Model>.<operation> [--args <json>] [options]

Prints the arguments before and after the rewriter, the SQL that Prisma sends for them with what rides along, and the
policies of the tables that it touches. It needs no database.

  --args <json>               The operation's arguments (default: {}).
  --organization <id>         The organisation (default: a made-up one).
  --client <folder>           Prisma's generated client (default: the one of the schema's generator).
  --plan                      Also PostgreSQL's plan of each statement as the tenant role, from the database; nothing is run.
${SCHEMA}
${DATABASE.replace("Database (", "With --plan: database (")}
${JSON_OUTPUT}
${PLAN}${EXIT_CODES}`,
};

/** The command line cannot be understood or lacks something. Exit code 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
