"use client";

import { useTranslations } from "next-intl";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import { FieldFrame, type FieldProps } from "@/console/components/fields/field";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/console/components/ui/select";

type SelectFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = FieldProps<V, N, O> & {
  options: readonly { value: string; label: string }[];
  placeholder?: string;
};

// Radix keeps "" for "nothing chosen", so the choice of nothing needs a value of its own.
const NOTHING = "__nothing__";

/** One of a few. When optional, the list begins with "none", which the form holds as "". */
export function SelectField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  optional,
  disabled,
  className,
  options,
  placeholder,
}: SelectFieldProps<V, N, O>) {
  const t = useTranslations("common.field");
  const { field, fieldState } = useController({ control, name, disabled });
  return (
    <FieldFrame {...{ label, description, optional, className }} error={fieldState.error?.message}>
      {(frame) => (
        <Select
          value={String(field.value ?? "")}
          onValueChange={(value) => field.onChange(value === NOTHING ? "" : value)}
          onOpenChange={(open) => !open && field.onBlur()}
          disabled={field.disabled}
        >
          <SelectTrigger {...frame} ref={field.ref}>
            <SelectValue placeholder={placeholder ?? t("choose")} />
          </SelectTrigger>
          <SelectContent>
            {optional && <SelectItem value={NOTHING}>{t("none")}</SelectItem>}
            {options.map((option) => (
              <SelectItem key={option.value} value={option.value}>
                {option.label}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
      )}
    </FieldFrame>
  );
}
