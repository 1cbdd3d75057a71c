import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Figure } from "../figure";
import { spread } from "../measure/statistics";
import { USUAL } from "../world/world";

const program = fileURLToPath(new URL("./cold-start-process.ts", import.meta.url));

/** Milliseconds that a new process needs to its first answer, by its own clock. */
async function start(kind: "plain" | "scoped", url: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", program, kind, url]);
  return Number(stdout.trim());
}

export const coldStart: Figure = {
  key: "cold_start_ms_ratio",
  title: "import of the client and first query, in a new process",
  goal: { atMost: 1.1 },
  async measure(world) {
    const { url } = await world.data(USUAL);
    const times = { plain: [] as number[], scoped: [] as number[] };
    for (let round = 0; round < (world.isQuick ? 2 : 11); round += 1) {
      for (const kind of round % 2 === 0 ? (["plain", "scoped"] as const) : (["scoped", "plain"] as const)) times[kind].push(await start(kind, url));
    }
    return {
      value: spread(times.scoped.map((time, round) => time / times.plain[round]!)),
      details: { base_ms: Math.round(spread(times.plain).median), ours_ms: Math.round(spread(times.scoped).median) },
    };
  },
};
