"use client";

import { ChevronDown, Heading, MessageSquareText, Plus, Sigma } from "lucide-react";
import { useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/console/components/ui/dropdown-menu";
import type { DocumentForm } from "@/console/documents/document-schema";
import { lineColumns } from "@/console/documents/lines/line-layout";
import { LineRow } from "@/console/documents/lines/line-row";
import { useFocusAfterMenu } from "@/console/documents/lines/use-focus-after-menu";
import { type LineCommands, useLineCommands } from "@/console/documents/lines/use-line-commands";
import { useLineDrag } from "@/console/documents/lines/use-line-drag";
import type { DocumentSettings } from "@/console/documents/use-document-settings";
import { cn } from "@/console/lib/cn";

type LinesEditorProps = {
  form: DocumentForm;
  settings: DocumentSettings;
  currency: string;
  hasOptions: boolean;
};

/** The lines of a document, written like a list: Enter goes on to the next one. */
export function LinesEditor({ form, settings, currency, hasOptions }: LinesEditorProps) {
  const t = useTranslations("documents.lines");
  const usualRateId = settings.rates.find((rate) => rate.isDefault)?.id ?? settings.rates[0]?.id ?? "";
  const commands = useLineCommands(form, usualRateId);
  const drag = useLineDrag(commands.move);
  return (
    <div className="@container">
      <Headings />
      <ol aria-label={t("label")} className="divide-y @4xl:divide-y-0">
        {commands.lines.map((line, index) => (
          <LineRow key={line.id} {...{ form, index, commands, drag, settings, currency, hasOptions }} />
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap items-center gap-2 @4xl:pl-7">
        <Button variant="outline" size="sm" onClick={() => commands.add("ITEM")}>
          <Plus /> {t("add")}
        </Button>
        <MoreLines commands={commands} />
        <p className="text-muted-foreground ml-auto text-xs max-md:hidden">{t("keys")}</p>
      </div>
    </div>
  );
}

function Headings() {
  const t = useTranslations("documents.lines");
  return (
    <div aria-hidden className={cn("text-muted-foreground hidden border-b pb-2 text-xs font-medium @4xl:grid", lineColumns)}>
      <span className="col-start-2 px-2.5">{t("description")}</span>
      <span className="px-2.5 text-right">{t("quantity")}</span>
      <span className="px-2.5">{t("unit")}</span>
      <span className="px-2.5 text-right">{t("unitPrice")}</span>
      <span className="px-2.5 text-right">{t("discount")}</span>
      <span className="px-2.5">{t("vat")}</span>
      <span className="text-right">{t("net")}</span>
    </div>
  );
}

const others = [
  { kind: "SECTION", icon: Heading },
  { kind: "COMMENT", icon: MessageSquareText },
  { kind: "SUBTOTAL", icon: Sigma },
] as const;

function MoreLines({ commands }: { commands: LineCommands }) {
  const t = useTranslations("documents.lines");
  const { aim, onCloseAutoFocus } = useFocusAfterMenu(commands.focus);

  function add(kind: (typeof others)[number]["kind"]) {
    aim(commands.lines.length);
    commands.add(kind);
  }

  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="sm" className="text-muted-foreground">
          {t("addOther")} <ChevronDown />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" onCloseAutoFocus={onCloseAutoFocus}>
        {others.map(({ kind, icon: Icon }) => (
          <DropdownMenuItem key={kind} onSelect={() => add(kind)}>
            <Icon /> {t(`kind.${kind}`)}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
