"use client";

import { ChevronDown, X } from "lucide-react";
import { useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/console/components/ui/dropdown-menu";
import { cn } from "@/console/lib/cn";

type FilterSelectProps<Value extends string> = {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
};

/** One filter of a list: a single value, or all. */
export function FilterSelect<Value extends string>({ label, value, options, onChange }: FilterSelectProps<Value>) {
  const t = useTranslations("common.list");
  const chosen = options.find((option) => option.value === value);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="outline"
          size="sm"
          className={cn("gap-1 font-normal max-md:h-9", chosen ? "border-ring/50 bg-brand/5" : "border-dashed")}
        >
          <span className={chosen ? "text-muted-foreground" : undefined}>{label}</span>
          {chosen && <span className="font-medium">{chosen.label}</span>}
          <ChevronDown className="text-muted-foreground size-3.5" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        <DropdownMenuRadioGroup value={value ?? ""} onValueChange={(next) => onChange(options.find((option) => option.value === next)?.value)}>
          <DropdownMenuRadioItem value="">{t("all")}</DropdownMenuRadioItem>
          {options.map((option) => (
            <DropdownMenuRadioItem key={option.value} value={option.value}>
              {option.label}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** Takes all filters away at once; only shown when there are some. */
export function ClearFilters({ onClear }: { onClear: () => void }) {
  const t = useTranslations("common.list");
  return (
    <Button variant="ghost" size="sm" onClick={onClear} className="text-muted-foreground font-normal max-md:h-9">
      <X /> {t("clearFilters")}
    </Button>
  );
}
