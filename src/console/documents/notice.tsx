import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

import { cn } from "@/console/lib/cn";

const tones = {
  info: "border-info/25 bg-info/7 [&>svg]:text-info",
  warning: "border-warning/30 bg-warning/8 [&>svg]:text-warning",
  danger: "border-danger/25 bg-danger/7 [&>svg]:text-danger",
};

type NoticeProps = { tone: keyof typeof tones; icon: LucideIcon; title: ReactNode; children?: ReactNode };

/** A sentence above a document that must not be missed. */
export function Notice({ tone, icon: Icon, title, children }: NoticeProps) {
  return (
    <div role="status" className={cn("flex items-start gap-3 rounded-xl border px-4 py-3 text-sm", tones[tone])}>
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
      <div className="min-w-0 space-y-1">
        <p className="font-medium">{title}</p>
        {children && <div className="text-muted-foreground text-[0.8125rem]">{children}</div>}
      </div>
    </div>
  );
}
