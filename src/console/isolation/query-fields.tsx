"use client";

import { useTranslations } from "next-intl";
import { useQueryClient } from "@tanstack/react-query";

import { Combobox, type ComboboxOption } from "@/console/components/combobox";
import { FieldFrame } from "@/console/components/fields/field";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/console/components/ui/select";
import { Textarea } from "@/console/components/ui/textarea";
import type { IsolatedModel } from "@/console/isolation/models";
import type { ApiInputs } from "@/console/lib/api-types";
import { useTRPC } from "@/console/lib/trpc";

type Operation = ApiInputs["platform"]["isolation"]["explain"]["operation"];
const operations: readonly Operation[] = ["findMany", "findFirst", "findFirstOrThrow", "findUnique", "findUniqueOrThrow", "count", "aggregate", "groupBy"];

export type Question = { organization: ComboboxOption | null; model: ComboboxOption | null; operation: Operation; args: string };

type QueryFieldsProps = {
  question: Question;
  models: readonly IsolatedModel[];
  onChange: (question: Question) => void;
  /** What is wrong with the arguments. */
  argsError: string | undefined;
};

/** For whom, of which model, which operation, with which arguments. */
export function QueryFields({ question, models, onChange, argsError }: QueryFieldsProps) {
  const t = useTranslations("isolation");
  const loadOrganizations = useOrganizationOptions();
  const modelsLike = async (search: string) =>
    models
      .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
      .slice(0, 50)
      .map((model) => ({ value: model.name, label: model.name, description: t(`classes.${model.class}`) }));
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <FieldFrame label={t("query.organization")} error={undefined}>
          {(frame) => (
            <Combobox
              {...frame}
              value={question.organization}
              onChange={(organization) => onChange({ ...question, organization })}
              queryKey={["isolation", "organizations"]}
              loadOptions={loadOrganizations}
            />
          )}
        </FieldFrame>
        <FieldFrame label={t("query.model")} error={undefined}>
          {(frame) => (
            <Combobox {...frame} value={question.model} onChange={(model) => onChange({ ...question, model })} queryKey={["isolation", "models", models.length]} loadOptions={modelsLike} className="font-mono text-[0.8125rem]" />
          )}
        </FieldFrame>
        <FieldFrame label={t("query.operation")} error={undefined}>
          {(frame) => (
            <Select value={question.operation} onValueChange={(value) => onChange({ ...question, operation: value as Operation })}>
              <SelectTrigger {...frame} className="font-mono text-[0.8125rem]">
                <SelectValue />
              </SelectTrigger>
              <SelectContent>
                {operations.map((operation) => (
                  <SelectItem key={operation} value={operation}>
                    {operation}
                  </SelectItem>
                ))}
              </SelectContent>
            </Select>
          )}
        </FieldFrame>
      </div>
      <FieldFrame label={t("query.args")} error={argsError}>
        {(frame) => (
          <Textarea
            {...frame}
            value={question.args}
            onChange={(event) => onChange({ ...question, args: event.target.value })}
            spellCheck={false}
            autoCapitalize="off"
            maxLength={5_000}
            className="min-h-32 font-mono text-[0.8125rem] leading-5"
          />
        )}
      </FieldFrame>
    </>
  );
}

/** Organisations by what is typed of their name. */
function useOrganizationOptions(): (search: string) => Promise<ComboboxOption[]> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async (search) => {
    const { items } = await queryClient.fetchQuery(trpc.platform.organizations.queryOptions({ search, limit: 20 }));
    return items.map(({ slug, name }) => ({ value: slug, label: name }));
  };
}
