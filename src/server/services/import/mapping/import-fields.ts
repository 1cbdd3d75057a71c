import { clientFields } from "./client-fields";
import { documentFields, invoiceFields, lineFields } from "./invoice-fields";
import { productFields } from "./product-fields";

/**
 * The fields of each kind of file. Invoices come as one file of lines (`invoices`), or as a file of
 * documents (`invoiceDocuments`) with a file of their lines (`invoiceLines`).
 */
export const IMPORT_FIELDS = {
  clients: clientFields,
  products: productFields,
  invoices: invoiceFields,
  invoiceDocuments: documentFields,
  invoiceLines: lineFields,
} as const;

export type FileKind = keyof typeof IMPORT_FIELDS;

/** By what a record that exists already is found, in order: the first one that the row has decides. */
export const NATURAL_KEYS = {
  clients: ["number", "siret", "email"],
  products: ["sku"],
  invoices: ["number"],
} as const;
