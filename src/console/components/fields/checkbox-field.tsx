"use client";

import { useId } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import type { FieldProps } from "@/console/components/fields/field";
import { Checkbox } from "@/console/components/ui/checkbox";
import { Label } from "@/console/components/ui/label";
import { cn } from "@/console/lib/cn";

/** Yes or no, among other fields. */
export function CheckboxField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  disabled,
  className,
}: Omit<FieldProps<V, N, O>, "optional">) {
  const { value, ref, ...field } = useController({ control, name, disabled }).field;
  const id = useId();
  return (
    <div data-slot="field" className={cn("flex items-start gap-2.5", className)}>
      <Checkbox
        id={id}
        ref={ref}
        checked={Boolean(value)}
        onCheckedChange={(checked) => field.onChange(checked === true)}
        onBlur={field.onBlur}
        disabled={field.disabled}
        className="mt-0.5"
      />
      <div className="min-w-0">
        <Label htmlFor={id}>{label}</Label>
        {description && <p className="text-muted-foreground mt-0.5 text-[0.8125rem] text-pretty">{description}</p>}
      </div>
    </div>
  );
}
