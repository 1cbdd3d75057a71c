"use client";

import { Wand2 } from "lucide-react";
import { useTranslations } from "next-intl";

import { DecimalInput } from "@/console/components/decimal-input";
import { Money } from "@/console/components/money";
import { Button } from "@/console/components/ui/button";
import { DueDate } from "@/console/invoices/due-date";
import { allocateOldestFirst, leftOf } from "@/console/payments/allocate";
import type { OpenInvoices } from "@/console/payments/use-open-invoices";
import { cn } from "@/console/lib/cn";
import { decimal, parseDecimal, ZERO } from "@/lib/money";

type Shares = Record<string, string>;

type AllocationTableProps = {
  invoices: OpenInvoices;
  /** What there is to share out, as typed. */
  amount: string;
  currency: string;
  shares: Shares;
  onChange: (shares: Shares) => void;
};

/** Why the shares cannot be recorded, as a key of payments.allocation.faults; null when they can. */
export function allocationFault(amount: string, invoices: OpenInvoices, shares: Shares): "aboveDue" | "aboveAmount" | null {
  const typed = (id: string) => parseDecimal(shares[id] ?? "") ?? ZERO;
  if (invoices.some(({ id, amountDue }) => typed(id).greaterThan(decimal(amountDue)))) return "aboveDue";
  return leftOf(parseDecimal(amount) ?? ZERO, invoices.map(({ id }) => typed(id))).isNegative() ? "aboveAmount" : null;
}

/** Shares a payment among a client's open invoices. */
export function AllocationTable({ invoices, amount, currency, shares, onChange }: AllocationTableProps) {
  const t = useTranslations("payments.allocation");
  if (invoices.length === 0) return <p className="text-muted-foreground text-sm">{t("none")}</p>;
  const received = parseDecimal(amount) ?? ZERO;
  const left = leftOf(received, invoices.map(({ id }) => parseDecimal(shares[id] ?? "") ?? ZERO));
  const fault = allocationFault(amount, invoices, shares);
  return (
    <div className="min-w-0">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <p className="text-muted-foreground text-[0.8125rem]">{t("hint")}</p>
        <Button variant="outline" size="sm" onClick={() => onChange(allocateOldestFirst(received, invoices))}>
          <Wand2 /> {t("auto")}
        </Button>
      </div>
      <ul className="divide-y rounded-lg border">
        {invoices.map((invoice) => (
          <li key={invoice.id} className="grid grid-cols-[minmax(0,1fr)_8.5rem] items-center gap-x-4 px-3.5 py-2.5 text-sm">
            <div className="min-w-0">
              <p className="font-medium">{invoice.number}</p>
              <p className="text-muted-foreground text-[0.8125rem]">
                <DueDate invoice={invoice} />
              </p>
            </div>
            <div>
              <DecimalInput
                aria-label={t("share", { number: invoice.number ?? "" })}
                value={shares[invoice.id] ?? ""}
                onChange={(value) => onChange({ ...shares, [invoice.id]: value })}
                unit={currency === "EUR" ? "€" : currency}
                placeholder="0"
              />
              <p className="text-muted-foreground mt-1 text-right text-xs">
                {t("due")} <Money value={invoice.amountDue} currency={currency} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className={cn("mt-3 flex justify-between gap-4 text-sm", left.isNegative() && "text-danger")}>
        <span>{t(left.greaterThan(0) ? "credit" : "left")}</span>
        <Money value={left} currency={currency} className="font-semibold" />
      </p>
      {fault && (
        <p role="alert" className="text-danger mt-1 text-[0.8125rem]">
          {t(`faults.${fault}`)}
        </p>
      )}
    </div>
  );
}
