"use client";

import { useLocale } from "next-intl";
import { type ComponentProps, useState } from "react";

import { Input } from "@/console/components/ui/input";
import { cn } from "@/console/lib/cn";
import { decimalToInput, normalizeDecimalInput } from "@/console/lib/decimal-input";

type DecimalInputProps = Omit<ComponentProps<"input">, "value" | "onChange" | "type"> & {
  /** With a point and without grouping: "1234.5"; "" when blank. */
  value: string;
  onChange: (value: string) => void;
  /** Shown at the end of the field: "€", "%". */
  unit?: string;
};

/** A number typed with comma or point; what it reports always has a point. */
export function DecimalInput({ value, onChange, onBlur, unit, className, ...props }: DecimalInputProps) {
  const locale = useLocale();
  // What is being typed, until the field is left: "12," is on its way to "12,5".
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="relative">
      <Input
        inputMode="decimal"
        autoComplete="off"
        {...props}
        value={draft ?? decimalToInput(value, locale)}
        onChange={(event) => {
          setDraft(event.target.value);
          onChange(normalizeDecimalInput(event.target.value));
        }}
        onBlur={(event) => {
          setDraft(null);
          onBlur?.(event);
        }}
        className={cn("text-right tabular-nums", unit && "pr-8", className)}
      />
      {unit && (
        <span className="text-muted-foreground pointer-events-none absolute inset-y-0 right-3 flex items-center text-sm">{unit}</span>
      )}
    </div>
  );
}
