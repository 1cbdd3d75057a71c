"use client";

import { Archive, Ellipsis, Pencil, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { Button } from "@/console/components/ui/button";
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from "@/console/components/ui/dropdown-menu";
import { usePermission } from "@/console/shell/console-session";

type SettingMenuProps = {
  setting: { name: string; isDefault: boolean; archivedAt: Date | null };
  archiveDescription: string;
  onEdit: () => void;
  onSetDefault: () => void;
  onArchive: () => Promise<unknown>;
};

/** What can be done with a VAT rate or a payment term. The default one is archived only after another takes its place. */
export function SettingMenu({ setting: { name, isDefault, archivedAt }, archiveDescription, onEdit, onSetDefault, onArchive }: SettingMenuProps) {
  const t = useTranslations("catalogue.settings");
  const actions = useTranslations("common.actions");
  const mayEdit = usePermission("catalogue:edit");
  const mayArchive = usePermission("catalogue:archive") && !isDefault;
  const [archiving, setArchiving] = useState(false);
  if (archivedAt || (!mayEdit && !mayArchive)) return null;
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" className="text-muted-foreground" aria-label={t("actionsFor", { name })}>
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {mayEdit && (
            <DropdownMenuItem onSelect={onEdit}>
              <Pencil /> {actions("edit")}
            </DropdownMenuItem>
          )}
          {mayEdit && !isDefault && (
            <DropdownMenuItem onSelect={onSetDefault}>
              <Star /> {t("makeDefault")}
            </DropdownMenuItem>
          )}
          {mayArchive && (
            <DropdownMenuItem variant="destructive" onSelect={() => setArchiving(true)}>
              <Archive /> {actions("archive")}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <ConfirmDialog
        open={archiving}
        onOpenChange={setArchiving}
        title={t("archiveTitle", { name })}
        description={archiveDescription}
        confirmLabel={actions("archive")}
        destructive
        onConfirm={onArchive}
      />
    </>
  );
}
