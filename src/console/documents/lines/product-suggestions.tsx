"use client";

import { useTranslations } from "next-intl";

import { Money } from "@/console/components/money";
import { cn } from "@/console/lib/cn";
import type { ApiOutputs } from "@/console/lib/api-types";

type ProductOption = ApiOutputs["product"]["lookup"][number];

type ProductSuggestionsProps = {
  /** Of the list; each of its options has one made from it. */
  id: string;
  options: readonly ProductOption[];
  /** Index of the highlighted one; -1 for none. */
  pointed: number;
  onPick: (product: ProductOption) => void;
};

export function suggestionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What the catalogue has that fits the words typed on a line. */
export function ProductSuggestions({ id, options, pointed, onPick }: ProductSuggestionsProps) {
  const t = useTranslations("documents.lines");
  return (
    <>
      <ul id={id} role="listbox" aria-label={t("catalogue")} className="max-h-72 overflow-y-auto p-1.5">
        {options.map((product, index) => (
          <li
            key={product.id}
            id={suggestionId(id, index)}
            role="option"
            aria-selected={index === pointed}
            // The text keeps the focus: a press must not take it away before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(product)}
            className={cn("hover:bg-accent flex cursor-pointer items-baseline gap-3 rounded-md px-2.5 py-1.5 text-sm", index === pointed && "bg-accent")}
          >
            <span className="min-w-0 flex-1 truncate">{product.name}</span>
            {product.sku && <span className="text-muted-foreground shrink-0 text-xs">{product.sku}</span>}
            <Money value={product.salePrice} className="shrink-0 text-[0.8125rem]" />
          </li>
        ))}
      </ul>
      <p className="text-muted-foreground border-t px-3.5 py-2 text-xs max-md:hidden">{t("suggestionKeys")}</p>
    </>
  );
}
