import type { PostalAddress } from "@/lib/billing/parties";
import type { PrintableDocument } from "@/lib/billing/printable-document";
import { country } from "./format";

/** The lines of an address; the country only where it is not the seller's. */
export function addressLines(address: PostalAddress, document: PrintableDocument): string[] {
  const town = [address.postalCode, address.city].filter(isText).join(" ");
  const isAbroad = address.countryCode !== document.seller.address.countryCode;
  const abroad = isAbroad ? country(address.countryCode, document) : null;
  return [address.line1, address.line2, town, abroad].filter(isText);
}

export function isText(text: string | null | undefined): text is string {
  return typeof text === "string" && text.trim() !== "";
}
