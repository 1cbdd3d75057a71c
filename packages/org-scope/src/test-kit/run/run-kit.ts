import { Client } from "pg";
import type { TenantId } from "../../rewrite/scope.ts";
import { modelOf, type Schema } from "../../schema/types.ts";
import { insertWorld } from "../database/insert-world.ts";
import { layTripwires, tableNames, takeBack } from "../database/tripwires.ts";
import { harmOf, type Harm, type HarmOf } from "../judge/harm.ts";
import { gist, outcomeOf, type Outcome } from "../judge/outcome.ts";
import { verdictOf, type Alone } from "../judge/verdict.ts";
import { Tally, type KitReport } from "../report/kit-report.ts";
import type { Call } from "../spoofs/spoof.ts";
import { planWorld, type Overrides, type World } from "../world/plan-world.ts";
import { attacksOn, ownCallsOn, type Attack, type Sample } from "./attacks.ts";
import type { ClientUnderTest } from "./client-under-test.ts";
import { perform } from "./perform.ts";

export type KitOptions = {
  /** What the generator captured. */
  schema: Schema;
  /** An empty database with the schema's tables, by a user who owns them and may set `session_replication_role`. */
  databaseUrl: string;
  client: ClientUnderTest;
  /** What check constraints demand of the rows that the kit makes up. */
  overrides?: Overrides;
  /** A part of all attacks; every one where nothing is said. */
  sample?: Sample;
  /** The models to attack; all where nothing is said. */
  models?: readonly string[];
};

/**
 * Attacks B from A by every operation on every model with every spoof: first while B is not there, then while it is.
 * Each attack is taken back, so that the next one finds the world as it was.
 *
 * @throws KitProblem where rows cannot be made up for the schema.
 */
export async function runKit({ schema, databaseUrl, client, overrides, sample, models }: KitOptions): Promise<KitReport> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const world = planWorld(schema, overrides);
    await layTripwires(owner, schema);
    const bench = { owner, world, names: await tableNames(owner, schema), harm: harmOf(world), client: client.forOrganization(idOf(world, "a")) };
    const attacked = models ?? Object.keys(schema.models);
    await insertWorld(owner, world, ["shared", "a"]);
    const alone = new Map<string, Alone[]>();
    const expected = new Map<string, Answered[]>();
    for (const model of attacked) {
      alone.set(model, (await attackModel(bench, model, sample)).map(({ outcome }) => ({ kind: outcome.kind, gist: gist(outcome) })));
      expected.set(model, await own(bench, client.prisma, model, sample));
    }
    await insertWorld(owner, world, ["b"]);
    const tally = new Tally(client.name);
    for (const model of attacked) {
      for (const [n, { attack, outcome, harms }] of (await attackModel(bench, model, sample)).entries()) {
        tally.attack(attack, outcome, verdictOf(attack, outcome, alone.get(model)![n]!, harms));
      }
      for (const [n, { call, outcome }] of (await own(bench, bench.client, model, sample)).entries()) {
        tally.own(model, call, outcome, expected.get(model)![n]!.outcome);
      }
    }
    return tally.report();
  } finally {
    await owner.end();
  }
}

type Bench = { owner: Client; world: World; names: ReadonlyMap<string, string>; harm: HarmOf; client: object };

function idOf({ schema, of }: World, side: "a" | "b"): TenantId {
  const tenant = modelOf(schema, schema.tenant.model);
  return of(tenant.name, side)[0]!.values[tenant.id[0] ?? "id"] as TenantId;
}

type Attacked = { attack: Attack; outcome: Outcome; harms: Harm[] };

async function attackModel({ owner, world, names, harm, client }: Bench, model: string, sample: Sample | undefined): Promise<Attacked[]> {
  const attacked: Attacked[] = [];
  for (const attack of attacksOn(world, model, sample)) {
    const { operation, isOrdered } = attack.call;
    const outcome = await outcomeOf(() => perform(client, model, attack.call), isOrdered ? { isOrdered } : {});
    const changes = isRead(operation) ? [] : await takeBack(owner);
    const harms = changes.flatMap((change) => harm({ ...change, model: names.get(change.table) ?? "" }) ?? []);
    attacked.push({ attack, outcome, harms: harms.slice(0, 3) });
  }
  return attacked;
}

type Answered = { call: Call; outcome: Outcome };

/** An organisation's calls on its own rows. */
async function own({ owner, world }: Bench, client: object, model: string, sample: Sample | undefined): Promise<Answered[]> {
  const answered: Answered[] = [];
  const without = hiddenFields(world.schema);
  for (const call of ownCallsOn(world, model, sample)) {
    answered.push({ call, outcome: await outcomeOf(() => perform(client, model, call), { without }) });
    if (!isRead(call.operation)) await takeBack(owner);
  }
  return answered;
}

/** The plain client shows what is hidden from organisations. */
const hiddenFields = ({ models }: Schema): Set<string> =>
  new Set(Object.values(models).flatMap(({ scalars }) => Object.values(scalars).flatMap(({ name, isHidden }) => (isHidden ? [name] : []))));

const isRead = (operation: string): boolean => /^(find|count|aggregate|groupBy)/.test(operation);
