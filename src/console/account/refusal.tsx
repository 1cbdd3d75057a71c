import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** Why something was refused that is not the API's: its errors have FormError. */
export function Refusal({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="border-danger/25 bg-danger/8 text-danger flex items-start gap-2.5 rounded-lg border px-3.5 py-3 text-sm">
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <p className="text-pretty">{children}</p>
    </div>
  );
}
