import { z } from "zod";

import type { ApiInputs, ApiOutputs } from "@/console/lib/api-types";
import { optionalDecimal, optionalText, requiredDecimal, requiredText } from "@/console/lib/form-schemas";
import { optionalEmail, optionalIdentifier } from "@/console/lib/identifier-schemas";

export const clientKinds = ["COMPANY", "INDIVIDUAL", "PUBLIC_BODY", "ASSOCIATION"] as const;

export type ClientKind = (typeof clientKinds)[number];

const blankAsNull = z.string().transform((id) => id || null);

/** A client's form; a new one may leave its number to the series. */
export const newClientSchema = z.object({
  kind: z.enum(clientKinds),
  name: requiredText(200),
  tradeName: optionalText(200),
  number: z.string().trim().max(32),
  siren: optionalIdentifier("siren"),
  siret: optionalIdentifier("siret"),
  vatNumber: optionalIdentifier("vatNumber"),
  isVatLiable: z.boolean(),
  email: optionalEmail(),
  phone: optionalText(32),
  website: optionalText(200),
  billingLine1: optionalText(200),
  billingLine2: optionalText(200),
  billingPostalCode: optionalText(12),
  billingCity: optionalText(100),
  billingCountry: z.string().length(2),
  language: z.enum(["fr", "en"]),
  currencyCode: z.string().length(3),
  paymentTermId: blankAsNull,
  creditLimit: optionalDecimal({ min: 0, scale: 2, max: 999_999_999_999 }),
  discountPercent: requiredDecimal({ min: 0, max: 100, scale: 4 }),
  accountingCode: optionalText(20),
  eInvoiceAddress: optionalText(120),
  ownerId: blankAsNull,
  source: optionalText(60),
  notes: optionalText(10_000),
});

export const clientSchema = newClientSchema.extend({ number: requiredText(32) });

export type ClientValues = z.input<typeof newClientSchema>;
export type ClientOutput = z.output<typeof newClientSchema>;

/** What a person cannot have is not kept from when the client was thought to be a company. */
function withoutCompanyFields(client: ClientOutput): ClientOutput {
  return { ...client, tradeName: null, siren: null, siret: null, vatNumber: null, isVatLiable: false, eInvoiceAddress: null };
}

/** The form's content as the server takes it; a blank number is the series' to give. */
export function toClientFields(client: ClientOutput): ApiInputs["client"]["create"] {
  const { number, ...fields } = client.kind === "INDIVIDUAL" ? withoutCompanyFields(client) : client;
  return { ...fields, ...(number ? { number } : {}) };
}

export const blankClient: ClientValues = {
  kind: "COMPANY",
  name: "",
  tradeName: "",
  number: "",
  siren: "",
  siret: "",
  vatNumber: "",
  isVatLiable: true,
  email: "",
  phone: "",
  website: "",
  billingLine1: "",
  billingLine2: "",
  billingPostalCode: "",
  billingCity: "",
  billingCountry: "FR",
  language: "fr",
  currencyCode: "EUR",
  paymentTermId: "",
  creditLimit: "",
  discountPercent: "0",
  accountingCode: "",
  eInvoiceAddress: "",
  ownerId: "",
  source: "",
  notes: "",
};

/** A stored client as its form begins. */
export function toClientValues(client: ApiOutputs["client"]["get"]): ClientValues {
  const text = (key: keyof typeof client & keyof ClientValues) => client[key]?.toString() ?? "";
  return {
    kind: client.kind,
    name: client.name,
    tradeName: text("tradeName"),
    number: client.number,
    siren: text("siren"),
    siret: text("siret"),
    vatNumber: text("vatNumber"),
    isVatLiable: client.isVatLiable,
    email: text("email"),
    phone: text("phone"),
    website: text("website"),
    billingLine1: text("billingLine1"),
    billingLine2: text("billingLine2"),
    billingPostalCode: text("billingPostalCode"),
    billingCity: text("billingCity"),
    billingCountry: client.billingCountry,
    language: client.language === "en" ? "en" : "fr",
    currencyCode: client.currencyCode,
    paymentTermId: text("paymentTermId"),
    creditLimit: client.creditLimit?.toFixed() ?? "",
    discountPercent: client.discountPercent.toFixed(),
    accountingCode: text("accountingCode"),
    eInvoiceAddress: text("eInvoiceAddress"),
    ownerId: text("ownerId"),
    source: text("source"),
    notes: text("notes"),
  };
}
