"use client";

import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import type { DocumentForm } from "@/console/documents/document-schema";
import { ItemLine } from "@/console/documents/lines/item-line";
import { lineColumns } from "@/console/documents/lines/line-layout";
import { LineMenu } from "@/console/documents/lines/line-menu";
import { OtherLine } from "@/console/documents/lines/other-line";
import type { LineDrag } from "@/console/documents/lines/use-line-drag";
import type { LineCommands } from "@/console/documents/lines/use-line-commands";
import type { DocumentSettings } from "@/console/documents/use-document-settings";
import { cn } from "@/console/lib/cn";

type LineRowProps = {
  form: DocumentForm;
  index: number;
  commands: LineCommands;
  drag: LineDrag;
  settings: DocumentSettings;
  currency: string;
  /** On quotes a line may be an option. */
  hasOptions: boolean;
};

/** One line: a row of the table where there is room, a card on phones. */
export function LineRow({ form, index, commands, drag, settings, currency, hasOptions }: LineRowProps) {
  const t = useTranslations("documents.lines");
  const kind = useWatch({ control: form.control, name: `lines.${index}.kind` });
  const isOptional = useWatch({ control: form.control, name: `lines.${index}.isOptional` });
  const option = hasOptions && kind === "ITEM" ? { isOptional, onChange: (next: boolean) => form.setValue(`lines.${index}.isOptional`, next, { shouldDirty: true }) } : undefined;
  return (
    <li
      {...drag.target(index)}
      aria-label={t("line", { line: index + 1 })}
      onKeyDown={(event) => commands.onKeyDown(event, index)}
      className={cn(
        "relative grid grid-cols-2 gap-x-3 gap-y-3 py-4 pr-9 @md:grid-cols-3 @4xl:items-start @4xl:py-2 @4xl:pr-0",
        lineColumns,
        drag.over === index && "before:bg-ring before:absolute before:inset-x-0 before:-top-px before:h-0.5",
        drag.from === index && "opacity-50",
      )}
    >
      <span {...drag.handle(index)} title={t("drag")} className="text-muted-foreground/60 hover:text-foreground hidden h-9 cursor-grab items-center @4xl:flex" aria-hidden>
        <GripVertical className="size-4" />
      </span>
      {kind === "ITEM" ? (
        <ItemLine form={form} index={index} settings={settings} currency={currency} />
      ) : (
        <OtherLine form={form} index={index} kind={kind} currency={currency} />
      )}
      <div className="absolute top-9 -right-1 @4xl:static @4xl:pt-0.5">
        <LineMenu index={index} commands={commands} option={option} />
      </div>
    </li>
  );
}
