"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { useController } from "react-hook-form";

import { Popover, PopoverAnchor, PopoverContent } from "@/console/components/ui/popover";
import { Textarea } from "@/console/components/ui/textarea";
import type { DocumentForm } from "@/console/documents/document-schema";
import { Cell } from "@/console/documents/lines/line-cell";
import { ProductSuggestions, suggestionId } from "@/console/documents/lines/product-suggestions";
import type { ApiOutputs } from "@/console/lib/api-types";
import { cn } from "@/console/lib/cn";
import { useTRPC } from "@/console/lib/trpc";
import { useDebounced } from "@/console/lib/use-debounced";
import { usePermission } from "@/console/shell/console-session";

export type ProductOption = ApiOutputs["product"]["lookup"][number];

type DescriptionCellProps = {
  form: DocumentForm;
  index: number;
  label: string;
  onPick: (product: ProductOption) => void;
  className?: string;
};

const NONE = -1;

/** What is sold, in words; the catalogue offers what it has while one types. */
export function DescriptionCell({ form, index, label, onPick, className }: DescriptionCellProps) {
  const t = useTranslations("documents.lines");
  const trpc = useTRPC();
  const mayRead = usePermission("catalogue:read");
  const { field, fieldState } = useController({ control: form.control, name: `lines.${index}.description` });
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [pointed, setPointed] = useState(NONE);
  const search = useDebounced(field.value.trim(), 150);
  const isOneLine = !field.value.includes("\n");
  const products = useQuery(
    trpc.product.lookup.queryOptions(
      { search: search.slice(0, 100), limit: 8 },
      { enabled: open && mayRead && isOneLine, placeholderData: (previous) => previous },
    ),
  );
  const options = products.data ?? [];
  const shown = open && mayRead && isOneLine && options.length > 0;

  function close() {
    setOpen(false);
    setPointed(NONE);
  }

  function pick(product: ProductOption) {
    onPick(product);
    close();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const product = options[pointed];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown) {
      event.preventDefault();
      setPointed(Math.min(Math.max(pointed + step, NONE), options.length - 1));
    } else if (event.key === "ArrowDown" && field.value === "") {
      event.preventDefault();
      setOpen(true);
    } else if (event.key === "Enter" && shown && product) {
      event.preventDefault();
      pick(product);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter") {
      close();
    }
  }

  return (
    <Popover open={shown} onOpenChange={(next) => !next && close()}>
      <PopoverAnchor asChild>
        <div className={cn("min-w-0", className)}>
          <Cell label={label} error={fieldState.error?.message}>
            {(control) => (
              <Textarea
                {...control}
                {...field}
                rows={1}
                role="combobox"
                aria-expanded={shown}
                aria-controls={listId}
                aria-activedescendant={shown && pointed !== NONE ? suggestionId(listId, pointed) : undefined}
                placeholder={t("descriptionHint")}
                onChange={(event) => {
                  field.onChange(event);
                  setOpen(true);
                  setPointed(NONE);
                }}
                onKeyDown={onKeyDown}
                onBlur={() => {
                  field.onBlur();
                  close();
                }}
                className="min-h-9 resize-none px-2.5 py-1.5"
              />
            )}
          </Cell>
        </div>
      </PopoverAnchor>
      <PopoverContent
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        className="w-(--radix-popover-trigger-width) min-w-72 overflow-hidden p-0"
      >
        <ProductSuggestions id={listId} options={options} pointed={pointed} onPick={pick} />
      </PopoverContent>
    </Popover>
  );
}
