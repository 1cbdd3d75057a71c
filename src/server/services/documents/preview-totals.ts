import { computeTotals, type DocumentTotals } from "@/lib/billing/totals";
import type { VatRoundingMode } from "@/lib/billing/codes";
import type { Transaction } from "@/lib/prisma";
import type { PreviewInput } from "./inputs";

type Reader = { taxRate: Pick<Transaction["taxRate"], "findMany">; organizationSetting: Pick<Transaction["organizationSetting"], "findFirst"> };

/** The totals that a document would have, while it is typed: a line without a known rate counts without VAT. */
export async function previewTotals(db: Reader, organizationId: string, input: PreviewInput): Promise<DocumentTotals> {
  const ids = [...new Set(input.lines.flatMap((line) => line.taxRateId ?? []))];
  const rates = await db.taxRate.findMany({ where: { organizationId, id: { in: ids } }, select: { id: true, rate: true, category: true } });
  const settings = await db.organizationSetting.findFirst({ where: { organizationId }, select: { vatRounding: true } });
  const mode: VatRoundingMode = settings?.vatRounding ?? "PER_RATE_TOTAL";
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  const lines = input.lines.map((line) => {
    const rate = byId.get(line.taxRateId ?? "");
    return { ...line, vatRate: rate?.rate ?? "0", vatCategory: rate?.category ?? "S" };
  });
  return computeTotals({ lines, mode, discountPercent: input.discountPercent, discountAmount: input.discountAmount });
}
