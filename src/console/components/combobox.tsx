"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, ChevronsUpDown, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";

import { Command, CommandGroup, CommandInput, CommandItem, CommandList } from "@/console/components/ui/command";
import { controlClasses, controlTextClasses } from "@/console/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/console/components/ui/popover";
import { cn } from "@/console/lib/cn";
import { useDebounced } from "@/console/lib/use-debounced";

export type ComboboxOption = { value: string; label: string; description?: string };

export type ComboboxProps<Option extends ComboboxOption> = {
  /** The chosen one, with its label; null when none is. */
  value: Option | null;
  onChange: (option: Option | null) => void;
  /** Names what is searched, for the cache: ["clients", "combobox"]. */
  queryKey: readonly unknown[];
  /** Asks the server for the best matches; "" asks for the usual ones. */
  loadOptions: (search: string) => Promise<Option[]>;
  placeholder?: string;
  clearable?: boolean;
} & Omit<ComponentProps<"button">, "value" | "onChange">;

/** One of many, found by typing. */
export function Combobox<Option extends ComboboxOption>({
  value,
  onChange,
  queryKey,
  loadOptions,
  placeholder,
  clearable = false,
  className,
  disabled,
  onBlur,
  ...button
}: ComboboxProps<Option>) {
  const t = useTranslations("common.field");
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [pointed, setPointed] = useState("");
  const rested = useDebounced(search.trim(), 200);
  const options = useQuery({
    queryKey: [...queryKey, rested],
    queryFn: () => loadOptions(rested),
    enabled: open,
    placeholderData: (previous) => previous,
  });

  // Matches arrive after the typing: Enter takes the first until another is pointed at.
  const isListed = options.data?.some((option) => option.value === pointed) ?? false;
  const highlighted = isListed ? pointed : (options.data?.[0]?.value ?? "");

  function choose(option: Option | null) {
    onChange(option);
    setOpen(false);
    setSearch("");
  }

  const showClear = clearable && value !== null && !disabled;
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <div className="relative">
        <PopoverTrigger asChild>
          <button
            type="button"
            role="combobox"
            aria-expanded={open}
            disabled={disabled}
            // Opening moves the focus into the list: the field is not left yet.
            onBlur={(event) => !open && onBlur?.(event)}
            className={cn(controlClasses, controlTextClasses, "h-9 items-center gap-2 pr-8 pl-3 text-left", className)}
            {...button}
          >
            <span className={cn("truncate", !value && "text-muted-foreground")}>{value?.label ?? placeholder ?? t("choose")}</span>
          </button>
        </PopoverTrigger>
        {showClear ? (
          <button
            type="button"
            onClick={() => choose(null)}
            aria-label={t("clear")}
            className="text-muted-foreground hover:text-foreground focus-visible:ring-ring/40 absolute top-1/2 right-1.5 -translate-y-1/2 rounded p-1 outline-none focus-visible:ring-[3px]"
          >
            <X className="size-4" />
          </button>
        ) : (
          <ChevronsUpDown className="text-muted-foreground pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2" aria-hidden />
        )}
      </div>
      <PopoverContent className="w-(--radix-popover-trigger-width) min-w-64 overflow-hidden p-0">
        <Command shouldFilter={false} value={highlighted} onValueChange={setPointed}>
          <CommandInput value={search} onValueChange={setSearch} placeholder={t("searchToChoose")} />
          <CommandList className="max-h-64" aria-busy={options.isFetching}>
            <OptionsNote pending={options.isPending} failed={options.isError} count={options.data?.length ?? 0} />
            <CommandGroup>
              {options.data?.map((option) => (
                <CommandItem key={option.value} value={option.value} onSelect={() => choose(option)}>
                  <span className="min-w-0 flex-1">
                    <span className="block truncate">{option.label}</span>
                    {option.description && (
                      <span className="text-muted-foreground block truncate text-xs">{option.description}</span>
                    )}
                  </span>
                  {option.value === value?.value && <Check />}
                </CommandItem>
              ))}
            </CommandGroup>
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}

function OptionsNote({ pending, failed, count }: { pending: boolean; failed: boolean; count: number }) {
  const t = useTranslations("common");
  if (!pending && !failed && count > 0) return null;
  const text = pending ? t("field.searching") : failed ? t("errors.unknown") : t("field.nothingFound");
  return (
    <p role="status" className="text-muted-foreground px-3 py-5 text-center text-sm text-balance">
      {text}
    </p>
  );
}
