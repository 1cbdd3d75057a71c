"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleSlash, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

import { EmptyState } from "@/console/components/empty-state";
import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { ImportSteps, type Step } from "@/console/imports/import-steps";
import type { Import } from "@/console/imports/import-types";
import { FailureNotice } from "@/console/imports/failure-notice";
import { MappingStep } from "@/console/imports/mapping/mapping-step";
import { ResultStep } from "@/console/imports/result/result-step";
import { ResumeUpload } from "@/console/imports/resume-upload";
import { ImportStatusBadge } from "@/console/imports/use-import-columns";
import { WorkStep } from "@/console/imports/work-step";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

const POLL_MS = 700;

/** One import on its way: whatever its state asks for next. */
export function ImportPage({ id }: { id: string }) {
  const trpc = useTRPC();
  const query = useQuery(
    trpc.dataImport.get.queryOptions({ id }, { refetchInterval: ({ state }) => (state.data?.isAtWork ? POLL_MS : false) }),
  );
  return <Loaded query={query}>{(found) => <ImportState key={found.id} found={found} />}</Loaded>;
}

function stepOf({ status, isAtWork, files }: Import, isMapping: boolean): Step {
  if (files.some(({ isComplete }) => !isComplete)) return "files";
  if (status === "RUNNING" || status === "COMPLETED" || status === "COMPLETED_WITH_ERRORS") return "done";
  return isAtWork || (status === "VALIDATED" && !isMapping) ? "check" : "mapping";
}

function ImportState({ found }: { found: Import }) {
  const t = useTranslations("imports");
  const [isMapping, setMapping] = useState(false);
  const { entity, status, fileName } = found;
  const isOver = status === "COMPLETED" || status === "COMPLETED_WITH_ERRORS";
  return (
    <>
      <PageHeader title={fileName} description={t(`entity.${entity}`)} badge={<ImportStatusBadge status={status} />} backHref="/imports" />
      {status !== "CANCELLED" && <ImportSteps current={stepOf(found, isMapping)} finished={isOver} />}
      <Body found={found} isMapping={isMapping} setMapping={setMapping} />
    </>
  );
}

type BodyProps = { found: Import; isMapping: boolean; setMapping: (isMapping: boolean) => void };

function Body({ found, isMapping, setMapping }: BodyProps) {
  const t = useTranslations("imports.result");
  const mayRun = usePermission("imports:run");
  const { status, isAtWork, files, outcome } = found;
  if (status === "CANCELLED") return <EmptyState icon={CircleSlash} title={t("cancelled")} description={t("cancelledDescription")} />;
  if (isAtWork) return <WorkStep found={found} />;
  const isShown = status === "COMPLETED" || status === "COMPLETED_WITH_ERRORS" || (status === "VALIDATED" && !isMapping);
  if (isShown && outcome?.report) return <ResultStep found={found} onBack={() => setMapping(true)} />;
  if (!mayRun) return <EmptyState icon={Clock} title={t("waiting")} description={t("waitingDescription")} />;
  if (files.some(({ isComplete }) => !isComplete)) return <ResumeUpload found={found} />;
  return (
    <div className="space-y-6">
      {outcome?.failure && <FailureNotice outcome={outcome} />}
      <MappingStep id={found.id} entity={found.entity} onChecked={() => setMapping(false)} />
    </div>
  );
}
