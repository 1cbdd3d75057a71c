import { compactIdentifier, frenchVatNumber, isFrenchVatNumber, isSiren, isSiret } from "@/lib/billing/identifiers";

type Identifiers = { siren: string; siret: string; vatNumber: string };

/** The SIREN that the identifiers agree on, as far as they have been typed; null when there is none yet. */
function companyOf({ siren, siret }: Identifiers): string | null {
  if (isSiret(siret)) return compactIdentifier(siret).slice(0, 9);
  return isSiren(siren) ? compactIdentifier(siren) : null;
}

/** A VAT number that was typed stays, unless it is the French one of another company. */
function mayReplace(vatNumber: string): boolean {
  return vatNumber.trim() === "" || isFrenchVatNumber(vatNumber);
}

/**
 * What follows from a SIRET or SIREN just typed: the SIREN of the SIRET and the
 * VAT number of the SIREN. Only what differs from the fields as they are.
 */
export function derivedIdentifiers(fields: Identifiers, isVatLiable: boolean): Partial<Identifiers> {
  const company = companyOf(fields);
  if (company === null) return {};
  const derived: Partial<Identifiers> = {};
  if (compactIdentifier(fields.siren) !== company) derived.siren = company;
  const vatNumber = frenchVatNumber(company);
  if (isVatLiable && mayReplace(fields.vatNumber) && compactIdentifier(fields.vatNumber) !== vatNumber) derived.vatNumber = vatNumber;
  return derived;
}
