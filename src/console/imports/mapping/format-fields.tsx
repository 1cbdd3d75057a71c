"use client";

import { useTranslations } from "next-intl";
import type { Control } from "react-hook-form";

import { SelectField } from "@/console/components/fields/select-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { FormSection } from "@/console/components/form";
import { fieldName } from "@/console/imports/fault-text";
import type { ImportEntity, PreviewFile } from "@/console/imports/import-types";
import type { Choices } from "@/console/imports/mapping/choices-schema";
import type { MappingState } from "@/console/imports/mapping/mapping-state";

type FormatFieldsProps = { control: Control<Choices, unknown, Choices>; entity: ImportEntity; files: readonly PreviewFile[]; mapping: MappingState };

const marks = { ",": "comma", ".": "point" } as const;

/** How the file writes numbers, dates and percentages: recognised, or asked for where the sample does not tell. */
export function FormatFields({ control, entity, files, mapping }: FormatFieldsProps) {
  const t = useTranslations();
  const c = useTranslations("imports.choices");
  const mapped = files.flatMap(({ role, fields }) => fields.filter(({ key }) => mapping[role]?.[key] !== undefined));
  const questions = files.flatMap((file) => file.questions);
  const detected = files.map((file) => file.detected);
  const mark = detected.find(({ decimalMark }) => decimalMark)?.decimalMark;
  const order = detected.find(({ dateOrder }) => dateOrder)?.dateOrder;
  const hasNumbers = mapped.some(({ type }) => type === "decimal" || type === "percent");
  const hasDates = mapped.some(({ type }) => type === "date");
  const isOpen = (option: "decimalMark" | "dateOrder") => questions.some((question) => question.option === option);
  const automatic = (value: string | undefined) => (value ? c("automaticAs", { value }) : c("automatic"));
  const percents = mapped.filter(({ type }) => type === "percent");

  return (
    <FormSection title={c("formats")} description={c("formatsDescription")}>
      {hasNumbers && (
        <SelectField
          control={control}
          name="decimalMark"
          label={c("decimalMark")}
          placeholder={isOpen("decimalMark") ? undefined : automatic(mark && c(marks[mark]))}
          description={isOpen("decimalMark") ? <ToAnswer /> : undefined}
          optional={false}
          options={[{ value: ",", label: c("comma") }, { value: ".", label: c("point") }]}
        />
      )}
      {hasDates && (
        <SelectField
          control={control}
          name="dateOrder"
          label={c("dateOrder")}
          placeholder={isOpen("dateOrder") ? undefined : automatic(order && c(order))}
          description={isOpen("dateOrder") ? <ToAnswer /> : undefined}
          options={[{ value: "DMY", label: c("DMY") }, { value: "MDY", label: c("MDY") }]}
        />
      )}
      {percents.map(({ key }) => {
        const isAsked = questions.some((question) => question.option === "percentUnit" && question.field === key);
        const unit = detected.find(({ percentUnits }) => percentUnits?.[key])?.percentUnits?.[key];
        return (
          <SelectField
            key={key}
            control={control}
            name={`percentUnits.${key}`}
            label={c("percentUnit", { field: fieldName(key, t, entity) })}
            placeholder={isAsked ? undefined : automatic(unit && c(unit))}
            description={isAsked ? <ToAnswer /> : undefined}
            options={[{ value: "percent", label: c("percent") }, { value: "fraction", label: c("fraction") }]}
          />
        );
      })}
      <SwitchField control={control} name="allowShortRows" label={c("allowShortRows")} description={c("allowShortRowsDescription")} className="sm:col-span-2" />
    </FormSection>
  );
}

function ToAnswer() {
  const t = useTranslations("imports.choices");
  return <span className="text-warning">{t("toAnswer")}</span>;
}
