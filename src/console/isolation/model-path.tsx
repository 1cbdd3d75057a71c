import { ChevronRight } from "lucide-react";

import type { IsolatedModel } from "@/console/isolation/models";

/** The way from a row to its organisation: relation by relation, then the column that names it. */
export function ModelPath({ model: { path, column } }: { model: IsolatedModel }) {
  if (path.length === 0 && !column) return <span className="text-muted-foreground">–</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-0.5 font-mono text-xs">
      {path.map(({ relation, model }) => (
        <span key={relation + model} className="inline-flex items-center gap-0.5" title={model}>
          {relation}
          <ChevronRight className="text-muted-foreground size-3" aria-hidden />
        </span>
      ))}
      {column && <span className="text-muted-foreground">{column}</span>}
    </span>
  );
}
