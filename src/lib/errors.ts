import { TRPCError } from "@trpc/server";
import { OrgScopeError } from "org-scope";
import { Prisma } from "./prisma";
import { TransitionError } from "./domain/transitions";

type Code = TRPCError["code"];

/**
 * Why a request was refused, for the console to translate: a stable code and the values of its sentence.
 * It travels as the `cause` of a TRPCError.
 */
export class Reason extends Error {
  constructor(
    readonly reason: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(reason);
  }
}

/** Shorthand for the `cause` of a TRPCError. */
export const reason = (code: string, params?: Record<string, string | number>): Reason => new Reason(code, params);

/** The one answer to an id that is absent, archived away or another organisation's. */
export function notFound(what: string): TRPCError {
  return new TRPCError({ code: "NOT_FOUND", message: `${what} not found.`, cause: reason("common.notFound") });
}

/** A reference to another organisation's row, as the engine's checks raise it: a code of its own, so that logs can tell. */
const FOREIGN_REFERENCE = "HC004";

/** What the guards in prisma/sql raise, by SQLSTATE. */
const GUARDS: Record<string, string> = {
  HC001: "guard.appendOnly",
  HC002: "guard.invoiceFrozen",
  HC003: "guard.entryFrozen",
  HC005: "guard.payslipFrozen",
};

const KNOWN: Record<string, { code: Code; reason: string; message: string }> = {
  P2002: { code: "CONFLICT", reason: "common.duplicate", message: "A record with the same value exists already." },
  P2003: { code: "CONFLICT", reason: "common.stillUsed", message: "The record refers to one that is absent, or is still referred to." },
  P2014: { code: "CONFLICT", reason: "common.stillUsed", message: "The record is still used by another." },
  P2018: { code: "NOT_FOUND", reason: "common.notFound", message: "Record not found." },
  P2025: { code: "NOT_FOUND", reason: "common.notFound", message: "Record not found." },
  P2024: { code: "TIMEOUT", reason: "common.busy", message: "The database is busy; try again in a moment." },
  P2028: { code: "TIMEOUT", reason: "common.busy", message: "The operation took too long and was undone; try again." },
  P2034: { code: "CONFLICT", reason: "common.concurrent", message: "Somebody changed the same record at this moment; try again." },
};

/** The SQLSTATE that the database raised, among those asked for, wherever the driver adapter put it. */
function stateOf(error: Prisma.PrismaClientKnownRequestError, states: readonly string[]): string | undefined {
  const text = `${JSON.stringify(error.meta ?? {})} ${error.message}`;
  return states.find((state) => text.includes(state));
}

/** What Prisma and the database refused. A reference to a foreign row is answered as one to a row that is nowhere. */
function ofDatabase(error: Prisma.PrismaClientKnownRequestError): TRPCError | undefined {
  const guard = stateOf(error, Object.keys(GUARDS));
  if (guard) return new TRPCError({ code: "PRECONDITION_FAILED", message: "The database refused it.", cause: reason(GUARDS[guard]!) });
  const known = stateOf(error, [FOREIGN_REFERENCE]) ? KNOWN.P2003 : KNOWN[error.code];
  return known && new TRPCError({ code: known.code, message: known.message, cause: reason(known.reason) });
}

function tooLong(): TRPCError {
  const { code, reason: why, message } = KNOWN.P2028!;
  return new TRPCError({ code, message, cause: reason(why) });
}

/**
 * A refusal of the scoped or the guarded client. That another organisation's row was at stake is the one reason that a
 * request can bring about, by an id: it is answered as an absent row. A transaction that ran into its timeout is answered as
 * Prisma's own refusal to go on with it. Every other is a fault of the code.
 */
function ofIsolation(error: OrgScopeError): TRPCError {
  if (error.reason === "FOREIGN_ORGANIZATION") return notFound("Record");
  if (error.reason === "TRANSACTION_OVER") return tooLong();
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side.", cause: error });
}

/** Any error of a procedure as the TRPCError that a client may see. What is not known stays internal. */
export function toTRPCError(error: unknown): TRPCError {
  if (error instanceof TransitionError) {
    const params = { from: error.from, to: error.to };
    return new TRPCError({ code: "PRECONDITION_FAILED", message: error.message, cause: reason("common.transition", params) });
  }
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    const refused = ofDatabase(error);
    if (refused) return refused;
  }
  if (error instanceof OrgScopeError) return ofIsolation(error);
  if (error instanceof TRPCError) return error;
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side.", cause: error });
}
