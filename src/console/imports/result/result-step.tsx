"use client";

import { useMutation } from "@tanstack/react-query";
import { ArrowRight, CircleCheck, CircleAlert, Plus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";

import { StatCard } from "@/console/components/stat-card";
import { Button } from "@/console/components/ui/button";
import { AbandonButton } from "@/console/imports/abandon-button";
import { recordsHref, type Import, type Report } from "@/console/imports/import-types";
import { MonthTotals } from "@/console/imports/result/month-totals";
import { Refusals } from "@/console/imports/result/refusals";
import { SideEffects } from "@/console/imports/result/side-effects";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

type ResultStepProps = { found: Import; onBack: () => void };

/** What the import will do, or has done. */
export function ResultStep({ found, onBack }: ResultStepProps) {
  const report = found.outcome?.report;
  if (!report) return null;
  const isDone = found.status !== "VALIDATED";
  return (
    <div className="space-y-6">
      <Headline found={found} report={report} isDone={isDone} onBack={onBack} />
      <Figures report={report} entity={found.entity} isDone={isDone} />
      <SideEffects report={report} isDone={isDone} />
      {report.months.length > 0 && <MonthTotals months={report.months} />}
      {report.refused > 0 && <Refusals found={found} report={report} />}
    </div>
  );
}

type HeadlineProps = ResultStepProps & { report: Report; isDone: boolean };

function Headline({ found, report, isDone, onBack }: HeadlineProps) {
  const t = useTranslations("imports.result");
  const isWhole = report.refused === 0;
  const Icon = isWhole ? CircleCheck : CircleAlert;
  const title = isDone ? t(isWhole ? "doneTitle" : "doneWithErrorsTitle") : t("validatedTitle", { count: report.created + report.updated });
  return (
    <section className="bg-card flex flex-wrap items-center justify-between gap-x-6 gap-y-4 rounded-xl border px-5 py-4 shadow-xs">
      <div className="flex min-w-0 items-start gap-3">
        <Icon className={`mt-0.5 size-5 shrink-0 ${isWhole ? "text-success" : "text-warning"}`} aria-hidden />
        <div role="status" className="min-w-0">
          <h2 className="font-semibold tracking-tight">{title}</h2>
          {!isDone && <p className="text-muted-foreground mt-0.5 text-sm text-pretty">{t("validatedDescription")}</p>}
        </div>
      </div>
      <div className="flex flex-wrap gap-2 max-sm:w-full max-sm:*:flex-1">{isDone ? <Onwards found={found} /> : <Decide found={found} report={report} onBack={onBack} />}</div>
    </section>
  );
}

function Decide({ found, report, onBack }: Pick<HeadlineProps, "found" | "report" | "onBack">) {
  const t = useTranslations("imports.result");
  const trpc = useTRPC();
  const run = useMutation(trpc.dataImport.run.mutationOptions({ meta: { success: t("started") } }));
  if (!usePermission("imports:run")) return null;
  const count = report.created + report.updated;
  if (count === 0) {
    return (
      <>
        <AbandonButton id={found.id} />
        <Button onClick={onBack}>{t("back")}</Button>
      </>
    );
  }
  return (
    <>
      <Button variant="outline" onClick={onBack} disabled={run.isPending}>
        {t("back")}
      </Button>
      <Button pending={run.isPending || run.isSuccess} onClick={() => run.mutate({ id: found.id })}>
        {t("import", { count })}
      </Button>
    </>
  );
}

function Onwards({ found }: { found: Import }) {
  const t = useTranslations("imports.result");
  const mayRun = usePermission("imports:run");
  return (
    <>
      {mayRun && (
        <Button variant="outline" asChild>
          <Link href="/imports/new">
            <Plus /> {t("another")}
          </Link>
        </Button>
      )}
      <Button asChild>
        <Link href={recordsHref[found.entity]}>
          {t(`see${found.entity}`)} <ArrowRight />
        </Link>
      </Button>
    </>
  );
}

function Figures({ report, entity, isDone }: { report: Report; entity: Import["entity"]; isDone: boolean }) {
  const t = useTranslations("imports.result");
  const format = useFormatter();
  const { created, updated, skipped, refused, invoices, creditNotes, refusedRows } = report;
  const isInvoices = entity === "INVOICE";
  return (
    <div className={`grid grid-cols-2 gap-3 sm:gap-4 ${isInvoices ? "sm:grid-cols-3" : "lg:grid-cols-4"}`}>
      <StatCard
        label={t(isDone ? "created" : "toCreate")}
        value={format.number(created)}
        hint={isInvoices ? t("documents", { invoices, creditNotes }) : undefined}
      />
      {!isInvoices && <StatCard label={t(isDone ? "updated" : "toUpdate")} value={format.number(updated)} />}
      <StatCard label={t("unchanged")} value={format.number(skipped)} />
      <StatCard label={t(isDone ? "refused" : "toRefuse")} value={format.number(refused)} hint={isInvoices && refusedRows > 0 ? t("rows", { count: refusedRows }) : undefined} />
    </div>
  );
}
