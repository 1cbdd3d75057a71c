import { compactIdentifier } from "@/lib/billing/identifiers";
import type { Prisma } from "@/lib/prisma";

/** Clients whose name, number, e-mail address or city contains the text, or whose SIREN or SIRET begins with it. */
export function clientSearch(search: string | undefined): Prisma.ClientWhereInput {
  if (!search) return {};
  const text = { contains: search, mode: "insensitive" } as const;
  const digits = compactIdentifier(search);
  const identifiers = /^\d{3,14}$/.test(digits) ? [{ siren: { startsWith: digits } }, { siret: { startsWith: digits } }] : [];
  return { OR: [{ name: text }, { tradeName: text }, { number: text }, { email: text }, { billingCity: text }, ...identifiers] };
}
