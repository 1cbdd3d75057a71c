"use client";

import { type ReactNode, useId } from "react";
import { useController } from "react-hook-form";

import { DecimalInput } from "@/console/components/decimal-input";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/console/components/ui/select";
import type { DocumentForm } from "@/console/documents/document-schema";
import { cn } from "@/console/lib/cn";

type ControlProps = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined };

type CellProps = {
  label: string;
  error: string | undefined;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** One value of a line. Where the lines are a table its heading names it, where they are cards its own label does. */
export function Cell({ label, error, className, children }: CellProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className={cn("min-w-0", className)}>
      <label htmlFor={id} className="text-muted-foreground mb-1 block text-xs @4xl:sr-only">
        {label}
      </label>
      {children({ id, "aria-invalid": error !== undefined, "aria-describedby": error ? noteId : undefined })}
      {error && (
        <p id={noteId} role="alert" className="text-danger mt-1 text-xs text-pretty">
          {error}
        </p>
      )}
    </div>
  );
}

type LineFieldProps<Name extends string> = { form: DocumentForm; index: number; name: Name; label: string; className?: string };

/** A number of a line. */
export function DecimalCell({ form, index, name, label, className, unit, disabled }: LineFieldProps<"quantity" | "unitPrice" | "discountPercent"> & { unit?: string; disabled?: boolean }) {
  const { field, fieldState } = useController({ control: form.control, name: `lines.${index}.${name}` });
  return (
    <Cell label={label} error={fieldState.error?.message} className={className}>
      {(control) => <DecimalInput {...control} {...field} unit={unit} disabled={disabled} className="px-2.5" />}
    </Cell>
  );
}

type ChoiceCellProps = LineFieldProps<"unitCode" | "taxRateId"> & { options: readonly { value: string; label: string }[] };

/** One of a few values of a line. */
export function ChoiceCell({ form, index, name, label, className, options }: ChoiceCellProps) {
  const { field, fieldState } = useController({ control: form.control, name: `lines.${index}.${name}` });
  return (
    <Cell label={label} error={fieldState.error?.message} className={className}>
      {(control) => (
        <Select value={field.value} onValueChange={field.onChange} onOpenChange={(open) => !open && field.onBlur()}>
          <SelectTrigger {...control} ref={field.ref} className="px-2.5">
            <SelectValue placeholder="–" />
          </SelectTrigger>
          <SelectContent>
            {options.map((option) => (
              <SelectItem key={option.value} value={option.value}>
                {option.label}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
      )}
    </Cell>
  );
}
