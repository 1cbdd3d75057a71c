"use client";

import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import { FieldFrame, type FieldProps } from "@/console/components/fields/field";
import { Input } from "@/console/components/ui/input";

type DateFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = FieldProps<V, N, O> & {
  /** "2026-11-22" */
  min?: string;
  max?: string;
};

/** A day; the form holds "2026-11-22", "" when blank. */
export function DateField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  optional,
  disabled,
  className,
  ...input
}: DateFieldProps<V, N, O>) {
  const { field, fieldState } = useController({ control, name, disabled });
  return (
    <FieldFrame {...{ label, description, optional, className }} error={fieldState.error?.message}>
      {(frame) => (
        <Input {...frame} {...input} {...field} type="date" value={String(field.value ?? "")} className="block tabular-nums" />
      )}
    </FieldFrame>
  );
}
