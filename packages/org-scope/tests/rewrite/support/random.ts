/** A small generator of random choices: equal seeds give equal choices. */
export type Random = {
  pick<T>(from: readonly T[]): T;
  /** True once in so many times. */
  oneIn(times: number): boolean;
};

export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 2654435761) >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { pick: (from) => from[below(from.length)]!, oneIn: (times) => below(times) === 0 };
}
