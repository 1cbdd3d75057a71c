"use client";

import { useState } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import { Combobox, type ComboboxOption, type ComboboxProps } from "@/console/components/combobox";
import { FieldFrame, type FieldProps } from "@/console/components/fields/field";

type ComboboxFieldProps<V extends FieldValues, N extends FieldPath<V>, O, Option extends ComboboxOption> = FieldProps<V, N, O> &
  Pick<ComboboxProps<Option>, "queryKey" | "loadOptions" | "placeholder"> & {
    /** The record that the form starts with, whose label the form does not hold. */
    initialOption?: Option | null;
    /** To fill other fields from the chosen record. */
    onOptionChange?: (option: Option | null) => void;
  };

/** One of many; the form holds its id, "" when none is chosen. */
export function ComboboxField<V extends FieldValues, N extends FieldPath<V>, O, Option extends ComboboxOption>({
  control,
  name,
  label,
  description,
  optional,
  disabled,
  className,
  initialOption = null,
  onOptionChange,
  ...combobox
}: ComboboxFieldProps<V, N, O, Option>) {
  const { field, fieldState } = useController({ control, name, disabled });
  const [option, setOption] = useState<Option | null>(initialOption);
  const id = String(field.value ?? "");
  return (
    <FieldFrame {...{ label, description, optional, className }} error={fieldState.error?.message}>
      {(frame) => (
        <Combobox
          {...frame}
          {...combobox}
          ref={field.ref}
          onBlur={field.onBlur}
          disabled={field.disabled}
          clearable={optional}
          value={option?.value === id ? option : null}
          onChange={(next) => {
            setOption(next);
            field.onChange(next?.value ?? "");
            onOptionChange?.(next);
          }}
        />
      )}
    </FieldFrame>
  );
}
