"use client";

import type { ComponentProps } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import { FieldFrame, type FieldProps } from "@/console/components/fields/field";
import { Input } from "@/console/components/ui/input";

type InputProps = Pick<ComponentProps<"input">, "placeholder" | "autoComplete" | "autoFocus" | "inputMode" | "maxLength">;

type TextFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = FieldProps<V, N, O> &
  InputProps & { type?: "text" | "email" | "tel" | "url" };

export function TextField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  optional,
  disabled,
  className,
  ...input
}: TextFieldProps<V, N, O>) {
  const { field, fieldState } = useController({ control, name, disabled });
  return (
    <FieldFrame {...{ label, description, optional, className }} error={fieldState.error?.message}>
      {(frame) => <Input {...frame} {...input} {...field} value={String(field.value ?? "")} />}
    </FieldFrame>
  );
}
