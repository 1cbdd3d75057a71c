/** A column of an answer; `table` where the statement names it. */
export type Column = { table: string | undefined; name: string };

/** The columns that a statement of Prisma answers with, by what it selects or returns. */
export function returnedColumns(sql: string): Column[] {
  const returning = sql.lastIndexOf(" RETURNING ");
  const list = sql.startsWith("SELECT ") ? untilFrom(sql.slice("SELECT ".length)) : returning >= 0 ? sql.slice(returning + " RETURNING ".length) : "";
  return topLevel(list, ",").map((item) => column(item.trim())).filter((one) => one !== undefined);
}

const untilFrom = (text: string): string => topLevel(text, " FROM ")[0]!;

function column(item: string): Column | undefined {
  const names = [...item.matchAll(/"((?:[^"]|"")+)"/g)].map((match) => match[1]!.replaceAll('""', '"'));
  const name = names.at(-1);
  if (name === undefined) return undefined;
  const isPlain = !item.includes("(") && !/ AS /i.test(item);
  return { table: isPlain ? names.at(-2) : undefined, name };
}

/** Splits outside of parentheses and quotes. */
function topLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [start, depth, quoted] = [0, 0, false];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0 && text.startsWith(separator, place)) {
      parts.push(text.slice(start, place));
      start = place + separator.length;
    }
  }
  const last = text.slice(start);
  return last === "" ? parts : [...parts, last];
}
