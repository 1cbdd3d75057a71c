import type { ComponentProps } from "react";

import { cn } from "@/console/lib/cn";

export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="skeleton"
      aria-hidden
      className={cn("bg-foreground/[0.07] animate-pulse rounded-md", className)}
      {...props}
    />
  );
}
