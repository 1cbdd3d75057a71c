"use client";

import { useTranslations } from "next-intl";

import type { ApiOutputs } from "@/console/lib/api-types";

export type AuditEntry = ApiOutputs["audit"]["list"]["items"][number];

/** The words of an entry: what was done, to what kind of record, by whom. */
export function useEntryNames() {
  const t = useTranslations("audit");
  const textOr = (key: string, other: string) => (t.has(key) ? t(key) : other);
  return {
    action: ({ action }: AuditEntry) => textOr(`actions.${action}`, action),
    entity: ({ entityType }: AuditEntry) => textOr(`entities.${entityType}`, entityType),
    actor: ({ actorLabel, actorType }: AuditEntry) => actorLabel || t(`actors.${actorType}`),
  };
}
