import { createOrgScope } from "../../../src/client/create-org-scope.ts";
import { connectDesk, createDesk, type Connected, type ConnectOptions, type Desk } from "../../support/desk.ts";
import { NO_REWRITER } from "../../support/no-rewriter.ts";
import { kindOf, mayStrike } from "./error-kind.ts";
import { FAILURES, IMPATIENT } from "./failures.ts";
import { Ledger } from "./ledger.ts";
import { pick, pickWeighted, randomAt } from "./random.ts";
import { READS } from "./reads.ts";
import { CLIENTS, NOTES, WrongAnswer, type Subject, type Task } from "./task.ts";
import { allowTrouble, strike } from "./trouble.ts";
import { WRITES } from "./writes.ts";

export type RunOptions = { operations: number; seed: number; organizations: number; atOnce: number };

export type Outcome = {
  operations: number;
  unscoped: number;
  /** How often each kind of error came. */
  errors: Record<string, number>;
  /** What an organisation saw of others, or missed of its own. */
  wrong: string[];
  /** What a plain query found on its connection. */
  left: string[];
  /** Where the database differs from what callers were told, and what else should not have happened. */
  faults: string[];
  /** Statements and connections that were struck from outside. */
  struck: number;
  seconds: number;
};

const UNSCOPED_SHARE = 0.1;
const FAILING_SHARE = 0.22;
const STRIKE_EVERY = 100;
const KILL_EVERY = 1_000;
const WORK = [...READS, ...WRITES];
const TROUBLE = [...FAILURES, IMPATIENT];

export const organizationsOf = (count: number): string[] => Array.from({ length: count }, (_, n) => `org${String(n).padStart(2, "0")}`);

/** A desk for a run, with notes and with what the failures need. */
export async function createRunDesk(organizations: number): Promise<Desk> {
  const desk = await createDesk(organizationsOf(organizations));
  await desk.database.sql(
    `INSERT INTO "Note" (id, "organizationId", text, "clientId") SELECT o.id || '-note-' || n, o.id, o.id, o.id || '-client-1' FROM "Organization" o, generate_series(1, ${NOTES}) n`,
  );
  await allowTrouble(desk);
  return desk;
}

/** Does the operations, so many at once, through one pool. Every second one is done with wall 1 off. */
export async function interleave(desk: Desk, config: ConnectOptions, { operations, seed, organizations, atOnce }: RunOptions): Promise<Outcome> {
  const started = performance.now();
  const outcome: Outcome = { operations: 0, unscoped: 0, errors: {}, wrong: [], left: [], faults: [], struck: 0, seconds: 0 };
  const ledger = new Ledger();
  const connected = connectDesk(desk, { ...config, query_timeout: 8_000, client: { transactionOptions: { maxWait: 120_000, timeout: 120_000 } } });
  connected.pool.on("error", () => undefined);
  const bare = connectBare(desk, connected);
  const ids = organizationsOf(organizations);

  async function operate(n: number): Promise<void> {
    outcome.operations += 1;
    if (n % STRIKE_EVERY === 0) outcome.struck += await strike(desk, n % KILL_EVERY === 0 ? "terminate" : "cancel");
    const random = randomAt(seed, n);
    if (random() < UNSCOPED_SHARE) return unscoped();
    const task = pickWeighted(random, random() < FAILING_SHARE ? TROUBLE : WORK);
    const organization = pick(random, ids);
    const neighbour = ids[(ids.indexOf(organization) + 1) % ids.length]!;
    const db = random() < 0.5 ? connected.db(organization) : bare(organization);
    await perform(task, { db, organization, neighbour, n, invoice: `${organization}-written-${n}` });
  }

  async function perform(task: Task, subject: Subject): Promise<void> {
    try {
      const answer = await task.run(subject);
      if (task.fails) outcome.faults.push(`${task.name} did not fail`);
      if (task.writes) ledger.acknowledge(subject.invoice);
      const fault = faultOf(answer, subject.organization);
      if (fault) outcome.wrong.push(`${task.name}: ${fault}`);
    } catch (error) {
      if (error instanceof WrongAnswer) return void outcome.wrong.push(`${task.name}: ${error.message}`);
      const kind = kindOf(error);
      outcome.errors[kind] = (outcome.errors[kind] ?? 0) + 1;
      if (kind.startsWith("unexpected") || !(task.fails || mayStrike(kind))) outcome.faults.push(`${task.name}: ${kind}`);
      if (task.writes) ledger.fail(subject.invoice, kind);
    }
  }

  /** A plain read, which also tells what the one before left on its connection. */
  async function unscoped(): Promise<void> {
    outcome.unscoped += 1;
    const session = `SELECT count(*)::int AS n, current_setting('role') AS role, coalesce(current_setting('app.organization_id', true), '') AS setting, current_user = session_user AS own FROM "Client"`;
    try {
      const seen = JSON.stringify(await connected.prisma.$queryRawUnsafe(session));
      if (seen !== JSON.stringify([{ n: CLIENTS * organizations, role: "none", setting: "", own: true }])) outcome.left.push(seen);
    } catch (error) {
      const kind = kindOf(error);
      outcome.errors[kind] = (outcome.errors[kind] ?? 0) + 1;
      if (!mayStrike(kind)) outcome.faults.push(`a plain read: ${kind}`);
    }
  }

  let next = 0;
  const worker = async () => {
    while (next < operations) await operate((next += 1));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await connected.close();
  outcome.faults.push(...(await ledger.compare(desk)));
  return { ...outcome, seconds: (performance.now() - started) / 1_000 };
}

/** The same Prisma client and pool, without wall 1: only the settings that ride along keep the organisations apart. */
function connectBare({ fixture }: Desk, { pool, prisma }: Connected) {
  const withoutWallOne = createOrgScope({ schema: fixture.schema, pool, rewriter: NO_REWRITER });
  return (organization: string) => withoutWallOne(prisma, organization);
}

/** Every row names its organisation in each of its ids, so that one that strayed in is seen in any answer. */
function faultOf(answer: unknown, organization: string): string | undefined {
  if (answer === undefined) return undefined;
  const text = JSON.stringify(answer);
  const named = new Set(text.match(/org\d\d/g));
  return named.size === 1 && named.has(organization) ? undefined : `${organization} was given ${text}`;
}
