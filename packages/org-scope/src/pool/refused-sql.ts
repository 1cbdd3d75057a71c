import { OrgScopeError } from "../errors.ts";

const BLANK = /^(?:\s|;|--[^\n\r]*)+/;
const SESSION = /^(?:reset|discard|set)\b/i;
const HARMLESS_SET = /^set\s+(?:transaction\b|local\s+(?!role\b|session\b)[\w.]+)/i;
const TRANSACTION = /^(?:begin|start|commit|end|abort|prepare\s+transaction|rollback(?!\s+(?:(?:work|transaction)\s+)?to\b))\b/i;

/** Whether the statement chooses the transaction's characteristics, which must come before any query in it. */
export const choosesTransaction = (text: string): boolean => /^set\s+transaction\b/i.test(text);

/** Whether the statement opens or closes a transaction: Prisma's own are exactly these words. */
export const isTransactionWord = (text: string): boolean => text === "BEGIN" || text === "COMMIT" || text === "ROLLBACK";

/**
 * Refuses raw SQL that would leave something of itself on a connection which others use next, or change whose rows
 * the rest of the transaction sees. It keeps a developer from a slip; it is no defence against injected SQL, behind
 * which the pool puts things back (see Lease).
 */
export function refuseSessionStatement(text: string, setting: string): void {
  const bare = withoutComments(text);
  const unquoted = bare.replaceAll('"', "");
  const namesSetting = unquoted.toLowerCase().includes(setting.toLowerCase());
  const changesSession = SESSION.test(unquoted) && (!HARMLESS_SET.test(unquoted) || namesSetting);
  if (changesSession) refuse(bare, "it would change the session for whoever uses this connection next; use SET LOCAL for other settings");
  if (TRANSACTION.test(bare)) refuse(bare, "write a transaction as $transaction");
}

/** The statement from its first word on. Comments between the slashes may hold others of their kind. */
function withoutComments(text: string): string {
  const bare = text.replace(BLANK, "");
  if (!bare.startsWith("/*")) return bare;
  let depth = 0;
  for (const { 0: mark, index } of bare.matchAll(/\/\*|\*\//g)) {
    depth += mark === "/*" ? 1 : -1;
    if (depth === 0) return withoutComments(bare.slice(index + 2));
  }
  return "";
}

function refuse(text: string, advice: string): never {
  throw new OrgScopeError("RAW_SQL", {}, `"${text.split(/\s/, 2).join(" ")}" is refused under an organisation: ${advice}.`);
}
