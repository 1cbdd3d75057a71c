"use client";

import type { LucideIcon } from "lucide-react";
import { useId } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";

import type { FieldProps } from "@/console/components/fields/field";
import { cn } from "@/console/lib/cn";

type Choice = { value: string; label: string; icon?: LucideIcon };

type ChoiceFieldProps<V extends FieldValues, N extends FieldPath<V>, O> = Omit<FieldProps<V, N, O>, "optional"> & {
  options: readonly Choice[];
};

/** One of a handful that decides what the rest of the form asks: all in sight. */
export function ChoiceField<V extends FieldValues, N extends FieldPath<V>, O>({
  control,
  name,
  label,
  description,
  disabled,
  className,
  options,
}: ChoiceFieldProps<V, N, O>) {
  const { field } = useController({ control, name, disabled });
  const noteId = `${useId()}-note`;
  return (
    <fieldset data-slot="field" className={cn("min-w-0", className)} aria-describedby={description ? noteId : undefined}>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className={cn("grid grid-cols-2 gap-2", options.length > 4 ? "sm:grid-cols-3" : "sm:grid-cols-4")}>
        {options.map(({ value, label: text, icon: Icon }, index) => (
          <label
            key={value}
            className="border-input bg-background has-checked:border-primary has-checked:bg-brand/5 has-focus-visible:ring-ring/40 hover:bg-accent/60 dark:bg-input/20 flex min-h-9 cursor-pointer items-center gap-2 rounded-md border px-3 py-1.5 text-sm shadow-xs transition-colors has-disabled:pointer-events-none has-disabled:opacity-50 has-focus-visible:ring-[3px]"
          >
            <input
              type="radio"
              ref={index === 0 ? field.ref : undefined}
              name={field.name}
              value={value}
              checked={field.value === value}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
              disabled={field.disabled}
              className="peer sr-only"
            />
            {Icon && <Icon className="text-muted-foreground peer-checked:text-brand size-4 shrink-0" aria-hidden />}
            <span className="peer-checked:font-medium">{text}</span>
          </label>
        ))}
      </div>
      {description && (
        <p id={noteId} className="text-muted-foreground mt-1.5 text-[0.8125rem] text-pretty">
          {description}
        </p>
      )}
    </fieldset>
  );
}
