"use client";

import { useId } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import type { FieldProps } from "@/console/components/fields/field";
import { Label } from "@/console/components/ui/label";
import { Switch } from "@/console/components/ui/switch";
import { cn } from "@/console/lib/cn";

/** Yes or no; what it means stands at its left. */
export function SwitchField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  disabled,
  className,
}: Omit<FieldProps<V, N, O>, "optional">) {
  const { value, ref, ...field } = useController({ control, name, disabled }).field;
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div data-slot="field" className={cn("flex items-start justify-between gap-6", className)}>
      <div className="min-w-0">
        <Label htmlFor={id}>{label}</Label>
        {description && (
          <p id={noteId} className="text-muted-foreground mt-0.5 text-[0.8125rem] text-pretty">
            {description}
          </p>
        )}
      </div>
      <Switch
        id={id}
        ref={ref}
        checked={Boolean(value)}
        onCheckedChange={field.onChange}
        onBlur={field.onBlur}
        disabled={field.disabled}
        aria-describedby={description ? noteId : undefined}
      />
    </div>
  );
}
