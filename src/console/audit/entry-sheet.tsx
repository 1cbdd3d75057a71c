"use client";

import { useTranslations } from "next-intl";

import { type AuditEntry, useEntryNames } from "@/console/audit/entry";
import { ChangeList } from "@/console/audit/change-list";
import { changesOf } from "@/console/audit/changes";
import { DateText } from "@/console/components/date-text";
import { DefinitionList } from "@/console/components/definition-list";
import { Sheet, SheetBody, SheetContent, SheetDescription, SheetHeader, SheetTitle } from "@/console/components/ui/sheet";

/** One entry of the audit log in full: who, when, and each field before and after. */
export function EntrySheet({ entry, onClose }: { entry: AuditEntry | null; onClose: () => void }) {
  return (
    <Sheet open={entry !== null} onOpenChange={(open) => !open && onClose()}>
      <SheetContent className="sm:max-w-xl">{entry && <EntryDetails entry={entry} />}</SheetContent>
    </Sheet>
  );
}

function EntryDetails({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("audit");
  const names = useEntryNames();
  return (
    <>
      <SheetHeader>
        <SheetTitle className="break-words">{entry.entityLabel ?? names.entity(entry)}</SheetTitle>
        <SheetDescription>
          {names.action(entry)} · {names.entity(entry)}
        </SheetDescription>
      </SheetHeader>
      <SheetBody className="space-y-6">
        <DefinitionList
          items={[
            { label: t("list.actor"), value: names.actor(entry) },
            { label: t("list.occurredAt"), value: <DateText value={entry.occurredAt} format="datetime" /> },
            { label: t("entry.sequence"), value: String(entry.sequence) },
            ...(entry.reason ? [{ label: t("entry.reason"), value: entry.reason, wide: true }] : []),
          ]}
        />
        <section>
          <h3 className="mb-2 text-sm font-semibold">{t("entry.changes")}</h3>
          <ChangeList entityType={entry.entityType} changes={changesOf(entry)} />
        </section>
      </SheetBody>
    </>
  );
}
