"use client";

import { useTranslations } from "next-intl";
import type { Control } from "react-hook-form";

import { SelectField } from "@/console/components/fields/select-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { FormSection } from "@/console/components/form";
import { fieldName } from "@/console/imports/fault-text";
import type { ImportEntity, PreviewFile } from "@/console/imports/import-types";
import { AUTOMATIC, type Choices } from "@/console/imports/mapping/choices-schema";
import type { MappingState } from "@/console/imports/mapping/mapping-state";

type FormatFieldsProps = { control: Control<Choices, unknown, Choices>; entity: ImportEntity; files: readonly PreviewFile[]; mapping: MappingState };

const marks = [{ value: ",", text: "comma" }, { value: ".", text: "point" }] as const;
const orders = [{ value: "DMY", text: "DMY" }, { value: "MDY", text: "MDY" }] as const;
const units = [{ value: "percent", text: "percent" }, { value: "fraction", text: "fraction" }] as const;

/** How the file writes numbers, dates and percentages: recognised, or asked for where the sample does not tell. */
export function FormatFields({ control, entity, files, mapping }: FormatFieldsProps) {
  const t = useTranslations();
  const c = useTranslations("imports.choices");
  const mapped = files.flatMap(({ role, fields }) => fields.filter(({ key }) => mapping[role]?.[key] !== undefined));
  const questions = files.flatMap((file) => file.questions);
  const detected = files.map((file) => file.detected);
  const has = (...types: string[]) => mapped.some(({ type }) => types.includes(type));

  /** The choices of a field: what was recognised first, or that it must be chosen. */
  function notation(all: typeof marks | typeof orders | typeof units, found: string | undefined, isAsked: boolean) {
    const known = all.find(({ value }) => value === found);
    const automatic = known ? c("automaticAs", { value: c(known.text) }) : c("automatic");
    return {
      options: [{ value: AUTOMATIC, label: isAsked ? c("choose") : automatic }, ...all.map(({ value, text }) => ({ value: value as string, label: c(text) }))],
      description: isAsked ? <span className="text-warning">{c("toAnswer")}</span> : undefined,
    };
  }
  const isAsked = (option: "decimalMark" | "dateOrder") => questions.some((question) => question.option === option);
  const asksUnit = (key: string) => questions.some((question) => question.option === "percentUnit" && question.field === key);
  const percents = mapped.filter(({ type }) => type === "percent");
  return (
    <FormSection title={c("formats")} description={c("formatsDescription")}>
      {has("decimal", "percent") && (
        <SelectField control={control} name="decimalMark" label={c("decimalMark")} {...notation(marks, detected.find((one) => one.decimalMark)?.decimalMark, isAsked("decimalMark"))} />
      )}
      {has("date") && (
        <SelectField control={control} name="dateOrder" label={c("dateOrder")} {...notation(orders, detected.find((one) => one.dateOrder)?.dateOrder, isAsked("dateOrder"))} />
      )}
      {percents.map(({ key }) => (
        <SelectField
          key={key}
          control={control}
          name={`percentUnits.${key}`}
          label={c("percentUnit", { field: fieldName(key, t, entity) })}
          {...notation(units, detected.find((one) => one.percentUnits?.[key])?.percentUnits?.[key], asksUnit(key))}
        />
      ))}
      <SwitchField control={control} name="allowShortRows" label={c("allowShortRows")} description={c("allowShortRowsDescription")} className="sm:col-span-2" />
    </FormSection>
  );
}
