import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import type { Invoice, Prisma, Transaction } from "@/lib/prisma";
import { lockInvoices } from "./lock-invoices";

export function notDraft(number: string | null): TRPCError {
  return new TRPCError({ code: "PRECONDITION_FAILED", message: "Only a draft can be changed.", cause: reason("invoice.notDraft", { number: number ?? "" }) });
}

/**
 * The draft of the organisation, locked to the end of the transaction; `visible` narrows it to what the
 * person may touch.
 *
 * @throws TRPCError NOT_FOUND, or PRECONDITION_FAILED once it is issued.
 */
export async function lockDraft(tx: Transaction, organizationId: string, id: string, visible: Prisma.InvoiceWhereInput = {}): Promise<Invoice> {
  await lockInvoices(tx, organizationId, [id]);
  const invoice = await tx.invoice.findFirst({ where: { id, organizationId, AND: visible } });
  if (!invoice) throw notFound("Invoice");
  if (invoice.status !== "DRAFT") throw notDraft(invoice.number);
  return invoice;
}
