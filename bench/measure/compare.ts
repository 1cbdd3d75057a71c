import { spread, type Spread } from "./statistics";

/** One call, of which many are timed. It is told how many came before. */
export type Call = (turn: number) => PromiseLike<unknown>;

export type CompareOptions = {
  rounds: number;
  /** Calls of each contestant in a round. */
  calls: number;
  warmUp?: number;
};

/** Milliseconds of one call, and how many times that of the base in the same round. */
export type Compared = { milliseconds: Spread; ratio: Spread };

/**
 * Times contestants side by side: in each round all take their turn, in an order that rotates, so that whatever else
 * the machine does falls on all alike. Ratios are taken within a round.
 */
export async function compare<Name extends string>(contestants: Record<Name, Call>, base: NoInfer<Name>, { rounds, calls, warmUp = calls }: CompareOptions): Promise<Record<Name, Compared>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) await run(contestants[name], warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of names.keys()) {
      const name = names[(at + round) % names.length]!;
      times[name].push(await run(contestants[name], calls));
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { milliseconds: spread(times[name]), ratio: spread(times[name].map((time, round) => time / times[base][round]!)) }]),
  ) as Record<Name, Compared>;
}

/** Milliseconds a call. */
async function run(call: Call, calls: number): Promise<number> {
  const begin = performance.now();
  for (let turn = 0; turn < calls; turn += 1) await call(turn);
  return (performance.now() - begin) / calls;
}
