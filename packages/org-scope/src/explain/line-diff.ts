/** Two texts as one: lines of both, `-` before those of the first only, `+` before those of the second only. */
export function lineDiff(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  // kept[i][j]: how many lines stay the same between old from i and now from j.
  const kept = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) kept[i]![j] = isSame(old[i]!, now[j]!) ? kept[i + 1]![j + 1]! + 1 : Math.max(kept[i + 1]![j]!, kept[i]![j + 1]!);
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && isSame(old[i]!, now[j]!)) {
      lines.push(`  ${now[j]}`);
      [i, j] = [i + 1, j + 1];
    } else if (j >= now.length || (i < old.length && kept[i + 1]![j]! >= kept[i]![j + 1]!)) lines.push(`- ${old[i++]}`);
    else lines.push(`+ ${now[j++]}`);
  }
  return lines.join("\n");
}

/** A comma at the end is the next line's doing. */
const isSame = (one: string, other: string): boolean => one.replace(/,$/, "") === other.replace(/,$/, "");
