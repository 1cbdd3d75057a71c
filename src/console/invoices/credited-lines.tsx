"use client";

import { useLocale, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import { CheckboxField } from "@/console/components/fields/checkbox-field";
import { DecimalField } from "@/console/components/fields/decimal-field";
import type { CreditNoteForm } from "@/console/invoices/credit-note-schema";
import type { Invoice } from "@/console/invoices/invoice-types";
import { formatMoney } from "@/lib/money";

type CreditedLinesProps = { form: CreditNoteForm; lines: Invoice["lines"]; currency: string };

/** The lines to credit, each in whole, in part or at another price. */
export function CreditedLines({ form, lines, currency }: CreditedLinesProps) {
  const t = useTranslations("invoices.creditNote");
  const locale = useLocale();
  const values = useWatch({ control: form.control, name: "lines" });
  const fault = form.formState.errors.lines?.root ?? form.formState.errors.lines;
  return (
    <fieldset className="min-w-0 sm:col-span-2">
      <legend className="mb-2 text-sm font-medium">{t("linesToCredit")}</legend>
      <ul className="divide-y rounded-lg border">
        {lines.map((line, index) => (
          <li key={line.id} className="space-y-3 px-3.5 py-3">
            <CheckboxField
              control={form.control}
              name={`lines.${index}.isChosen`}
              label={line.description.split("\n")[0] ?? ""}
              description={formatMoney(line.lineNet, currency, locale)}
            />
            {values[index]?.isChosen && (
              <div className="grid grid-cols-2 gap-3 pl-6.5">
                <DecimalField control={form.control} name={`lines.${index}.quantity`} label={t("quantity")} />
                <DecimalField control={form.control} name={`lines.${index}.unitPrice`} label={t("unitPrice")} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {fault?.message && (
        <p role="alert" className="text-danger mt-1.5 text-[0.8125rem]">
          {t("chooseLine")}
        </p>
      )}
    </fieldset>
  );
}
