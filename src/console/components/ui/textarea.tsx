import type { ComponentProps } from "react";

import { controlClasses, controlTextClasses } from "@/console/components/ui/input";
import { cn } from "@/console/lib/cn";

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      data-slot="textarea"
      className={cn(controlClasses, controlTextClasses, "field-sizing-content min-h-20 px-3 py-2", className)}
      {...props}
    />
  );
}
