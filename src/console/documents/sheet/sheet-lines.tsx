"use client";

import { useLocale, useTranslations } from "next-intl";

import { Money } from "@/console/components/money";
import type { SheetLine } from "@/console/documents/sheet/sheet-content";
import { linesSinceSection } from "@/console/documents/since-section";
import { useVatLabel } from "@/console/documents/totals-table";
import { cn } from "@/console/lib/cn";
import { unitLabel } from "@/lib/billing/unit-labels";
import { decimal, formatMoney, formatNumber, formatPercent, sum, type Decimal } from "@/lib/money";

type SheetLinesProps = { lines: readonly SheetLine[]; currency: string };

function subtotalAt(lines: readonly SheetLine[], index: number): Decimal {
  const counted = linesSinceSection(lines, index).filter((line) => !line.isOptional || line.isSelected === true);
  return sum(counted.map((line) => line.lineNet));
}

const cell = "px-2 py-2 text-right align-top whitespace-nowrap tabular-nums";

/** The lines as printed: a table, of which a narrow sheet keeps words and amount and puts the rest below the words. */
export function SheetLines({ lines, currency }: SheetLinesProps) {
  const t = useTranslations("documents.lines");
  return (
    <table className="w-full text-[0.8125rem]">
      <thead>
        <tr className="text-muted-foreground bg-muted text-xs [&_th]:px-2 [&_th]:py-2 [&_th]:font-medium [&_th]:first:rounded-l-md [&_th]:last:rounded-r-md">
          <th scope="col" className="text-left">{t("description")}</th>
          <th scope="col" className="text-right @max-xl:hidden">{t("quantity")}</th>
          <th scope="col" className="text-right @max-xl:hidden">{t("unitPrice")}</th>
          <th scope="col" className="text-right @max-xl:hidden">{t("vat")}</th>
          <th scope="col" className="text-right">{t("net")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) =>
          line.kind === "ITEM" ? (
            <ItemRow key={line.id} line={line} currency={currency} />
          ) : (
            <tr key={line.id} className="border-b">
              <td colSpan={line.kind === "SUBTOTAL" ? 4 : 5} className={cn("px-2 py-2 whitespace-pre-line @max-xl:[&[colspan='4']]:w-full", line.kind === "COMMENT" ? "text-muted-foreground italic" : "font-semibold")}>
                {line.description || t(`kind.${line.kind}`)}
              </td>
              {line.kind === "SUBTOTAL" && (
                <td className={cn(cell, "font-semibold")}>
                  <Money value={subtotalAt(lines, index)} currency={currency} />
                </td>
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function ItemRow({ line, currency }: { line: SheetLine; currency: string }) {
  const t = useTranslations("documents.lines");
  const locale = useLocale();
  const vatLabel = useVatLabel();
  const [name, ...rest] = line.description.split("\n");
  const unit = unitLabel(line.unitCode, locale === "fr" ? "fr" : "en");
  const quantity = `${formatNumber(line.quantity, locale)}${unit ? ` ${unit}` : ""}`;
  const price = decimal(line.unitPrice).decimalPlaces() > 2 ? `${formatNumber(line.unitPrice, locale, { min: 2 })}` : formatMoney(line.unitPrice, currency, locale);
  const discount = decimal(line.discountPercent).isZero() ? null : formatPercent(decimal(line.discountPercent).negated(), locale);
  return (
    <tr className={cn("border-b", line.isOptional && !line.isSelected && "text-muted-foreground")}>
      <td className="px-2 py-2 align-top">
        <p className="font-medium break-words">{name}</p>
        {rest.length > 0 && <p className="text-muted-foreground text-xs leading-4.5 whitespace-pre-line">{rest.join("\n").trim()}</p>}
        <p className="text-muted-foreground mt-0.5 text-xs @xl:hidden">
          {quantity} × {price} {discount} · {vatLabel(line)}
        </p>
        {line.isOptional && <p className="text-xs italic">{t(line.isSelected ? "optionTaken" : "optionOpen")}</p>}
      </td>
      <td className={cn(cell, "@max-xl:hidden")}>{quantity}</td>
      <td className={cn(cell, "@max-xl:hidden")}>
        {price}
        {discount && <span className="text-muted-foreground block text-xs">{discount}</span>}
      </td>
      <td className={cn(cell, "@max-xl:hidden")}>{vatLabel(line)}</td>
      <td className={cell}>
        <Money value={line.lineNet} currency={currency} />
      </td>
    </tr>
  );
}
