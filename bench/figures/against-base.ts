import { isDeepStrictEqual } from "node:util";
import { Decimal } from "decimal.js";
import type { PrismaClient } from "../../src/lib/prisma";
import { organizationId } from "../data/rows";
import type { Measured } from "../figure";
import { compare, type Call } from "../measure/compare";
import { closePeers, openPeers } from "../peers/all";
import { openBase } from "../peers/base";
import type { BenchClient } from "../peers/peer";
import { USUAL, type World } from "../world/world";

export type Workload = {
  /** By hand: the organisation in each `where` and in each row. */
  base(prisma: PrismaClient, organizationId: string, turn: number, rank: number): PromiseLike<unknown>;
  /** By a client that is one organisation's. */
  scoped(client: BenchClient, turn: number, rank: number): PromiseLike<unknown>;
  calls?: number;
  /** Changes rows: answers differ from call to call, so only their shape is compared. */
  isWrite?: boolean;
  /** Another way to the database than the direct one, e.g. through a slow network. */
  through?: (url: string) => Promise<{ url: string; close(): Promise<void> }>;
};

const FIRST = 300;
const MANY = 300;
/** Organisations of the usual data in turn: of middling size, so that no query is special. */
const rankOf = (turn: number): number => FIRST + (turn % MANY);

/** The workload through plain Prisma, through ours and through the others, in the same rounds. */
export async function againstBase(world: World, { base, scoped, calls = 200, isWrite = false, through }: Workload): Promise<Measured> {
  const { url: direct } = await world.data(USUAL);
  const way = await through?.(direct);
  const url = way?.url ?? direct;
  const prisma = openBase(url);
  const peers = await openPeers(url);
  try {
    const callBase: Call = (turn) => base(prisma, organizationId(rankOf(turn)), turn, rankOf(turn));
    const callOf = (peer: { forOrganization(id: string): BenchClient }): Call => (turn) => scoped(peer.forOrganization(organizationId(rankOf(turn))), turn, rankOf(turn));
    const others: Record<string, string> = {};
    const contestants: Record<string, Call> = { base: callBase, ours: callOf(peers.ours) };
    for (const [name, peer] of peers.others) {
      const objection = typeof peer === "string" ? peer : await differs(callBase, callOf(peer), isWrite);
      if (objection === undefined) contestants[name] = callOf(peer as Exclude<typeof peer, string>);
      else others[name] = objection;
    }
    const objection = await differs(callBase, contestants.ours!, isWrite);
    if (objection !== undefined) throw new Error(`org-scope ${objection}`);
    const rounds = world.isQuick ? 3 : 21;
    const compared = await compare(contestants, "base", { rounds, calls: world.isQuick ? 20 : calls, warmUp: world.isQuick ? 20 : 2 * calls });
    const ratios = Object.entries(compared).filter(([name]) => name !== "base" && name !== "ours").map(([name, { ratio }]) => [name, ratio] as const);
    return {
      value: compared.ours!.ratio,
      others: { ...Object.fromEntries(ratios), ...others },
      details: { base_ms: round(compared.base!.milliseconds.median), ours_ms: round(compared.ours!.milliseconds.median) },
    };
  } finally {
    await prisma.$disconnect();
    await closePeers(peers);
    await way?.close();
  }
}

const round = (value: number): number => Number(value.toPrecision(4));

/** Why a contestant's answers are not the base's; undefined where they are. */
async function differs(base: Call, other: Call, isWrite: boolean): Promise<string | undefined> {
  try {
    for (const turn of [0, 1, 150]) {
      const [wanted, got] = [plain(await base(turn)), plain(await other(turn))];
      if (isWrite ? shape(wanted) !== shape(got) : !isDeepStrictEqual(wanted, got)) return "answers with other rows";
    }
    return undefined;
  } catch (error) {
    return `fails: ${String(error instanceof Error ? error.message : error).trim().split("\n").pop()}`;
  }
}

/** Rows as plain data: decimals and dates of different libraries are compared by what they say. */
function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value) || (typeof value === "object" && value !== null && "toFixed" in value)) return new Decimal(String(value)).toString();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]));
}

const shape = (value: unknown): string => (typeof value === "object" && value !== null ? Object.keys(value).sort().join() : typeof value);
