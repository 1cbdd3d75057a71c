import { ArrowDownRight, ArrowUpRight, type LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

import { Card } from "@/console/components/ui/card";
import { Skeleton } from "@/console/components/ui/skeleton";
import { cn } from "@/console/lib/cn";

type Trend = {
  /** As shown, with its sign: "+12,4 %". */
  text: string;
  direction: "up" | "down";
  /** Whether that is good news; by default up is. */
  good?: boolean;
};

type StatCardProps = {
  label: string;
  /** The figure; undefined while it loads. */
  value: ReactNode | undefined;
  hint?: ReactNode;
  trend?: Trend;
  icon?: LucideIcon;
  href?: string;
};

function TrendText({ trend }: { trend: Trend }) {
  const good = trend.good ?? trend.direction === "up";
  const Arrow = trend.direction === "up" ? ArrowUpRight : ArrowDownRight;
  return (
    <span className={cn("inline-flex items-center gap-0.5 font-medium", good ? "text-success" : "text-danger")}>
      <Arrow className="size-3.5" aria-hidden />
      {trend.text}
    </span>
  );
}

/** One figure that matters, with what it means. */
export function StatCard({ label, value, hint, trend, icon: Icon, href }: StatCardProps) {
  return (
    <Card className={cn("relative gap-0 p-4 sm:p-5", href && "hover:border-ring/50 transition-colors")}>
      <div className="text-muted-foreground flex items-center justify-between gap-2 text-[0.8125rem] font-medium">
        {href ? (
          <Link href={href} className="outline-none after:absolute after:inset-0 after:rounded-xl focus-visible:after:ring-[3px] focus-visible:after:ring-ring/40">
            {label}
          </Link>
        ) : (
          <span>{label}</span>
        )}
        {Icon && <Icon className="size-4 shrink-0 opacity-70 max-sm:hidden" aria-hidden />}
      </div>
      {value === undefined ? (
        <Skeleton className="mt-2.5 h-7 w-28" />
      ) : (
        <div className="mt-1.5 text-xl leading-8 font-semibold tracking-[-0.02em] tabular-nums sm:text-2xl sm:leading-9">{value}</div>
      )}
      {(trend || hint) && (
        <div className="text-muted-foreground mt-1 flex flex-wrap items-center gap-x-2 text-xs">
          {trend && <TrendText trend={trend} />}
          {hint && <span>{hint}</span>}
        </div>
      )}
    </Card>
  );
}
