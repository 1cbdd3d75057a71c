import { OrgScopeError } from "../errors.ts";

const COMMENTS = /^(?:\s|;|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/;
const SESSION = /^(?:reset|discard|set)\b/i;
const HARMLESS_SET = /^set\s+(?:transaction\b|local\s+(?!role\b|session\b)[\w."]+)/i;
const TRANSACTION = /^(?:begin|start|commit|end|rollback|abort|prepare\s+transaction)\b/i;

/** Whether the statement chooses the transaction's characteristics, which must come before any query in it. */
export const choosesTransaction = (text: string): boolean => /^set\s+transaction\b/i.test(text);

/** Whether the statement opens or closes a transaction: Prisma's own are exactly these words. */
export const isTransactionWord = (text: string): boolean => text === "BEGIN" || text === "COMMIT" || text === "ROLLBACK";

/**
 * Refuses raw SQL that would leave something of itself on a connection which others use next, or change whose rows
 * the rest of the transaction sees. It keeps a developer from a slip; it is no defence against injected SQL.
 */
export function refuseSessionStatement(text: string, setting: string, inTransaction: boolean): void {
  const bare = text.replace(COMMENTS, "");
  const changesSession = SESSION.test(bare) && (!HARMLESS_SET.test(bare) || bare.toLowerCase().includes(setting.toLowerCase()));
  if (changesSession) refuse(bare, "it would change the session for whoever uses this connection next; use SET LOCAL for other settings");
  if (!inTransaction && TRANSACTION.test(bare)) refuse(bare, "write a transaction as $transaction");
}

function refuse(text: string, advice: string): never {
  throw new OrgScopeError("RAW_SQL", {}, `"${text.split(/\s/, 2).join(" ")}" is refused under an organisation: ${advice}.`);
}
