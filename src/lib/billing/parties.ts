import type { DecimalInput } from "@/lib/money";
import type { ClientKind, VatRegime } from "./codes";

export interface PostalAddress {
  line1: string | null;
  line2: string | null;
  postalCode: string | null;
  city: string | null;
  /** ISO 3166-1, two letters. */
  countryCode: string;
}

/** Who sells, as printed and as frozen with an issued document. */
export interface Seller {
  legalName: string;
  legalForm: string | null;
  siren: string | null;
  siret: string | null;
  vatNumber: string | null;
  vatRegime: VatRegime;
  rcsCity: string | null;
  nafCode: string | null;
  shareCapital: DecimalInput | null;
  address: PostalAddress;
  email: string | null;
  phone: string | null;
  website: string | null;
}

/** Who buys, as printed and as frozen with an issued document. */
export interface Buyer {
  kind: ClientKind;
  name: string;
  /** Person or department the document is addressed to. */
  contactName: string | null;
  siren: string | null;
  siret: string | null;
  vatNumber: string | null;
  address: PostalAddress;
}

/** Where the goods or the work go, when that is not the buyer's address. */
export interface Delivery {
  name: string;
  address: PostalAddress;
}

/** Businesses and public bodies owe late penalties and the recovery fee; consumers do not. */
export function isProfessional(buyer: Pick<Buyer, "kind">): boolean {
  return buyer.kind !== "INDIVIDUAL";
}

export function isAddressComplete(address: PostalAddress): boolean {
  return [address.line1, address.postalCode, address.city, address.countryCode].every(
    (part) => part !== null && part.trim() !== "",
  );
}

export function isSameAddress(a: PostalAddress, b: PostalAddress): boolean {
  return addressKey(a) === addressKey(b);
}

function addressKey(address: PostalAddress): string {
  const { line1, line2, postalCode, city, countryCode } = address;
  return [line1, line2, postalCode, city, countryCode]
    .map((part) => (part ?? "").trim().toLowerCase())
    .join("\n");
}
