"use client";

import { ChartPie } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Pie, PieChart } from "recharts";

import { ChartFrame } from "@/console/components/charts/chart-frame";
import { EmptyState } from "@/console/components/empty-state";
import { type DecimalInput, decimal, formatMoney, formatNumber, formatPercent, sum } from "@/lib/money";

export type DonutSlice = {
  key: string;
  label: string;
  value: DecimalInput;
  /** A colour of the theme, such as "var(--danger)"; the palette's next when not given. */
  color?: string;
};

type DonutChartProps = {
  label: string;
  data: readonly DonutSlice[];
  /** Given for amounts; counts have none. */
  currency?: string;
  /** Under the total, in the middle. */
  totalLabel?: string;
};

const palette = ["var(--chart-1)", "var(--chart-2)", "var(--chart-3)", "var(--chart-4)", "var(--chart-5)"];

/** Parts of a whole, with a legend that carries the figures. */
export function DonutChart({ label, data, currency, totalLabel }: DonutChartProps) {
  const t = useTranslations("common.chart");
  const locale = useLocale();
  const total = sum(data.map((slice) => slice.value));
  if (total.isZero()) return <EmptyState icon={ChartPie} title={t("noData")} className="py-10" />;

  const show = (value: DecimalInput) => (currency ? formatMoney(value, currency, locale) : formatNumber(value, locale));
  const shareOf = (value: DecimalInput) => formatPercent(decimal(value).times(100).dividedBy(total).toDecimalPlaces(0), locale);
  const compactTotal = new Intl.NumberFormat(locale, {
    notation: "compact",
    maximumFractionDigits: 1,
    ...(currency ? { style: "currency", currency } : {}),
  }).format(total.toNumber());
  const slices = data.map((slice, index) => ({
    ...slice,
    drawn: decimal(slice.value).toNumber(),
    fill: slice.color ?? palette[index % palette.length],
  }));

  return (
    <div className="flex flex-wrap items-center justify-center gap-x-8 gap-y-4">
      <div className="relative w-44 shrink-0">
        <ChartFrame label={label} height={176} rows={data.map((slice) => ({ name: slice.label, values: [show(slice.value), shareOf(slice.value)] }))}>
          <PieChart accessibilityLayer={false}>
            <Pie data={slices} dataKey="drawn" nameKey="label" innerRadius="70%" outerRadius="98%" paddingAngle={2} cornerRadius={3} startAngle={90} endAngle={-270} stroke="none" isAnimationActive={false} />
          </PieChart>
        </ChartFrame>
        <div className="pointer-events-none absolute inset-0 flex flex-col items-center justify-center" aria-hidden>
          <span className="text-xl font-semibold tracking-tight tabular-nums">{compactTotal}</span>
          <span className="text-muted-foreground text-xs">{totalLabel ?? t("total")}</span>
        </div>
      </div>
      <ul className="min-w-44 flex-1 space-y-2 text-[0.8125rem]" aria-hidden>
        {slices.map((slice) => (
          <li key={slice.key} className="flex items-center gap-2.5">
            <span className="size-2.5 shrink-0 rounded-[3px]" style={{ background: slice.fill }} />
            <span className="text-muted-foreground truncate">{slice.label}</span>
            <span className="ml-auto font-medium whitespace-nowrap tabular-nums">{show(slice.value)}</span>
            <span className="text-muted-foreground w-10 shrink-0 text-right tabular-nums">{shareOf(slice.value)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
