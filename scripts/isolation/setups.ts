import { createOrgScope } from "org-scope";
import type { ClientUnderTest } from "org-scope/test-kit";
import { Client } from "pg";
import { schema } from "../../generated/org-scope/schema.js";
import type { PrismaClient } from "../../src/lib/prisma";
import { withOrgScope } from "../../src/lib/prisma-org-scope";
import { TENANT_ROLE } from "../../src/lib/tenant-role";

/** Which walls stand in one round of attacks. */
export type Setup = {
  name: "all walls" | "without wall 1" | "without wall 2" | "ctx.db";
  /** Takes a wall of the database down. */
  prepare?(databaseUrl: string): Promise<void>;
  client(prisma: PrismaClient): ClientUnderTest["forOrganization"];
};

const withoutRewriter = createOrgScope({
  schema,
  rewriter: {
    rewriteOperation: (_schema, _organization, _model, _operation, args) => ({ args: (args ?? {}) as Record<string, unknown>, suspects: [] }),
    lookThrough: (answer) => answer,
  },
});

const allWalls: Setup = {
  name: "all walls",
  client: (prisma) => (id) => withOrgScope(prisma, String(id)),
};

/** The rewriter is replaced by one that changes nothing: policies and references of the database are left. */
const withoutWallOne: Setup = {
  name: "without wall 1",
  client: (prisma) => (id) => withoutRewriter(prisma, String(id)),
};

/** No policy, and the tenant role may do everything: the rewriter and the references are left. */
const withoutWallTwo: Setup = {
  name: "without wall 2",
  async prepare(databaseUrl) {
    const owner = new Client({ connectionString: databaseUrl });
    await owner.connect();
    await owner.query(`DO $$ DECLARE t regclass; BEGIN
      FOR t IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
        EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('GRANT ALL ON %s TO ${TENANT_ROLE}', t);
      END LOOP;
    END $$`);
    await owner.end();
  },
  client: (prisma) => (id) => withOrgScope(prisma, String(id)),
};

/** The plain client: nothing but the references stands. */
const plain: Setup = {
  name: "ctx.db",
  client: (prisma) => () => prisma,
};

export const setups: readonly Setup[] = [allWalls, withoutWallOne, withoutWallTwo, plain];

