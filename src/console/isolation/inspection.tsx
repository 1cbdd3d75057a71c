"use client";

import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";

import { DateText } from "@/console/components/date-text";
import { ErrorState } from "@/console/components/error-state";
import { Card } from "@/console/components/ui/card";
import type { ApiOutputs } from "@/console/lib/api-types";

type Verdict = ApiOutputs["platform"]["isolation"]["inspect"];
type Finding = Verdict["findings"][number];

type InspectionProps = { verdict: Verdict | undefined; error: unknown; onRetry: () => void };

/** What the last look at the whole database has found; nothing until somebody asks for one. */
export function Inspection({ verdict, error, onRetry }: InspectionProps) {
  const t = useTranslations("isolation.inspection");
  if (error) return <ErrorState error={error} onRetry={onRetry} className="py-8" />;
  if (!verdict) return null;
  const { findings, allowed, at, milliseconds } = verdict;
  const isGood = !findings.some(({ severity }) => severity === "error");
  const Icon = isGood ? CircleCheck : CircleAlert;
  return (
    <Card role="status" className="mt-3 overflow-hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-sm sm:px-5">
        <Icon className={`size-4 shrink-0 ${isGood ? "text-success" : "text-danger"}`} aria-hidden />
        <span className="font-medium">{t("outcome", { errors: findings.filter(({ severity }) => severity === "error").length, warnings: findings.filter(({ severity }) => severity === "warning").length })}</span>
        <span className="text-muted-foreground text-[0.8125rem]">
          <DateText value={at} format="datetime" /> · {t("took", { milliseconds })}
          {allowed.length > 0 && ` · ${t("allowed", { count: allowed.length })}`}
        </span>
      </div>
      {findings.length > 0 && (
        <ul className="max-h-96 divide-y overflow-y-auto border-t">
          {findings.map((finding) => (
            <FindingRow key={`${finding.rule} ${finding.object}`} finding={finding} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function FindingRow({ finding: { severity, rule, object, problem, remedy } }: { finding: Finding }) {
  return (
    <li className="flex gap-3 px-4 py-3 text-sm sm:px-5">
      <TriangleAlert className={`mt-0.5 size-4 shrink-0 ${severity === "error" ? "text-danger" : "text-warning"}`} aria-hidden />
      <div className="min-w-0 space-y-0.5">
        <p className="font-mono text-xs break-words">
          {object} <span className="text-muted-foreground">{rule}</span>
        </p>
        <p>{problem}</p>
        <p className="text-muted-foreground text-[0.8125rem]">{remedy}</p>
      </div>
    </li>
  );
}
