import type { ComponentProps } from "react";

import { cn } from "@/console/lib/cn";

/** Shared by every control that looks like an input, selects and comboboxes included. */
export const controlClasses =
  "border-input bg-background dark:bg-input/20 flex w-full min-w-0 rounded-md border shadow-xs transition-[border-color,box-shadow] outline-none placeholder:text-muted-foreground/80 focus-visible:border-ring focus-visible:ring-ring/30 focus-visible:ring-[3px] disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-destructive aria-invalid:ring-destructive/20";

// 16 px on phones: below that, iOS zooms the page when the field takes focus.
export const controlTextClasses = "text-base md:text-sm";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return (
    <input
      data-slot="input"
      type={type}
      className={cn(
        controlClasses,
        controlTextClasses,
        "file:text-foreground h-9 px-3 py-1 file:inline-flex file:h-7 file:border-0 file:bg-transparent file:text-sm file:font-medium",
        className,
      )}
      {...props}
    />
  );
}
