"use client";

import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import { DecimalInput } from "@/console/components/decimal-input";
import { FieldFrame, type FieldProps } from "@/console/components/fields/field";

type DecimalFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = FieldProps<V, N, O> & {
  unit?: string;
  placeholder?: string;
};

/** A number; the form holds text with a point ("1234.5"), "" when blank. */
export function DecimalField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  optional,
  disabled,
  className,
  ...input
}: DecimalFieldProps<V, N, O>) {
  const { field, fieldState } = useController({ control, name, disabled });
  return (
    <FieldFrame {...{ label, description, optional, className }} error={fieldState.error?.message}>
      {(frame) => <DecimalInput {...frame} {...input} {...field} value={String(field.value ?? "")} />}
    </FieldFrame>
  );
}
