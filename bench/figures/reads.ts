import { invoiceId } from "../data/rows";
import type { Figure } from "../figure";
import { slowly } from "../measure/slow-network";
import { againstBase, type Workload } from "./against-base";

const page = { where: { status: "PAID", issueDate: { gte: new Date("2023-01-01") } }, orderBy: [{ issueDate: "desc" }, { id: "desc" }], take: 20 } as const;

const list: Workload = {
  base: (prisma, organizationId) => prisma.invoice.findMany({ ...page, where: { ...page.where, organizationId }, orderBy: [...page.orderBy] }),
  scoped: (client) => client.invoice.findMany({ ...page, orderBy: [...page.orderBy] }),
};

export const readList: Figure = {
  key: "read_list_ratio",
  title: "list of 20 with filter and order",
  goal: { atMost: 1.1 },
  measure: (world) => againstBase(world, list),
};

export const readListSlowly: Figure = {
  key: "read_list_ratio_1ms",
  title: "the same with 1 ms of network",
  goal: { atMost: 1.03 },
  measure: (world) => againstBase(world, { ...list, calls: 60, through: (url) => slowly(url, 1) }),
};

export const readById: Figure = {
  key: "read_by_id_ratio",
  title: "findFirst by id",
  goal: { atMost: 1.1 },
  measure: (world) =>
    againstBase(world, {
      base: (prisma, organizationId, _turn, rank) => prisma.invoice.findFirst({ where: { id: invoiceId(rank, 0), organizationId } }),
      scoped: (client, _turn, rank) => client.invoice.findFirst({ where: { id: invoiceId(rank, 0) } }),
    }),
};

const TEN = Array.from({ length: 10 }, (_, at) => at);

export const findUniqueTen: Figure = {
  key: "find_unique_x10_ratio",
  title: "ten parallel findUnique",
  goal: { atMost: 1.15 },
  measure: (world) =>
    againstBase(world, {
      base: (prisma, organizationId, _turn, rank) =>
        // eslint-disable-next-line org-scope/no-find-unique -- findUnique itself is measured, and the organisation is in the where
        Promise.all(TEN.map((at) => prisma.invoice.findUnique({ where: { id: invoiceId(rank, at), organizationId }, select: { id: true, number: true } }))),
      scoped: (client, _turn, rank) =>
        Promise.all(TEN.map((at) => client.invoice.findUnique({ where: { id: invoiceId(rank, at) }, select: { id: true, number: true } }))),
    }),
};

const whole = {
  client: { select: { id: true, name: true } },
  lines: { orderBy: { position: "asc" }, include: { product: { select: { id: true, name: true } } } },
  paymentAllocations: { include: { payment: { select: { id: true, amount: true } } } },
} as const;

export const nestedRead: Figure = {
  key: "nested_read_ratio",
  title: "invoice with client, lines, products, payments",
  goal: { atMost: 1.1 },
  measure: (world) =>
    againstBase(world, {
      calls: 100,
      base: (prisma, organizationId, _turn, rank) => prisma.invoice.findFirst({ where: { id: invoiceId(rank, 1), organizationId }, include: whole }),
      scoped: (client, _turn, rank) => client.invoice.findFirst({ where: { id: invoiceId(rank, 1) }, include: whole }),
    }),
};
