import type { ImportRun } from "../import-run";
import { withValues } from "../upsert/same-values";
import type { RowFault } from "../upsert/upsert-rows";
import type { Working, WorkingSet } from "../upsert/working-set";
import { columnsOf, type ClientContact, type ClientRow, type ClientValue } from "./client-row";

type Set = WorkingSet<ClientRow>;
type Found = { record: Working<ClientRow> | null } | { fault: RowFault };

/** A name of a contact is cut into two columns of 80 characters. */
const NAME_LENGTH = 80;

export const CLIENT_KEYS = ["number", "siret", "email", "name", "accountingCode"] as const;

/** The client that the row means: by number, else SIRET, else e-mail address, else name; the first that the row has decides. */
function findClient(set: Set, columns: Partial<ClientRow>): Found {
  const key = (["number", "siret", "email", "name"] as const).find((candidate) => columns[candidate]);
  if (!key) return { record: null };
  const found = set.find(key, columns[key]);
  if (found.length > 1) return { fault: { field: key, code: "AMBIGUOUS_CLIENT", params: { reference: columns[key] ?? "", count: found.length } } };
  return { record: found[0] ?? null };
}

function takenValue(set: Set, columns: Partial<ClientRow>, record: Working<ClientRow> | null): RowFault | null {
  for (const field of ["number", "siret", "accountingCode"] as const) {
    const value = columns[field];
    const other = value ? set.find(field, value).find((candidate) => candidate !== record) : undefined;
    if (value && other) return { field, code: "VALUE_TAKEN", params: { value, name: other.row.name ?? "" } };
  }
  return null;
}

function codeFault(columns: Partial<ClientRow>, { books }: ImportRun): RowFault | null {
  const checks = [["billingCountry", "country"], ["currencyCode", "currency"]] as const;
  for (const [field, kind] of checks) {
    const value = columns[field];
    if (value && !books.knows(kind, value)) return { field, code: "UNKNOWN_CODE", params: { value, kind } };
  }
  return null;
}

function identityFault(columns: Partial<ClientRow>, stored: ClientRow | undefined): RowFault | null {
  const siret = columns.siret ?? stored?.siret;
  const siren = columns.siren ?? stored?.siren;
  if (!siret || !siren || siret.startsWith(siren)) return null;
  return { field: columns.siret ? "siret" : "siren", code: "SIRET_OF_OTHER_COMPANY", params: { siren, siret } };
}

/** "Claire" and "Martin" of "Claire Martin"; a single word is a last name. */
export function splitName(fullName: string): { firstName: string | null; lastName: string } {
  const [first = "", ...rest] = fullName.split(/\s+/);
  return rest.length === 0 ? { firstName: null, lastName: first } : { firstName: first, lastName: rest.join(" ") };
}

function contactFault({ contactName = "" }: ClientValue): RowFault | null {
  const { firstName, lastName } = splitName(contactName);
  const isLong = [...(firstName ?? "")].length > NAME_LENGTH || [...lastName].length > NAME_LENGTH;
  return isLong ? { field: "contactName", code: "TOO_LONG", params: { maximum: NAME_LENGTH } } : null;
}

/** The contacts with the one that the row names; the very same list when that changes nothing. */
function withContact(contacts: readonly ClientContact[], { contactName, contactTitle }: ClientValue): readonly ClientContact[] {
  if (!contactName) return contacts;
  const fullName = contactName.split(/\s+/).join(" ");
  const known = contacts.find((contact) => contact.fullName === fullName);
  if (!known) return [...contacts, { id: null, fullName, jobTitle: contactTitle ?? null }];
  if (contactTitle === undefined || contactTitle === known.jobTitle) return contacts;
  return contacts.map((contact) => (contact === known ? { ...known, jobTitle: contactTitle } : contact));
}

export function applyClient(set: Set, value: ClientValue, run: ImportRun): { record: Working<ClientRow> | null; row: ClientRow } | { fault: RowFault } {
  const columns = columnsOf(value);
  const found = findClient(set, columns);
  if ("fault" in found) return found;
  const { record } = found;
  const negative: RowFault | null = value.creditLimit?.isNegative() ? { field: "creditLimit", code: "NEGATIVE_AMOUNT", params: {} } : null;
  const fault = negative ?? identityFault(columns, record?.row) ?? codeFault(columns, run) ?? contactFault(value) ?? takenValue(set, columns, record);
  if (fault) return { fault };
  const before = record?.row ?? { contacts: [] };
  return { record, row: withValues(before, { ...columns, contacts: withContact(before.contacts, value) }) };
}
