"use client";

import { ArrowDown, ArrowUp, CircleHelp, Copy, EllipsisVertical, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/console/components/ui/dropdown-menu";
import { useFocusAfterMenu } from "@/console/documents/lines/use-focus-after-menu";
import type { LineCommands } from "@/console/documents/lines/use-line-commands";

type LineMenuProps = {
  index: number;
  commands: LineCommands;
  /** For lines that may be an option: whether it is one, and how to change that. */
  option?: { isOptional: boolean; onChange: (isOptional: boolean) => void };
};

/** What can be done with a line beside typing on it. */
export function LineMenu({ index, commands, option }: LineMenuProps) {
  const t = useTranslations("documents.lines");
  const { lines, move, add, duplicate, remove, focus } = commands;
  const { aim, onCloseAutoFocus } = useFocusAfterMenu(focus);

  /** Does it, then goes on typing on the line that it leads to. */
  function then(run: () => void, next: number) {
    return () => {
      aim(next);
      run();
    };
  }

  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={t("menu", { line: index + 1 })} className="text-muted-foreground">
          <EllipsisVertical />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" onCloseAutoFocus={onCloseAutoFocus}>
        {option && (
          <DropdownMenuItem onSelect={() => option.onChange(!option.isOptional)}>
            <CircleHelp /> {t(option.isOptional ? "makeFirm" : "makeOptional")}
          </DropdownMenuItem>
        )}
        <DropdownMenuItem onSelect={then(() => add("ITEM", index), index + 1)}>
          <Plus /> {t("insertBelow")}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={then(() => duplicate(index), index + 1)}>
          <Copy /> {t("duplicate")}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem disabled={index === 0} onSelect={then(() => move(index, index - 1), index - 1)}>
          <ArrowUp /> {t("moveUp")}
        </DropdownMenuItem>
        <DropdownMenuItem disabled={index === lines.length - 1} onSelect={then(() => move(index, index + 1), index + 1)}>
          <ArrowDown /> {t("moveDown")}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem variant="destructive" onSelect={then(() => remove(index), Math.max(index - 1, 0))}>
          <Trash2 /> {t("remove")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
