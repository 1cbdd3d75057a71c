"use client";

import { cn } from "@/console/lib/cn";

type ListTabsProps<Value extends string> = {
  label: string;
  /** Undefined stands for the tab that shows all. */
  value: Value | undefined;
  options: readonly { value: Value | undefined; label: string }[];
  onChange: (value: Value | undefined) => void;
};

/** The most used filter of a list, with every choice in sight. */
export function ListTabs<Value extends string>({ label, value, options, onChange }: ListTabsProps<Value>) {
  return (
    <div role="group" aria-label={label} className="mb-4 flex gap-5 overflow-x-auto border-b [scrollbar-width:none]">
      {options.map((option) => {
        const chosen = option.value === value;
        return (
          <button
            key={option.value ?? ""}
            type="button"
            aria-pressed={chosen}
            onClick={() => onChange(option.value)}
            className={cn(
              "focus-visible:ring-ring/40 -mb-px rounded-t-sm border-b-2 py-2.5 text-sm font-medium whitespace-nowrap transition-colors outline-none focus-visible:ring-[3px] focus-visible:ring-inset",
              chosen ? "border-primary text-foreground" : "text-muted-foreground hover:text-foreground border-transparent",
            )}
          >
            {option.label}
          </button>
        );
      })}
    </div>
  );
}
