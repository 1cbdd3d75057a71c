import type { z } from "zod";
import type { Prisma } from "@/lib/prisma";
import { OPEN_STATUSES } from "@/server/services/invoices/open-statuses";
import { visibleInvoices } from "@/server/services/invoices/visible-invoices";
import { pageArgs } from "@/server/services/listing/page";
import type { listInput } from "./schemas";

type Filter = z.output<typeof listInput>;

function whereOf(filter: Filter, today: Date | undefined): Prisma.InvoiceWhereInput {
  const { status, type, clientId, quoteId, issuedFrom, issuedTo, unpaid, overdue, search } = filter;
  const conditions: Prisma.InvoiceWhereInput[] = [];
  if (unpaid || overdue) conditions.push({ status: { in: [...OPEN_STATUSES] }, type: { not: "CREDIT_NOTE" }, amountDue: { gt: 0 } });
  if (overdue) conditions.push({ dueDate: { lt: today } });
  if (search) {
    const contains = { contains: search, mode: "insensitive" } as const;
    conditions.push({ OR: [{ number: contains }, { purchaseOrderRef: contains }, { client: { name: contains } }] });
  }
  return {
    clientId,
    quoteId,
    status: status?.length ? { in: status } : undefined,
    type: type?.length ? { in: type } : undefined,
    issueDate: issuedFrom || issuedTo ? { gte: issuedFrom, lte: issuedTo } : undefined,
    AND: conditions,
  };
}

/** Columns that may be empty sort their empty rows first when descending: drafts stay on top. */
function orderOf({ sort, order }: Filter): Prisma.InvoiceOrderByWithRelationInput[] {
  return [{ [sort]: order }, { id: order }];
}

type Person = Parameters<typeof visibleInvoices>[0];

/** What is asked of the database for one page of the list: the invoices that the person may see and that pass the filter. */
export function listQuery(session: Person, filter: Filter, today: Date | undefined) {
  return {
    ...pageArgs(filter),
    where: { AND: [visibleInvoices(session), whereOf(filter, today)] },
    orderBy: orderOf(filter),
    select: {
      id: true, number: true, type: true, status: true, issueDate: true, dueDate: true, currencyCode: true,
      totalNet: true, totalGross: true, amountDue: true, sentAt: true, createdAt: true,
      client: { select: { id: true, name: true } },
      owner: { select: { name: true } },
      correctedInvoice: { select: { id: true, number: true } },
    },
  } satisfies Prisma.InvoiceFindManyArgs;
}
