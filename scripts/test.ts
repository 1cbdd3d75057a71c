import { client } from "./steps/client";
import { checks, type Check, type Outcome } from "./support/checks";
import { newRun } from "./support/new-run";
import { doSteps, main, seconds } from "./support/step";
import { add, inWords, NOTHING } from "./support/test-report";

// `npm test`: all checks, also after one has failed; the last line counts the tests.
const run = newRun();

async function carryOut({ title, work }: Check): Promise<{ title: string; outcome: Outcome; line: string }> {
  console.log(`\n• ${title}`);
  const begin = Date.now();
  const outcome = await work(run.env);
  const sign = outcome.skipped ? "–" : outcome.ok ? "✓" : "✗";
  const words = outcome.skipped ? `skipped: ${outcome.skipped}` : outcome.counts === NOTHING ? "" : inWords(outcome.counts);
  const line = `${sign} ${title.padEnd(24)} ${seconds(begin)}  ${words}`.trimEnd();
  console.log(line);
  return { title, outcome, line };
}

await main(run, async () => {
  await doSteps([client], run);
  const done = [];
  for (const group of checks) done.push(...(await Promise.all(group.map(carryOut))));
  console.log(`\n${done.map(({ line }) => line).join("\n")}`);
  console.log(inWords(done.map(({ outcome }) => outcome.counts).reduce(add, NOTHING)));
  return done.every(({ outcome }) => outcome.ok) ? 0 : 1;
});
