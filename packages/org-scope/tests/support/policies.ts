import type { Database } from "./database.ts";

export type TestRoles = { tenant: string; login: string; password: string };

const CURRENT = "current_setting('app.organization_id', true)";

/** Table → the condition on its rows, for the fixture `desk`. */
const DESK: Record<string, string> = {
  Organization: `id = ${CURRENT}`,
  Client: `"organizationId" = ${CURRENT}`,
  Invoice: `"organizationId" = ${CURRENT}`,
  Note: `"organizationId" = ${CURRENT}`,
  InvoiceLine: `"invoiceId" IN (SELECT id FROM "Invoice" WHERE "organizationId" = ${CURRENT})`,
  Contact: `"clientId" IN (SELECT id FROM "Client" WHERE "organizationId" = ${CURRENT})`,
  Country: "true",
};

/** Policies for `desk` by hand, a role that they apply to, and a login role that is subject to them by itself. */
export async function secureDesk(database: Database): Promise<TestRoles> {
  return secure(database, DESK);
}

/** Roles belong to the whole server: they are named after the database, so that files do not meet. */
export async function secure(database: Database, conditions: Record<string, string>): Promise<TestRoles> {
  const suffix = new URL(database.url).pathname.slice(-8);
  const roles = { tenant: `tenant_${suffix}`, login: `login_${suffix}`, password: "secret" };
  await database.sql(`
    CREATE ROLE ${roles.tenant} NOLOGIN NOBYPASSRLS;
    CREATE ROLE ${roles.login} LOGIN NOBYPASSRLS NOINHERIT PASSWORD '${roles.password}';
    GRANT USAGE ON SCHEMA public TO ${roles.tenant}, ${roles.login};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${roles.tenant}, ${roles.login};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${roles.tenant}, ${roles.login};
    ${Object.entries(conditions)
      .map(
        ([table, condition]) => `
    ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY;
    CREATE POLICY org ON "${table}" TO ${roles.tenant}, ${roles.login} USING (${condition}) WITH CHECK (${condition});`,
      )
      .join("")}
  `);
  return roles;
}
