"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

import type { ComboboxOption } from "@/console/components/combobox";
import { FormError } from "@/console/components/form";
import { Button } from "@/console/components/ui/button";
import { Card, CardContent } from "@/console/components/ui/card";
import { Kbd } from "@/console/components/ui/kbd";
import { ExplainedRead } from "@/console/isolation/explained-read";
import type { IsolatedModel } from "@/console/isolation/models";
import { QueryFields, type Question } from "@/console/isolation/query-fields";
import type { ApiInputs } from "@/console/lib/api-types";
import { errorMessage, publicError } from "@/console/lib/error-message";
import { useTRPC } from "@/console/lib/trpc";

const option = (value: string): ComboboxOption => ({ value, label: value });
const EXAMPLE: Question = { organization: null, model: option("Invoice"), operation: "findMany", args: '{\n  "where": { "status": "ISSUED" },\n  "include": { "lines": true },\n  "take": 20\n}' };

/** A read to type, and what the walls make of it. */
export function QueryBox({ models }: { models: readonly IsolatedModel[] }) {
  const t = useTranslations("isolation.query");
  const everyText = useTranslations();
  const trpc = useTRPC();
  const [question, setQuestion] = useState(EXAMPLE);
  const [asked, setAsked] = useState<ApiInputs["platform"]["isolation"]["explain"] | null>(null);
  const input = asked ?? { slug: "-", model: "Invoice", operation: "findMany" as const, args: "" };
  const query = useQuery(trpc.platform.isolation.explain.queryOptions(input, { enabled: asked !== null, placeholderData: keepPreviousData }));
  const isNotJson = publicError(query.error).reason === "isolation.notJson";
  const { organization, model, operation, args } = question;

  function ask() {
    if (!organization || !model) return;
    const next = { slug: organization.value, model: model.value, operation, args };
    if (JSON.stringify(next) === JSON.stringify(asked)) void query.refetch();
    else setAsked(next);
  }

  return (
    <div className="space-y-5">
      <Card>
        <CardContent>
          <form
            className="space-y-4"
            onSubmit={(event) => {
              event.preventDefault();
              ask();
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
              event.preventDefault();
              ask();
            }}
          >
            <QueryFields question={question} models={models} onChange={setQuestion} argsError={isNotJson ? errorMessage(query.error, everyText) : undefined} />
            <div className="flex flex-wrap items-center gap-3">
              <Button type="submit" disabled={!organization || !model} pending={query.isFetching}>
                <Play /> {t("run")}
              </Button>
              <Kbd className="max-sm:hidden">Ctrl ⏎</Kbd>
              <p className="text-muted-foreground text-[0.8125rem]">{t("harmless")}</p>
            </div>
          </form>
        </CardContent>
      </Card>
      {query.error && !isNotJson ? <FormError error={query.error} /> : null}
      {asked && query.data && !query.error && <ExplainedRead read={query.data} />}
    </div>
  );
}
