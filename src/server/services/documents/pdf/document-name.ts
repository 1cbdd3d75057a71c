import type { PrintableDocument } from "@/lib/billing/printable-document";
import { wordingOf } from "./wording";

/** "Facture FA2026-00042", "Devis DE2026-00007, version 2", "Facture (brouillon)". */
export function documentName(document: PrintableDocument): string {
  const words = wordingOf(document.locale);
  const title = words.titles[document.kind];
  if (document.number === null) return `${title} (${words.draft.toLowerCase()})`;
  const version = (document.version ?? 1) > 1 ? `, ${words.version(document.version ?? 1)}` : "";
  return `${title} ${document.number}${version}`;
}
