import type { ReactNode } from "react";

import { cn } from "@/console/lib/cn";

export type Definition = { label: string; value: ReactNode; wide?: boolean };

type DefinitionListProps = { items: Definition[]; columns?: 1 | 2 | 3; className?: string };

const gridClasses = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" };

/** The facts of one record: label above, value below. A value that is absent shows a dash. */
export function DefinitionList({ items, columns = 2, className }: DefinitionListProps) {
  return (
    <dl className={cn("grid gap-x-8 gap-y-4", gridClasses[columns], className)}>
      {items.map(({ label, value, wide }) => (
        <div key={label} className={cn("min-w-0", wide && "sm:col-span-full")}>
          <dt className="text-muted-foreground text-[0.8125rem]">{label}</dt>
          <dd className="mt-0.5 text-sm break-words">{value ?? <span className="text-muted-foreground">–</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
