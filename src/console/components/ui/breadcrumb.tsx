import { ChevronRight } from "lucide-react";
import type { ComponentProps } from "react";

import { cn } from "@/console/lib/cn";

export function BreadcrumbList({ className, ...props }: ComponentProps<"ol">) {
  return (
    <ol
      data-slot="breadcrumb-list"
      className={cn("text-muted-foreground flex min-w-0 items-center gap-1.5 text-sm", className)}
      {...props}
    />
  );
}

export function BreadcrumbItem({ className, ...props }: ComponentProps<"li">) {
  return <li data-slot="breadcrumb-item" className={cn("min-w-0 truncate", className)} {...props} />;
}

export function BreadcrumbSeparator() {
  return (
    <li role="presentation" aria-hidden className="shrink-0">
      <ChevronRight className="size-3.5 opacity-60" />
    </li>
  );
}
