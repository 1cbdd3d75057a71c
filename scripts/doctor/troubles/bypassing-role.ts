import { ask, type Database } from "../context";
import { good, trouble, unknown, warning, type Finding, type Remedy, type Trouble } from "../trouble";

const REMEDY: readonly Remedy[] = [
  { say: "Make the login role that may only switch to the tenant role, if it is not there.", run: "npm run db:secure" },
  { say: "Give it a password, as the owner of the database: `ALTER ROLE heartco_app PASSWORD '…'`; and set `ORG_DATABASE_URL` to the URL of `DATABASE_URL` with that user and password. Then look again.", run: "npm run doctor" },
];

export const bypassingRole: Trouble = {
  name: "bypassing-role",
  title: "The application's user may pass by the policies",
  shows: "Nothing: it works. `npm run doctor` warns.",
  why: "The user of `DATABASE_URL` is a superuser or has `BYPASSRLS`. `ctx.orgDb` switches to a role that has neither in the same round trip as each query, so that the policies hold; but they hold because of that switch. On Supabase this is normal: its `postgres` has `BYPASSRLS`, and the one pooled URL is that user's. With `ORG_DATABASE_URL` what an organisation asks goes over a user who may do nothing by himself, and a switch that is ever forgotten sees no rows: recommended for production.",
  remedy: REMEDY,
  async look({ database, env }) {
    if (!database) return unknown("no database");
    if (database.isEmbedded) return good("embedded: a superuser, for development");
    return judge(await roleOf(database.url), env.ORG_DATABASE_URL ? await roleOf(env.ORG_DATABASE_URL) : undefined, database);
  },
};

type Role = { user: string; isSuperuser: boolean; bypasses: boolean };

async function roleOf(url: string): Promise<Role> {
  const [role] = await ask<Role>(url, 'SELECT rolname AS user, rolsuper AS "isSuperuser", rolbypassrls AS bypasses FROM pg_roles WHERE rolname = session_user');
  return role!;
}

function judge(role: Role, scoped: Role | undefined, { url }: Database): Finding {
  if (scoped && isStrong(scoped)) return trouble(`${scoped.user}, the user of ORG_DATABASE_URL, ${what(scoped)}: it must be one who may do nothing by himself`);
  if (scoped) return good(`organisations' queries go as ${scoped.user}, who may not`);
  if (!isStrong(role)) return good(`${role.user} may not`);
  const usual = new URL(url).hostname.includes("supabase.") ? ", as is usual on Supabase" : "";
  return warning(`${role.user} ${what(role)}${usual}, and ORG_DATABASE_URL is not set: the policies hold by the switch of role alone`);
}

const isStrong = (role: Role): boolean => role.isSuperuser || role.bypasses;
const what = (role: Role): string => (role.isSuperuser ? "is a superuser" : "has BYPASSRLS");
