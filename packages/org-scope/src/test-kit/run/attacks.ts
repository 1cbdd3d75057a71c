import { createHash } from "node:crypto";
import { SPOOFS } from "../spoofs/index.ts";
import type { Call, Spoof } from "../spoofs/spoof.ts";
import { targetOf } from "../spoofs/target.ts";
import type { World } from "../world/plan-world.ts";
import { ownCalls } from "./own-calls.ts";
import { written } from "./perform.ts";

export type Attack = { model: string; spoof: Spoof; call: Call; sent: string };

/** A part of all attacks, the same for the same seed. */
export type Sample = {
  /** Of the attacks, from 0 to 1. */
  part: number;
  /** Of the calls on own rows; all of them where nothing is said. */
  ownPart?: number;
  seed: number;
};

/** Every attack on a model, or a sample of them. */
export function* attacksOn(world: World, model: string, sample: Sample = { part: 1, seed: 0 }): Iterable<Attack> {
  const target = targetOf(world, world.schema.models[model]!);
  for (const spoof of SPOOFS) {
    if (target.model.isView && spoof.name !== "no filter at all" && spoof.name !== "raw SQL") continue;
    let n = 0;
    for (const call of spoof.calls(target)) {
      n += 1;
      if (isDrawn(`${model} ${spoof.name} ${n}`, sample.part, sample.seed)) yield { model, spoof, call, sent: written(model, call) };
    }
  }
}

/** The calls of A on its own rows of a model. */
export function ownCallsOn(world: World, model: string, { ownPart = 1, seed }: Sample = { part: 1, seed: 0 }): Call[] {
  return ownCalls(targetOf(world, world.schema.models[model]!)).filter((_call, n) => isDrawn(`${model} own ${n}`, ownPart, seed));
}

const isDrawn = (name: string, part: number, seed: number): boolean =>
  part >= 1 || createHash("sha256").update(`${seed} ${name}`).digest().readUInt32BE(0) / 2 ** 32 < part;
