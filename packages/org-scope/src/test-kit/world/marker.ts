/** Whose row it is: organisation A attacks, B is attacked; what belongs to neither is shared. */
export type Side = "a" | "b" | "shared";

/** Every text of a side carries its token, so that a leak is recognised in any answer, however deep. */
export const TOKENS: Readonly<Record<Side, string>> = { a: "zqa7", b: "zqb7", shared: "zqs7" };

/** The beginning of every uuid of a side. */
export const UUIDS: Readonly<Record<Side, string>> = {
  a: "aaaaaaaa-aaaa-4aaa-8aaa",
  b: "bbbbbbbb-bbbb-4bbb-8bbb",
  shared: "cccccccc-cccc-4ccc-8ccc",
};

const OF_B = new RegExp(`${TOKENS.b}[\\w.-]*|${UUIDS.b}-[0-9a-f]{12}|${Buffer.from(TOKENS.b).toString("hex")}[0-9a-f]*`, "gi");

/** Every text of B that stands somewhere in a text. */
export function markersIn(text: string): Set<string> {
  return new Set(text.match(OF_B) ?? []);
}
