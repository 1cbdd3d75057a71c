import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import type { Figure } from "../figure";
import { spread } from "../measure/statistics";
import { USUAL } from "../world/world";

const program = fileURLToPath(new URL("../http/server.ts", import.meta.url));
const RANK = 300;
const CONNECTIONS = 16;

type Served = { process: ChildProcess; url: string; cookie: string };

async function serve(kind: "plain" | "scoped", databaseUrl: string): Promise<Served> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, BETTER_AUTH_SECRET: "a secret of the bench that is long enough", APP_URL: "http://localhost" };
  const child = fork(program, [kind, String(RANK)], { env, execArgv: ["--import", "tsx"] });
  const [ready] = (await Promise.race([once(child, "message"), once(child, "exit").then(() => Promise.reject(new Error(`The ${kind} server did not start.`)))])) as [{ port: number; cookie: string }];
  return { process: child, url: `http://127.0.0.1:${ready.port}/invoice.list?input=${encodeURIComponent(JSON.stringify({ json: { limit: 25 } }))}`, cookie: ready.cookie };
}

/** Requests a second while more are asked for than can be answered. */
async function load({ url, cookie }: Served, seconds: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers: { cookie } });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed.`);
  return requests.average;
}

export const http: Figure = {
  key: "http_ratio",
  title: "requests a second of invoice.list over HTTP, saturated",
  goal: { atLeast: 0.95 },
  async measure(world) {
    const { url } = await world.data(USUAL);
    const [plain, scoped] = [await serve("plain", url), await serve("scoped", url)];
    try {
      const answers = await Promise.all([plain, scoped].map(async (served) => (await fetch(served.url, { headers: { cookie: served.cookie } })).text()));
      if (answers[0] !== answers[1] || !answers[0]?.includes('"items"')) throw new Error(`The two servers answer differently: ${answers.map((answer) => answer.slice(0, 200)).join(" | ")}`);
      const seconds = world.isQuick ? 1 : 3;
      for (const served of [plain, scoped]) await load(served, seconds);
      const rates = { plain: [] as number[], scoped: [] as number[] };
      for (let round = 0; round < (world.isQuick ? 2 : 9); round += 1) {
        for (const kind of round % 2 === 0 ? (["plain", "scoped"] as const) : (["scoped", "plain"] as const)) rates[kind].push(await load(kind === "plain" ? plain : scoped, seconds));
      }
      return {
        value: spread(rates.scoped.map((rate, round) => rate / rates.plain[round]!)),
        details: { base_per_second: Math.round(spread(rates.plain).median), ours_per_second: Math.round(spread(rates.scoped).median) },
      };
    } finally {
      for (const served of [plain, scoped]) served.process.kill();
    }
  },
};
