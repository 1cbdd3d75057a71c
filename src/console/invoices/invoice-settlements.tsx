"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";

import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { StatusBadge } from "@/console/components/status-badge";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import type { Invoice } from "@/console/invoices/invoice-types";
import { cn } from "@/console/lib/cn";
import { usePermission } from "@/console/shell/console-session";

type Settlement = Invoice["paymentAllocations"][number];
type Correction = Invoice["corrections"][number];

/** Payments received and credit notes made on an invoice. */
export function InvoiceSettlements({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices.settlements");
  const { paymentAllocations, corrections, number, type, currencyCode } = invoice;
  if (number === null || type === "CREDIT_NOTE") return null;
  const isUntouched = paymentAllocations.length === 0 && corrections.length === 0;
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
      </CardHeader>
      <CardContent>
        {isUntouched && <p className="text-muted-foreground text-[0.8125rem]">{t("none")}</p>}
        <ul className="divide-y text-[0.8125rem]">
          {paymentAllocations.map((settlement) => (
            <SettlementRow key={settlement.id} settlement={settlement} currency={currencyCode} />
          ))}
          {corrections.map((correction) => (
            <CorrectionRow key={correction.id} correction={correction} currency={currencyCode} />
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}

const row = "flex items-start justify-between gap-3 py-2.5 first:pt-0 last:pb-0";

function SettlementRow({ settlement: { payment, amount }, currency }: { settlement: Settlement; currency: string }) {
  const methods = useTranslations("payments.method");
  const mayRead = usePermission("paiements:read");
  const isReversed = payment.status === "REVERSED";
  const name = payment.number ?? methods(payment.method);
  return (
    <li className={row}>
      <div className="min-w-0">
        {mayRead ? <Link href={`/payments/${payment.id}`} className="text-brand font-medium hover:underline">{name}</Link> : <span className="font-medium">{name}</span>}
        <p className="text-muted-foreground">
          {methods(payment.method)} · <DateText value={payment.paidOn} />
        </p>
        {isReversed && <StatusBadge status={payment.status} messages="payments.status" />}
      </div>
      <Money value={amount} currency={currency} className={cn("font-medium", isReversed && "text-muted-foreground line-through")} />
    </li>
  );
}

function CorrectionRow({ correction, currency }: { correction: Correction; currency: string }) {
  const t = useTranslations("invoices");
  return (
    <li className={row}>
      <div className="min-w-0">
        <Link href={`/invoices/${correction.id}`} className="text-brand font-medium hover:underline">
          {correction.number ?? t("draftOf", { type: t(`type.${correction.type}`) })}
        </Link>
        <p className="text-muted-foreground">
          {t(`type.${correction.type}`)}
          {correction.issueDate && (
            <>
              {" · "}
              <DateText value={correction.issueDate} />
            </>
          )}
        </p>
      </div>
      <Money value={correction.totalGross.negated()} currency={currency} className="font-medium" />
    </li>
  );
}
