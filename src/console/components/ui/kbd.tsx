import type { ComponentProps } from "react";

import { cn } from "@/console/lib/cn";

/** A key of the keyboard. */
export function Kbd({ className, ...props }: ComponentProps<"kbd">) {
  return (
    <kbd
      className={cn(
        "bg-background text-muted-foreground inline-flex h-5 min-w-5 items-center justify-center rounded border px-1 font-sans text-[0.6875rem] font-medium",
        className,
      )}
      {...props}
    />
  );
}
