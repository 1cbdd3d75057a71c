import type { ReactNode } from "react";

import { Card } from "@/console/components/ui/card";
import { Progress } from "@/console/components/ui/progress";

type SummaryItem = {
  label: string;
  value: ReactNode;
  hint?: ReactNode;
  /** Percent, drawn as a bar. */
  progress?: number;
};

/** The few figures of a document, side by side. */
export function SummaryStrip({ items }: { items: readonly SummaryItem[] }) {
  return (
    <Card className="grid grid-cols-2 overflow-hidden lg:grid-cols-4">
      {items.map(({ label, value, hint, progress }) => (
        <div key={label} className="-mt-px -ml-px min-w-0 border-t border-l px-4 py-3.5 sm:px-5">
          <p className="text-muted-foreground text-[0.8125rem]">{label}</p>
          <div className="mt-0.5 text-base leading-7 font-semibold tracking-tight sm:text-lg">{value}</div>
          {progress !== undefined && <Progress value={progress} aria-label={label} className="mt-1.5 h-1" />}
          {hint && <p className="text-muted-foreground text-xs">{hint}</p>}
        </div>
      ))}
    </Card>
  );
}
