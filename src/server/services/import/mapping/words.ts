/** Words that say nothing about which column it is. */
const FILLERS = new Set(["de", "du", "des", "d", "la", "le", "les", "l", "of", "the"]);

/** "n°", "no", "num" and "nr" all mean number, in a file's header. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  n: "numero",
  no: "numero",
  num: "numero",
  nr: "numero",
  nbr: "numero",
};

/** Lower case without accents, words cut at capitals and punctuation: `unitPrice`, `N° Client` → "unit price", "numero client". */
export function words(text: string): string[] {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/°/g, " ")
    .replace(/%/g, " percent ")
    .normalize("NFKD")
    .replace(/œ/gi, "oe")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => SHORT_FORMS[word] ?? word);
}

/** The same name whichever way it is written: equal keys mean equal names. */
export function nameKey(text: string): string {
  const all = words(text);
  const telling = all.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : all).join("");
}
