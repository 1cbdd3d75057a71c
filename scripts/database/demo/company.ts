import type { Caller } from "@/server/trpc/caller-for";

type Settings = Parameters<Caller["organization"]["updateSettings"]>[0];
type NewProduct = Parameters<Caller["product"]["create"]>[0];
type NewClient = Parameters<Caller["client"]["create"]>[0];

/** What a product is, and how many of it a line usually has at most. */
export type DemoProduct = Pick<NewProduct, "sku" | "name" | "unitCode" | "salePrice" | "purchasePrice" | "kind"> & {
  category: string;
  /** Code of the VAT rate. */
  rate: string;
  most: number;
};

export type DemoClient = Pick<NewClient, "name" | "kind" | "billingLine1" | "billingPostalCode" | "billingCity" | "billingCountry" | "vatNumber" | "language" | "phone"> & {
  contact?: [firstName: string, lastName: string, jobTitle: string];
  sites?: [name: string, line1: string, postalCode: string, city: string][];
  /** The VAT rate of everything sold to this client, where it is not the product's. */
  rate?: string;
};

/** One company of the demo: who it is, what it sells, to whom, and how busy it is. */
export type DemoCompany = {
  name: string;
  seed: number;
  settings: Omit<Settings, "siren" | "siret" | "vatNumber" | "countryCode">;
  bank: { name: string; iban: string; bic: string; bankName: string };
  products: readonly DemoProduct[];
  clients: readonly DemoClient[];
  /** Invoices a month a year ago and now. */
  pace: readonly [number, number];
  /** The share of sales that begin with a quote. */
  quoteShare: number;
  quoteTitles: readonly string[];
  /** Code of the VAT rate of the product for this client. */
  rateOf(client: DemoClient, product: DemoProduct): string;
};
