"use client";

import { Money } from "@/console/components/money";
import type { SheetContent } from "@/console/documents/sheet/sheet-content";
import { TotalRow, VatTable } from "@/console/documents/totals-table";

/** VAT by rate, the totals, and the amount that counts in a band of colour. */
export function SheetTotals({ content: { taxLines, totals, due, currency } }: { content: SheetContent }) {
  return (
    <div className="grid items-start gap-x-10 gap-y-6 @lg:grid-cols-2">
      <VatTable taxLines={taxLines} currency={currency} />
      <div className="@lg:col-start-2">
        <dl className="space-y-1.5 px-3 text-[0.8125rem]">
          {totals.map(({ label, value }) => (
            <TotalRow key={label} label={label} value={value} currency={currency} />
          ))}
        </dl>
        <p className="mt-3 flex items-baseline justify-between gap-4 rounded-md bg-[#1f3d5c] px-3 py-2 font-semibold text-white">
          <span>{due.label}</span>
          <Money value={due.value} currency={currency} />
        </p>
      </div>
    </div>
  );
}
