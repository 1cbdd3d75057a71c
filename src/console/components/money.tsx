"use client";

import { useLocale } from "next-intl";

import { cn } from "@/console/lib/cn";
import { decimal, type DecimalInput, formatMoney } from "@/lib/money";

type MoneyProps = {
  /** Null shows a dash. */
  value: DecimalInput | null | undefined;
  currency?: string;
  /** Dims zero, for columns in which only the other amounts matter. */
  dimZero?: boolean;
  className?: string;
};

/** An amount, exact, in the locale's way of writing; figures line up in columns. */
export function Money({ value, currency = "EUR", dimZero = false, className }: MoneyProps) {
  const locale = useLocale();
  if (value == null) return <span className="text-muted-foreground">–</span>;
  const isDim = dimZero && decimal(value).isZero();
  return (
    <span className={cn("whitespace-nowrap tabular-nums", isDim && "text-muted-foreground", className)}>
      {formatMoney(value, currency, locale)}
    </span>
  );
}
