import type { ReactNode } from "react";

import { cn } from "@/console/lib/cn";

/** Code as it is, in lines that scroll rather than break, unless they are told to. */
export function CodeBlock({ children, wrap = false, className }: { children: ReactNode; wrap?: boolean; className?: string }) {
  return (
    <pre
      tabIndex={0}
      className={cn(
        "bg-muted/60 focus-visible:ring-ring/40 overflow-x-auto rounded-lg border px-3.5 py-3 font-mono text-xs leading-5 outline-none focus-visible:ring-[3px]",
        wrap && "break-words whitespace-pre-wrap",
        className,
      )}
    >
      {children}
    </pre>
  );
}
