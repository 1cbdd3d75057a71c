import type { DecimalInput } from "@/lib/money";
import { decimal } from "@/lib/money";
import type { Prisma } from "@/lib/prisma";
import type { clientFields } from "../../mapping/client-fields";
import type { RowValue } from "../../mapping/parse-row";

export type ClientValue = RowValue<typeof clientFields>;

const TEXTS = [
  "number", "name", "tradeName", "kind", "siren", "siret", "vatNumber", "email", "phone", "website", "billingLine1", "billingLine2",
  "billingPostalCode", "billingCity", "billingCountry", "language", "currencyCode", "accountingCode", "source", "notes",
] as const;
const DECIMALS = { creditLimit: 2, discountPercent: 4 } as const;

type Column = (typeof TEXTS)[number] | keyof typeof DECIMALS;

/** A client as rows compare with it: texts, decimals as text with the column's decimals. Absent: the column's default. */
export type ClientRow = { [C in Column]?: string | null } & { contacts: readonly ClientContact[] };
export type ClientContact = { readonly id: string | null; readonly fullName: string; readonly jobTitle: string | null };

const contacts = { select: { id: true, fullName: true, jobTitle: true }, orderBy: { id: "asc" } } as const satisfies Prisma.Client$crmContactsArgs;

export const CLIENT_SELECT = {
  id: true,
  ...(Object.fromEntries(TEXTS.map((column) => [column, true])) as Record<(typeof TEXTS)[number], true>),
  creditLimit: true,
  discountPercent: true,
  crmContacts: contacts,
} satisfies Prisma.ClientSelect;

const fixed = (value: DecimalInput | null | undefined, column: keyof typeof DECIMALS) =>
  value === null || value === undefined ? null : decimal(value).toFixed(DECIMALS[column]);

type Stored = Prisma.ClientGetPayload<{ select: typeof CLIENT_SELECT }>;

export function storedRow({ id: _id, crmContacts, creditLimit, discountPercent, ...texts }: Stored): ClientRow {
  return { ...texts, creditLimit: fixed(creditLimit, "creditLimit"), discountPercent: fixed(discountPercent, "discountPercent"), contacts: crmContacts };
}

/** The columns that a file's row says something about. */
export function columnsOf(value: ClientValue): Partial<ClientRow> {
  const columns: Partial<ClientRow> = {};
  for (const column of TEXTS) if (value[column] !== undefined) columns[column] = value[column];
  if (value.email) columns.email = value.email.toLowerCase();
  if (value.siret) columns.siren ??= value.siret.slice(0, 9);
  if (value.creditLimit) columns.creditLimit = fixed(value.creditLimit, "creditLimit");
  if (value.discountPercent) columns.discountPercent = fixed(value.discountPercent, "discountPercent");
  return columns;
}
