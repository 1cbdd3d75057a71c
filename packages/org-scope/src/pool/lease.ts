import { OrgScopeError } from "../errors.ts";
import { currentOrganization } from "./context.ts";
import type { Prologue, Statement } from "./prologue.ts";
import { choosesTransaction, isTransactionWord, refuseSessionStatement } from "./refused-sql.ts";
import type { Company } from "./scoped-query.ts";

export type TransactionStatus = "I" | "T" | "E" | null;

export type LeaseOptions = { prologue: Prologue; setting: string };

const BEGIN: Statement = { text: "BEGIN", values: [] };
const COMMIT: Statement = { text: "COMMIT", values: [] };
const ALONE: Company = { before: [], after: [] };

/**
 * What a connection is lent out for: one organisation, or none, from connect() to release(). In a transaction the
 * organisation is put in force once, riding with the first statement that may be preceded by a query.
 */
export class Lease {
  #inForce = false;

  constructor(
    readonly organization: string | undefined,
    readonly options: LeaseOptions,
    /** Lent for a single query, which has no business with transactions. */
    readonly isSingle = false,
  ) {}

  isInContext(): boolean {
    return currentOrganization() === this.organization;
  }

  /** Refuses a statement that was not made for this lease. */
  check(text: string, status: TransactionStatus): void {
    const isTransactions = !this.isSingle && isTransactionWord(text);
    // Prisma closes a transaction also from elsewhere: at a timeout, or when the client is disconnected.
    if (isTransactions && currentOrganization() === undefined) return;
    if (!this.isInContext()) {
      throw new OrgScopeError("MIXED_TRANSACTION", {}, "the connection is in use for another organisation, or for none; a transaction serves one alone.");
    }
    if (this.organization !== undefined && !isTransactions) {
      refuseSessionStatement(text, this.options.setting, !this.isSingle && status !== "I");
    }
  }

  /** What must be sent with a statement whose turn it is. */
  company(text: string, status: TransactionStatus): Company {
    if (this.organization === undefined || isTransactionWord(text)) return ALONE;
    const { prologue } = this.options;
    const settings = prologue.settings(this.organization);
    if (status === "I") return prologue.explicitTransaction ? { before: [BEGIN, ...settings], after: [COMMIT] } : { before: settings, after: [] };
    if (this.#inForce || choosesTransaction(text)) return ALONE;
    this.#inForce = true;
    return { before: settings, after: [] };
  }

  /** Settings end with the transaction, whichever statement ended it. */
  completed(command: string): void {
    if (/^(?:BEGIN|START|COMMIT|ROLLBACK|PREPARE)\b/.test(command)) this.#inForce = false;
  }
}
