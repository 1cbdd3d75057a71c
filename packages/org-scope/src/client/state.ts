import { AsyncLocalStorage } from "node:async_hooks";
import { OrgScopeError } from "../errors.ts";
import { newErrand, type Errand } from "../pool/context.ts";
import type { Omitted, TenantId } from "../rewrite/scope.ts";
import type { RAW_OPERATIONS } from "./model-operations.ts";
import type { WallTwo } from "./wall-two.ts";

type Delegate = Readonly<Record<string, (args: unknown) => PromiseLike<unknown>>>;
type Raw = (...args: unknown[]) => PromiseLike<unknown>;

/** A generated client, as far as it is used here. */
export type PlainClient = { readonly [model: string]: Delegate } & { readonly [raw in (typeof RAW_OPERATIONS)[number]]: Raw } & {
  $transaction(work: unknown, options: unknown): Promise<unknown>;
};

/** What stands behind one scoped client, or behind one transaction of it. */
export type HandleState = {
  organization: TenantId;
  /** The organisation as the database's setting has it. */
  setting: string;
  /** The client that all organisations share, or a transaction of it. */
  client: PlainClient;
  inTransaction: boolean;
  /** What the client leaves out by itself. */
  omitted?: Omitted;
  /** What the transaction's connection was taken for. */
  errand?: Errand;
  /** Where clients are to be on a pool of ours. */
  wallTwo: WallTwo | undefined;
};

export type Call = { state: HandleState; isBatched: boolean; errand: Errand };

/** One operation, or one batch, of a client; in a transaction it is part of the transaction's errand. */
export const newCall = (state: HandleState, isBatched: boolean): Call => ({ state, isBatched, errand: state.errand ?? newErrand(state.setting) });

/** Tells the shared extension whose operation it is. Set when the operation starts, read when it passes. */
export const currentCall = new AsyncLocalStorage<Call>();

/** The interactive transaction in whose callback we are. */
export const currentTransaction = new AsyncLocalStorage<{ setting: string; isOpen: boolean }>();

/** Refuses an operation of one organisation in the middle of another's transaction. */
export function refuseOtherTransaction(state: HandleState): void {
  const around = currentTransaction.getStore();
  if (around?.isOpen && around.setting !== state.setting) {
    throw new OrgScopeError("MIXED_TRANSACTION", {}, "a transaction serves one organisation; do the other's work before or after it.");
  }
}
