"use client";

import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Button } from "@/console/components/ui/button";
import { Card } from "@/console/components/ui/card";
import { Progress } from "@/console/components/ui/progress";
import type { Import } from "@/console/imports/import-types";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

/** How far the check or the import is. */
export function WorkStep({ found }: { found: Import }) {
  const t = useTranslations("imports");
  const format = useFormatter();
  const mayRun = usePermission("imports:run");
  const { outcome, totalRows, createdRows, updatedRows, skippedRows, failedRows } = found;
  const work = outcome?.work ?? "run";
  const { phase, percent } = outcome?.progress ?? { phase: "reading" as const, percent: 0 };
  const counts = [
    { label: t(work === "run" ? "result.created" : "result.toCreate"), value: createdRows },
    { label: t(work === "run" ? "result.updated" : "result.toUpdate"), value: updatedRows },
    { label: t("result.unchanged"), value: skippedRows },
    { label: t(work === "run" ? "result.refused" : "result.toRefuse"), value: failedRows },
  ];
  return (
    <Card className="p-6 sm:p-8">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h2 className="text-[0.9375rem] font-semibold tracking-tight">{t(`work.${work}`)}</h2>
          <p className="text-muted-foreground mt-0.5 text-sm text-pretty">{t(`work.${work}Description`)}</p>
        </div>
        {mayRun && <StopButton id={found.id} asks={work === "run"} />}
      </div>
      <div className="mt-6 mb-2.5 flex items-baseline justify-between gap-4">
        <p role="status" className="text-muted-foreground text-sm tabular-nums">
          {phase === "reading" ? t("work.reading") : t("work.writing", { done: totalRows })}
        </p>
        <p className="text-2xl font-semibold tracking-[-0.02em] tabular-nums">{format.number(percent / 100, { style: "percent" })}</p>
      </div>
      <Progress value={percent} aria-label={t(`work.${work}`)} className="h-2" />
      <dl className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {counts.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-muted-foreground text-[0.8125rem]">{label}</dt>
            <dd className="text-lg font-semibold tabular-nums">{format.number(value)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** A check is stopped at once; an import asks, since part of it stays. */
function StopButton({ id, asks }: { id: string; asks: boolean }) {
  const t = useTranslations("imports.work");
  const trpc = useTRPC();
  const stop = useMutation(trpc.dataImport.stop.mutationOptions());
  if (!asks) {
    return (
      <Button variant="outline" size="sm" pending={stop.isPending} onClick={() => stop.mutate({ id })}>
        {t("stop")}
      </Button>
    );
  }
  return (
    <ConfirmDialog
      title={t("stopTitle")}
      description={t("stopDescription")}
      confirmLabel={t("stop")}
      destructive
      onConfirm={() => stop.mutateAsync({ id })}
      trigger={
        <Button variant="outline" size="sm">
          {t("stop")}
        </Button>
      }
    />
  );
}
