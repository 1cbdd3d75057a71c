"use client";

import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import { FieldFrame, type FieldProps } from "@/console/components/fields/field";
import { Textarea } from "@/console/components/ui/textarea";

type TextareaFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = FieldProps<V, N, O> & {
  placeholder?: string;
  rows?: number;
};

export function TextareaField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  optional,
  disabled,
  className,
  ...textarea
}: TextareaFieldProps<V, N, O>) {
  const { field, fieldState } = useController({ control, name, disabled });
  return (
    <FieldFrame {...{ label, description, optional, className }} error={fieldState.error?.message}>
      {(frame) => <Textarea {...frame} {...textarea} {...field} value={String(field.value ?? "")} />}
    </FieldFrame>
  );
}
