import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";

import type { Invoice } from "@/console/invoices/invoice-types";
import type { ApiInputs } from "@/console/lib/api-types";
import { requiredDecimal } from "@/console/lib/form-schemas";
import { decimal } from "@/lib/money";

export const creditNoteSchema = z
  .object({
    extent: z.enum(["full", "lines"]),
    reason: z.string().trim().min(3).max(300),
    lines: z.array(
      z.object({
        lineId: z.string(),
        isChosen: z.boolean(),
        quantity: requiredDecimal({ scale: 4 }),
        unitPrice: requiredDecimal({ scale: 4 }),
      }),
    ),
  })
  .refine(({ extent, lines }) => extent === "full" || lines.some((line) => line.isChosen), { path: ["lines"], params: { fault: "required" } });

export type CreditNoteValues = z.input<typeof creditNoteSchema>;
export type CreditNoteOutput = z.output<typeof creditNoteSchema>;
export type CreditNoteForm = UseFormReturn<CreditNoteValues, unknown, CreditNoteOutput>;

/** The form's content as the server takes it; of a line that is credited as it stands only the id is sent. */
export function toCreditNoteInput(invoice: Pick<Invoice, "id" | "lines">, { extent, reason, lines }: CreditNoteOutput): ApiInputs["invoice"]["createCreditNote"] {
  if (extent === "full") return { invoiceId: invoice.id, reason, full: true };
  const byId = new Map(invoice.lines.map((line) => [line.id, line]));
  const chosen = lines.filter((line) => line.isChosen).map(({ lineId, quantity, unitPrice }) => {
    const line = byId.get(lineId);
    const isWhole = line && decimal(line.quantity).equals(quantity) && decimal(line.unitPrice).equals(unitPrice);
    return isWhole ? { lineId } : { lineId, quantity, unitPrice };
  });
  return { invoiceId: invoice.id, reason, lines: chosen };
}
