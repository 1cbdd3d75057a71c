import { ask } from "../context";
import { good, trouble, unknown, type Trouble } from "../trouble";

export const policiesOutdated: Trouble = {
  name: "policies-outdated",
  title: "The policies are out of date",
  shows: "Every page answers 503, and the log says `HeartCo refuses to serve`; a new table is `permission denied` for an organisation.",
  why: "Row-level security, roles and guards are not in the migrations: a step of its own applies them, after each change of the schema. They can also have been changed by hand.",
  remedy: [
    { say: "Apply them: it can be done again and again, and changes only what differs.", run: "npm run db:secure" },
    { say: "See whether anything else differs.", run: "npm run db:verify" },
  ],
  strikes: /refuses to serve|permission denied for (?:table|schema)/,
  async look({ database }) {
    if (!database) return unknown("no database");
    const matches = await policiesOf(database.directUrl);
    if (!matches.matches) return trouble([matches.problem.replace(/\.$/, ""), ...matches.objects.slice(0, 2)].join("; "));
    const { guardsHash } = await import("../read/guards");
    const [step] = await ask<{ present: string | null }>(database.directUrl, "SELECT to_regclass('platform.security_step') AS present");
    const [last] = step?.present ? await ask<{ hash: string }>(database.directUrl, "SELECT hash FROM platform.security_step ORDER BY applied_at DESC LIMIT 1") : [];
    return last?.hash === guardsHash() ? good("those of this code") : trouble("the guards of prisma/sql/ are not those of this code");
  },
};

/** Loaded only here: what is generated may be missing, and that has a trouble of its own. */
async function policiesOf(url: string) {
  const [{ policiesMatch }, { schema }, { Pool }] = await Promise.all([import("org-scope"), import("../../../generated/org-scope/schema.js"), import("pg")]);
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    return await policiesMatch(pool, schema);
  } finally {
    await pool.end();
  }
}
