import { randomFrom, weighted } from "./random";

/** Columns that are filled, by table; all others have the database's defaults. Parents come before children. */
export const COLUMNS = {
  Organization: ["id", "name", "slug", "updatedAt"],
  Client: ["id", "organizationId", "number", "status", "name", "updatedAt"],
  Product: ["id", "organizationId", "sku", "name", "salePrice", "updatedAt"],
  Invoice: [
    "id", "organizationId", "clientId", "number", "status", "issueDate", "dueDate",
    "subtotalNet", "totalNet", "totalVat", "totalGross", "amountPaid", "amountDue", "issuedAt", "createdAt", "updatedAt",
  ],
  InvoiceLine: ["id", "invoiceId", "productId", "position", "description", "quantity", "unitPrice", "lineNet", "updatedAt"],
  Payment: ["id", "organizationId", "clientId", "number", "paidOn", "amount", "updatedAt"],
  PaymentAllocation: ["id", "paymentId", "invoiceId", "amount", "allocatedAt", "updatedAt"],
} as const;

export type Table = keyof typeof COLUMNS;
export const TABLES = Object.keys(COLUMNS) as Table[];

type Value = string | number;
export type Rows = Record<Table, Value[][]>;

export const organizationId = (rank: number): string => `org${rank}`;
export const invoiceId = (rank: number, number: number): string => `inv${rank}-${number}`;

export const LINES_PER_INVOICE = 3;
const DAY = 86_400_000;
const START = Date.UTC(2022, 0, 1);
const NOW = "2026-01-01T00:00:00Z";
const STATUSES = [["PAID", 70], ["SENT", 12], ["ISSUED", 6], ["OVERDUE", 5], ["PARTIALLY_PAID", 4], ["DISPUTED", 1], ["CANCELLED", 2]] as const;
const NAMES = ["Atelier", "Boulangerie", "Cabinet", "Domaine", "Entreprise", "Fonderie", "Garage", "Horlogerie", "Imprimerie", "Jardinerie"];

/** How many clients and products an organisation with so many invoices has. */
export const clientsOf = (invoices: number): number => Math.max(1, Math.ceil(invoices / 20));
export const productsOf = (invoices: number): number => Math.min(200, Math.max(3, Math.ceil(invoices / 20)));

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The organisation itself, its clients and its products. */
export function masterData(rank: number, invoices: number): Rows {
  const organization = organizationId(rank);
  const clients = Array.from({ length: clientsOf(invoices) }, (_, at) => [
    `cli${rank}-${at}`, organization, `C${at}`, "ACTIVE", `${NAMES[at % NAMES.length]} ${rank} ${at}`, NOW,
  ]);
  const products = Array.from({ length: productsOf(invoices) }, (_, at) => [`pro${rank}-${at}`, organization, `P${at}`, `Product ${at}`, 10 + at, NOW]);
  return { ...empty(), Organization: [[organization, `Company ${rank}`, organization, NOW]], Client: clients, Product: products };
}

/** One invoice with its lines and, if it is paid, its payment. */
export function invoice(rank: number, number: number, invoices: number): Rows {
  const random = randomFrom(rank * 7_919 + number);
  const [organization, id] = [organizationId(rank), invoiceId(rank, number)];
  const client = `cli${rank}-${Math.floor(random() * clientsOf(invoices))}`;
  const issued = START + Math.floor(random() * 1_400) * DAY;
  const status = weighted(random, STATUSES);
  const lines = Array.from({ length: LINES_PER_INVOICE }, (_, at) => {
    const [quantity, price] = [1 + Math.floor(random() * 9), 10 + Math.floor(random() * 500)];
    return [`lin${rank}-${number}-${at}`, id, `pro${rank}-${Math.floor(random() * productsOf(invoices))}`, at + 1, `Work ${at}`, quantity, price, quantity * price, NOW];
  });
  const net = lines.reduce((sum, line) => sum + Number(line[7]), 0);
  const gross = (net * 1.2).toFixed(2);
  const isPaid = status === "PAID";
  const row = [
    id, organization, client, `F-${String(number).padStart(7, "0")}`, status, day(issued), day(issued + 30 * DAY),
    net, net, (net * 0.2).toFixed(2), gross, isPaid ? gross : 0, isPaid ? 0 : gross, new Date(issued).toISOString(), new Date(issued).toISOString(), NOW,
  ];
  const paid = isPaid ? [[`pay${rank}-${number}`, organization, client, `R-${number}`, day(issued + 20 * DAY), gross, NOW]] : [];
  const allocated = isPaid ? [[`all${rank}-${number}`, `pay${rank}-${number}`, id, gross, NOW, NOW]] : [];
  return { ...empty(), Invoice: [row], InvoiceLine: lines, Payment: paid, PaymentAllocation: allocated };
}

const empty = (): Rows => ({ Organization: [], Client: [], Product: [], Invoice: [], InvoiceLine: [], Payment: [], PaymentAllocation: [] });
