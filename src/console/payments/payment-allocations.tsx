"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";

import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { StatusBadge } from "@/console/components/status-badge";
import { Card, CardContent, CardHeader, CardTitle } from "@/console/components/ui/card";
import type { Payment } from "@/console/payments/payment-page";

/** The invoices that a payment settles. */
export function PaymentAllocations({ payment }: { payment: Payment }) {
  const t = useTranslations("payments.allocation");
  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("title")}</CardTitle>
      </CardHeader>
      <CardContent>
        {payment.allocations.length === 0 && <p className="text-muted-foreground text-sm">{t("nothing")}</p>}
        <ul className="divide-y text-sm">
          {payment.allocations.map(({ id, amount, allocatedAt, invoice }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0 last:pb-0">
              <div>
                <Link href={`/invoices/${invoice.id}`} className="text-brand font-medium hover:underline">
                  {invoice.number}
                </Link>
                <p className="text-muted-foreground text-[0.8125rem]">
                  <DateText value={allocatedAt} /> · {t("ofTotal")} <Money value={invoice.totalGross} currency={payment.currencyCode} />
                </p>
              </div>
              <div className="flex items-center gap-3">
                <StatusBadge status={invoice.status} messages="invoices.status" />
                <Money value={amount} currency={payment.currencyCode} className="w-28 text-right font-medium" />
              </div>
            </li>
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}
