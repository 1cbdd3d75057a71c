import { existsSync } from "node:fs";
import { Client } from "pg";
import type { Run, Step } from "../support/step";

/** What scripts/database/seed.ts offers. */
type Seed = {
  seedDemo(url: string, log: (sentence: string) => void): Promise<unknown>;
  demoAccounts: Run["accounts"];
};

const script = new URL("../database/seed.ts", import.meta.url);

/** Demo data for an empty embedded database, or for an empty database of one's own if DEMO_DATA=1 says so. */
export const demoData: Step = {
  title: "Demo data",
  async work(run) {
    if (!run.embedded && run.env.DEMO_DATA !== "1") return "none: the database is yours (DEMO_DATA=1 adds it to an empty one)";
    if (!existsSync(script)) return "none";
    Object.assign(process.env, run.env);
    const { seedDemo, demoAccounts } = (await import(script.href)) as Seed;
    const empty = await isEmpty(run.env.DIRECT_URL!);
    if (empty) await seedDemo(run.env.DIRECT_URL!, (sentence) => console.log(`  ${sentence}`));
    run.accounts = [...demoAccounts];
    return empty ? "added" : "there";
  },
};

async function isEmpty(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(`SELECT FROM "Organization" LIMIT 1`)).rowCount === 0;
  } finally {
    await client.end();
  }
}
