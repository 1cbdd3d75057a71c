"use client";

import { useQuery } from "@tanstack/react-query";
import { ScanSearch, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";

import { PageHeader } from "@/console/components/page-header";
import { Button } from "@/console/components/ui/button";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/console/components/ui/tabs";
import { Inspection } from "@/console/isolation/inspection";
import { LiveLog } from "@/console/isolation/live-log";
import { ModelTable } from "@/console/isolation/model-table";
import { PlanBadge } from "@/console/isolation/plan-badge";
import { QueryBox } from "@/console/isolation/query-box";
import { Summary } from "@/console/isolation/summary";
import { useModels } from "@/console/isolation/use-models";
import { useTRPC } from "@/console/lib/trpc";
import { useTab } from "@/console/lib/use-tab";

const tabs = ["models", "query", "log"] as const;

/** How organisations are kept apart, seen in the live database. */
export function IsolationScreen() {
  const t = useTranslations("isolation");
  const trpc = useTRPC();
  const query = useModels();
  const inspection = useQuery(trpc.platform.isolation.inspect.queryOptions(undefined, { enabled: false }));
  const [tab, setTab] = useTab(tabs);
  const inspectButton = (
    <Button variant="outline" pending={inspection.isFetching} onClick={() => void inspection.refetch()}>
      <ScanSearch /> {t("inspection.run")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} badge={<PlanBadge query={query} />} actions={inspectButton} />
      {query.data?.problem && <Problem>{query.data.problem}</Problem>}
      <Summary query={query} />
      <Inspection verdict={inspection.data} error={inspection.error} onRetry={() => void inspection.refetch()} />
      <Tabs value={tab} onValueChange={setTab} className="mt-6">
        <TabsList aria-label={t("title")}>
          {tabs.map((name) => (
            <TabsTrigger key={name} value={name}>
              {t(`tabs.${name}`)}
            </TabsTrigger>
          ))}
        </TabsList>
        <TabsContent value="models">
          <ModelTable query={query} />
        </TabsContent>
        <TabsContent value="query">
          <QueryBox models={query.data?.models ?? []} />
        </TabsContent>
        <TabsContent value="log">
          <LiveLog />
        </TabsContent>
      </Tabs>
    </>
  );
}

function Problem({ children }: { children: string }) {
  const t = useTranslations("isolation.plan");
  return (
    <div role="alert" className="border-danger/25 bg-danger/8 text-danger mb-4 flex items-start gap-2.5 rounded-lg border px-3.5 py-3 text-sm">
      <TriangleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <p>
        {children} {t("remedy")} <code>npm run db:secure</code>
      </p>
    </div>
  );
}
