import type { VatCategory } from "./codes";
import { isFrenchVatNumber, isSiren, isVatNumber } from "./identifiers";
import type { MentionCode, MissingMention } from "./missing-mentions";
import { isAddressComplete, type Buyer, type Delivery, type Seller } from "./parties";

export function missingOfSeller(seller: Seller): MissingMention[] {
  const isFrench = seller.address.countryCode === "FR";
  const chargesVat = seller.vatRegime !== "FRANCHISE" && seller.vatRegime !== "NOT_SUBJECT";
  return [
    ...present(seller.legalName, "SELLER_NAME"),
    ...completeAddress(seller, "SELLER_ADDRESS"),
    ...(isFrench ? valid(seller.siren, isSiren, "SELLER_SIREN") : []),
    ...(chargesVat
      ? valid(seller.vatNumber, isFrench ? isFrenchVatNumber : isVatNumber, "SELLER_VAT_NUMBER")
      : []),
  ];
}

/**
 * French companies and public bodies are named with their SIREN; an association may have none. The
 * buyer's VAT number is required where the buyer accounts for the VAT (reverse charge, intra-EU).
 */
export function missingOfBuyer(
  buyer: Buyer,
  lines: readonly { vatCategory: VatCategory }[],
): MissingMention[] {
  const hasSiren = buyer.kind === "COMPANY" || buyer.kind === "PUBLIC_BODY";
  const needsSiren = hasSiren && buyer.address.countryCode === "FR";
  const needsVatNumber = lines.some((line) => ["AE", "K"].includes(line.vatCategory));
  return [
    ...present(buyer.name, "BUYER_NAME"),
    ...completeAddress(buyer, "BUYER_ADDRESS"),
    ...(needsSiren ? valid(buyer.siren, isSiren, "BUYER_SIREN") : []),
    ...(needsVatNumber ? valid(buyer.vatNumber, isVatNumber, "BUYER_VAT_NUMBER") : []),
  ];
}

/** A delivery elsewhere than at the buyer's is named with its whole address. */
export function missingOfDelivery(delivery: Delivery | null): MissingMention[] {
  return delivery === null ? [] : completeAddress(delivery, "DELIVERY_ADDRESS");
}

function completeAddress(party: Pick<Buyer, "address">, code: MentionCode): MissingMention[] {
  return isAddressComplete(party.address) ? [] : [{ code, reason: "missing" }];
}

function present(text: string | null, code: MentionCode): MissingMention[] {
  return text?.trim() ? [] : [{ code, reason: "missing" }];
}

function valid(
  text: string | null,
  isValid: (text: string) => boolean,
  code: MentionCode,
): MissingMention[] {
  const missing = present(text, code);
  if (missing.length > 0 || text === null) return missing;
  return isValid(text) ? [] : [{ code, reason: "invalid" }];
}
