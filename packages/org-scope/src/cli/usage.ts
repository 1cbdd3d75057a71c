export const USAGE = `org-scope: isolation of organisations in PostgreSQL, from a Prisma schema

Usage: org-scope <command> [options]

Commands
  check                  The captured schema against an explicit list of scoped models (--models),
                         and against the database where --url or the environment names one.
  sql                    Prints the plan: roles, policies, privileges, reference checks. Needs no database.
  apply                  Brings the database to the plan. Run it after the migrations, as the tables' owner.
  verify                 Compares the live database with the plan, and says what is wrong and what to do.
  explain <Model>.<operation> [json]
                         Prints the arguments as the scoped client sends them, and the policies behind them.

Options
  --schema <file>             Captured schema (default: generated/org-scope/schema.js).
  --url <url>                 Database (default: DIRECT_URL, then DATABASE_URL).
  --models <file>             JSON list of the names of the scoped models.
  --allow <file>              JSON object: finding's object → reason why the warning is accepted.
  --organization <id>         For explain (default: a made-up one).
  --tenant-role <name>        Role of scoped queries (default: org_scope_tenant).
  --login-role <name>         A role that may log in and only switch to the tenant role.
  --application-role <name>   A further role of the unscoped client; may be repeated.
  --function-schema <name>    A schema of functions that your own triggers call; may be repeated.
  --default-schema <name>     PostgreSQL schema of models without @@schema (default: the URL's, or public).
  --setting <name>            Setting of the organisation (default: app.organization_id).
  --error-code <SQLSTATE>     Of a reference to another organisation (default: 23503, foreign key violation).
  --lock-timeout <ms>         For apply (default: 10000).
  --rows                      verify also reads all rows for references that cross already.
  --strict                    Warnings count as findings.
  --json                      Output for programs.
  --help

Exit codes: 0 good, 1 findings or a failed apply, 2 wrong use.
`;

/** The command line cannot be understood or lacks something. Exit code 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
