"use client";

import { ChartColumn } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";

import { ChartFrame } from "@/console/components/charts/chart-frame";
import { ChartTooltip } from "@/console/components/charts/chart-tooltip";
import { EmptyState } from "@/console/components/empty-state";
import { type DecimalInput, decimal, formatMoney } from "@/lib/money";

export type MonthlyAmount = {
  /** "2026-11" */
  month: string;
  value: DecimalInput;
  /** The same month a year before. */
  previous?: DecimalInput;
};

type RevenueBarsProps = {
  label: string;
  data: readonly MonthlyAmount[];
  currency?: string;
  /** What the bars are called; "this year" and "previous year" when not given. */
  names?: { value: string; previous: string };
  /** Pixels. */
  height?: number;
};

/** Amounts by month as bars, against the year before where it is known. */
export function RevenueBars({ label, data, currency = "EUR", names, height = 260 }: RevenueBarsProps) {
  const t = useTranslations("common.chart");
  const locale = useLocale();
  const formatter = useFormatter();
  if (data.length === 0) return <EmptyState icon={ChartColumn} title={t("noData")} className="py-10" />;

  const monthName = (month: string, style: "short" | "long") =>
    formatter.dateTime(new Date(`${month}-15T12:00:00Z`), style === "short" ? { month: "short" } : { month: "long", year: "numeric" });
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const hasPrevious = data.some((row) => row.previous !== undefined);
  const valueName = names?.value ?? t("current");
  const previousName = names?.previous ?? t("previous");

  // Pixels only: every figure that is read is formatted from the exact amount.
  const points = data.map((row) => ({
    ...row,
    drawn: decimal(row.value).toNumber(),
    drawnPrevious: decimal(row.previous ?? 0).toNumber(),
  }));

  function linesOf(row: MonthlyAmount) {
    const lines = [{ label: valueName, value: formatMoney(row.value, currency, locale), color: "var(--chart-1)" }];
    if (row.previous === undefined) return lines;
    return [...lines, { label: previousName, value: formatMoney(row.previous, currency, locale), color: "var(--chart-muted)" }];
  }

  return (
    <ChartFrame
      label={label}
      height={height}
      rows={data.map((row) => ({ name: monthName(row.month, "long"), values: linesOf(row).map((line) => line.value) }))}
    >
      <BarChart data={points} margin={{ top: 8, right: 0, bottom: 0, left: -8 }} barGap={3} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--border)" />
        <XAxis dataKey="month" tickFormatter={(month: string) => monthName(month, "short")} tickLine={false} axisLine={false} tickMargin={8} fontSize={11} interval="equidistantPreserveStart" />
        <YAxis tickFormatter={(value: number) => compact.format(value)} tickLine={false} axisLine={false} width={52} fontSize={11} />
        <Tooltip
          cursor={{ fill: "var(--foreground)", fillOpacity: 0.04 }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const row = payload[0]?.payload as MonthlyAmount | undefined;
            return active && row ? <ChartTooltip title={monthName(row.month, "long")} lines={linesOf(row)} /> : null;
          }}
        />
        {hasPrevious && <Bar dataKey="drawnPrevious" fill="var(--chart-muted)" radius={[3, 3, 0, 0]} maxBarSize={18} isAnimationActive={false} />}
        <Bar dataKey="drawn" fill="var(--chart-1)" radius={[3, 3, 0, 0]} maxBarSize={hasPrevious ? 18 : 32} isAnimationActive={false} />
      </BarChart>
    </ChartFrame>
  );
}
