/** "  Éloïse  Le Gall" → "eloise le gall": what people type finds what they mean. */
export function normalizeForSearch(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");
}
