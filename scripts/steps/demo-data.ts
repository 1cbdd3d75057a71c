import { hasRows } from "../support/has-rows";
import type { Run, Step } from "../support/step";

/** Demo data for an empty embedded database, or for an empty database of one's own if DEMO_DATA=1 says so. */
export const demoData: Step = {
  title: "Demo data",
  async work(run) {
    if (!run.embedded && run.env.DEMO_DATA !== "1") return "none: the database is yours (DEMO_DATA=1 adds it to an empty one)";
    const there = await hasRows(run.env.DIRECT_URL!, "Organization");
    if (!there) await add(run);
    const { demoAccounts } = await import("../database/demo/people");
    run.accounts = [...demoAccounts];
    return there ? "there" : "added";
  },
};

async function add(run: Run): Promise<void> {
  // Loaded only here: the generated client is not there before its step, and the application reads its settings at once.
  Object.assign(process.env, run.env);
  const { seedDemo } = await import("../database/seed");
  await seedDemo(run.env.DIRECT_URL!, (sentence) => console.log(`  ${sentence}`));
}
