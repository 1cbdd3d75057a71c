import { ask } from "../context";
import { good, unknown, warning, type Trouble } from "../trouble";

export const shadowDatabase: Trouble = {
  name: "shadow-database",
  title: "The shadow database may not be created",
  shows: "`npx prisma migrate dev` stops with P3014, `Prisma Migrate could not create the shadow database`; the engine without binaries says `Failed to connect to the shadow database`.",
  why: "`migrate dev` plays all migrations on a database that it makes and drops again, for which the user needs `CREATEDB`. `migrate deploy` does not: on a production database this is as it should be, and `migrate dev` belongs on a development machine.",
  remedy: [
    { say: "Make migrations on the embedded server: without `DATABASE_URL` and `DIRECT_URL` (remove them from `.env`).", run: "npx prisma migrate dev --name what-it-does" },
    { say: "Or, on a development server of your own, let a superuser allow it: `ALTER ROLE <user> CREATEDB`." },
  ],
  strikes: /P3014|Failed to connect to the shadow database/,
  async look({ database, env }) {
    if (!database) return unknown("no database");
    const [role] = await ask<{ user: string; may: boolean }>(database.directUrl, 'SELECT rolname AS user, rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user');
    if (role!.may) return good("may be created");
    if (env.NODE_ENV === "production") return good(`${role!.user} may not create one, and nobody needs it here`);
    return warning(`${role!.user} may not create databases: \`migrate dev\` does not work here, \`migrate deploy\` does`);
  },
};
