"use client";

import { useTranslations } from "next-intl";

import type { Report } from "@/console/imports/import-types";

/** What else comes of it: lines, clients and products that are created along the way. */
export function SideEffects({ report, isDone }: { report: Report; isDone: boolean }) {
  const t = useTranslations("imports.result");
  const { lines, createdClients, createdProducts, freeTextLines, fallbackDocuments } = report;
  const texts = [
    lines > 0 && t("lines", { count: lines }),
    createdClients > 0 && t(isDone ? "clients" : "clientsToCreate", { count: createdClients }),
    createdProducts > 0 && t(isDone ? "products" : "productsToCreate", { count: createdProducts }),
    freeTextLines > 0 && t("freeText", { count: freeTextLines }),
    fallbackDocuments > 0 && t("fallback", { count: fallbackDocuments }),
  ].filter((text) => text !== false);
  if (texts.length === 0) return null;
  return (
    <ul aria-label={t("alsoCreated")} className="text-muted-foreground flex flex-wrap gap-x-5 gap-y-1.5 text-sm tabular-nums">
      {texts.map((text) => (
        <li key={text} className="before:bg-border flex items-center gap-2 before:size-1.5 before:rounded-full">
          {text}
        </li>
      ))}
    </ul>
  );
}
