"use client";

import { ShieldBan } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Badge } from "@/console/components/ui/badge";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/console/components/ui/card";
import { CodeBlock } from "@/console/isolation/code-block";
import { DiffLines } from "@/console/isolation/diff-lines";
import type { ApiOutputs } from "@/console/lib/api-types";

type Answer = ApiOutputs["platform"]["isolation"]["explain"];
type Explained = Extract<Answer, { isRefused: false }>;

/** What the walls made of a read: one section a wall, or why it is refused. */
export function ExplainedRead({ read }: { read: Answer }) {
  const t = useTranslations("isolation.query");
  if (read.isRefused) {
    return (
      <div role="status" className="border-warning/30 bg-warning/8 flex items-start gap-3 rounded-xl border px-4 py-3.5 text-sm">
        <ShieldBan className="text-warning mt-0.5 size-4 shrink-0" aria-hidden />
        <div className="min-w-0 space-y-1">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {t("refused")} <Badge tone="warning">{read.reason}</Badge>
          </p>
          <p className="break-words whitespace-pre-wrap">{read.advice}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="space-y-5">
      <Section title={t("arguments")} description={t("argumentsHint")}>
        <div className="grid items-start gap-3 lg:grid-cols-2">
          <Labelled label={t("given")}>
            <CodeBlock>{read.given}</CodeBlock>
          </Labelled>
          <Labelled label={t("rewritten")}>
            <CodeBlock>
              <DiffLines text={read.difference} />
            </CodeBlock>
          </Labelled>
        </div>
      </Section>
      <Section title={t("sql")} description={t("sqlHint")}>
        <Labelled label={t("prologue")}>
          <CodeBlock wrap className="border-brand/25 bg-brand/5">
            {read.prologue.join("\n")}
          </CodeBlock>
        </Labelled>
        {read.statements.map((statement, place) => (
          <StatementView key={statement.sql} statement={statement} number={place + 1} />
        ))}
      </Section>
      <Section title={t("policies")} description={t("policiesHint")}>
        {read.policies.map(({ table, condition }) => (
          <Labelled key={table} label={table}>
            <CodeBlock wrap>{condition}</CodeBlock>
          </Labelled>
        ))}
      </Section>
    </div>
  );
}

function StatementView({ statement, number }: { statement: Explained["statements"][number]; number: number }) {
  const t = useTranslations("isolation.query");
  return (
    <div className="space-y-2 border-t pt-4">
      <Labelled label={t("statement", { number })}>
        <CodeBlock wrap>{statement.sql}</CodeBlock>
      </Labelled>
      <p className="text-muted-foreground font-mono text-xs break-words">{statement.values.replaceAll(/\s+/g, " ")}</p>
      <Labelled label={t("plan")}>
        <CodeBlock>{statement.plan}</CodeBlock>
      </Labelled>
    </div>
  );
}

function Section({ title, description, children }: { title: string; description: string; children: ReactNode }) {
  return (
    <Card className="min-w-0">
      <CardHeader>
        <CardTitle>{title}</CardTitle>
        <CardDescription>{description}</CardDescription>
      </CardHeader>
      <CardContent className="space-y-4">{children}</CardContent>
    </Card>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 space-y-1.5">
      <p className="text-muted-foreground text-xs font-medium">{label}</p>
      {children}
    </div>
  );
}
