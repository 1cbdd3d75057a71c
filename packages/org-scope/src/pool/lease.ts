import { OrgScopeError } from "../errors.ts";
import { currentOrganization, type Errand } from "./context.ts";
import type { Prologue, Statement } from "./prologue.ts";
import { choosesTransaction, isTransactionWord, refuseSessionStatement } from "./refused-sql.ts";
import type { Company } from "./scoped-query.ts";

export type TransactionStatus = "I" | "T" | "E" | null;

export type LeaseOptions = { prologue: Prologue; setting: string };

const BEGIN: Statement = { text: "BEGIN", values: [] };
const COMMIT: Statement = { text: "COMMIT", values: [] };
const ALONE: Company = { before: [], after: [], opensTransaction: false };

/**
 * What a connection is lent out for: one organisation, or none, from connect() to release(). In a transaction the
 * organisation is put in force once, riding with the first statement that may be preceded by a query.
 */
export class Lease {
  readonly #errand: Errand;
  #inForce = false;
  #isOver = false;
  #isReturned = false;

  constructor(
    errand: Errand,
    readonly options: LeaseOptions,
    /** Lent for a single query, which has no business with transactions. */
    readonly isSingle = false,
  ) {
    this.#errand = errand;
  }

  get organization(): string | undefined {
    return this.#errand.organization;
  }

  isInContext(): boolean {
    return currentOrganization() === this.organization;
  }

  /** Whether statements go out as they are: nothing is done for an organisation. */
  isPlain(): boolean {
    return currentOrganization() === undefined && (this.organization === undefined || this.#isReturned);
  }

  /** The connection was given back. */
  end(): void {
    this.#isReturned = true;
  }

  /**
   * Takes note of a transaction's end, and tells whether a statement comes after it. When a transaction runs into its
   * timeout, Prisma rolls it back, but goes on with the nested write that it was at: the rest would be committed by itself.
   */
  isLate(text: string): boolean {
    const isTransactions = this.#isTransactions(text);
    if (isTransactions) this.#isOver = text !== "BEGIN";
    return this.#isOver && !isTransactions;
  }

  /** Refuses a statement that was not made for this lease. */
  check(text: string): void {
    if (this.#isReturned || this.isLate(text)) throw new OrgScopeError("TRANSACTION_OVER", {}, "the transaction that this statement belongs to is over, by its timeout or its end.");
    const isTransactions = this.#isTransactions(text);
    // Prisma closes a transaction also from elsewhere: at a timeout, or when the client is disconnected.
    if (isTransactions && currentOrganization() === undefined) return;
    if (!this.isInContext()) {
      throw new OrgScopeError("MIXED_TRANSACTION", {}, "the connection is in use for another organisation, or for none; a transaction serves one alone.");
    }
    if (this.organization !== undefined && !isTransactions) {
      refuseSessionStatement(text, this.options.setting);
    }
  }

  /** What must be sent with a statement whose turn it is. */
  company(text: string, status: TransactionStatus): Company {
    if (this.organization === undefined || isTransactionWord(text)) return ALONE;
    const { prologue } = this.options;
    const settings = prologue.settings(this.organization);
    const seal = this.#seal(text, settings);
    if (status === "I" && prologue.explicitTransaction) {
      return { before: [BEGIN, ...settings], after: [...seal, COMMIT], opensTransaction: true };
    }
    if (status === "I") return { before: settings, after: seal, opensTransaction: false };
    if (this.#inForce || choosesTransaction(text)) return { before: [], after: seal, opensTransaction: false };
    this.#inForce = true;
    return { before: settings, after: seal, opensTransaction: false };
  }

  /** Settings end with the transaction, whichever statement ended it. */
  completed(command: string): void {
    if (/^(?:BEGIN|START|COMMIT|ROLLBACK|PREPARE)\b/.test(command)) this.#inForce = false;
  }

  #isTransactions(text: string): boolean {
    return !this.isSingle && isTransactionWord(text);
  }

  /**
   * SQL that people wrote may set what outlives its transaction, e.g. by `set_config(…, false)`, and somebody else is
   * next on the connection. So what isolation hangs on is put back behind it, in the same transaction and round trip.
   * Prisma sends what comes in one tick in no known context: once there was raw SQL, every statement is followed so.
   */
  #seal(text: string, settings: readonly Statement[]): readonly Statement[] {
    if (!this.#errand.hasRawSql || choosesTransaction(text)) return [];
    return [...this.options.prologue.restore, ...settings];
  }
}
