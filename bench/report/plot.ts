import type { Results } from "./results";

const WIDTH = 860;
const LABEL = 250;
const BAR = 18;
const GAP = 6;
const COLORS = { ours: "#0f766e", others: "#94a3b8", text: "#1e293b", faint: "#64748b", line: "#e2e8f0", goal: "#b91c1c" };

type Bar = { label: string; value: number; color: string };
type Group = { title: string; bars: Bar[]; goal: number | undefined };

/** Ours beside the others in every figure that has others: how many times the time of plain Prisma. */
export function peersPlot({ figures, machine }: Results, titles: Readonly<Record<string, string>>): string {
  const groups = Object.entries(figures).flatMap(([key, { value, others, goal }]): Group[] => {
    if (!others) return [];
    const measured = Object.entries(others).filter((entry): entry is [string, number] => typeof entry[1] === "number");
    const bars = [{ label: "org-scope", value, color: COLORS.ours }, ...measured.map(([label, other]) => ({ label, value: other, color: COLORS.others }))];
    return [{ title: titles[key] ?? key, bars, goal: "atMost" in goal ? Number(goal.atMost) : undefined }];
  });
  return document("Time against plain Prisma with a hand-written where (1.0); shorter is better", machine, groups);
}

function document(title: string, foot: string, groups: readonly Group[]): string {
  const scale = (WIDTH - LABEL - 70) / Math.max(2, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const parts: string[] = [];
  let y = 58;
  for (const group of groups) {
    const height = group.bars.length * (BAR + GAP);
    parts.push(text(16, y, group.title, { weight: 600 }));
    y += 10;
    parts.push(...group.bars.flatMap((bar, at) => drawBar(bar, y + at * (BAR + GAP), scale)));
    parts.push(vertical(LABEL + scale, y - 2, height, COLORS.faint, "4 3"));
    if (group.goal !== undefined) parts.push(vertical(LABEL + scale * group.goal, y - 2, height, COLORS.goal));
    y += height + 30;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 16}" width="${WIDTH}" font-family="system-ui, sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#ffffff"/>
${text(16, 28, title, { weight: 700, size: 15 })}
${parts.join("\n")}
${text(16, y, `Dashed: plain Prisma. Red: our goal. ${foot}`, { color: COLORS.faint, size: 11 })}
</svg>
`;
}

function drawBar({ label, value, color }: Bar, y: number, scale: number): string[] {
  return [
    text(LABEL - 10, y + BAR - 5, label, { anchor: "end", color: COLORS.text }),
    `<rect x="${LABEL}" y="${y}" width="${(value * scale).toFixed(1)}" height="${BAR}" rx="2" fill="${color}"/>`,
    text(LABEL + value * scale + 8, y + BAR - 5, `${value.toFixed(2)}×`, { color: COLORS.faint }),
  ];
}

const vertical = (x: number, y: number, height: number, color: string, dash = ""): string =>
  `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${y}" y2="${y + height}" stroke="${color}" stroke-width="1.5"${dash && ` stroke-dasharray="${dash}"`}/>`;

type TextStyle = { weight?: number; size?: number; color?: string; anchor?: string };

function text(x: number, y: number, words: string, { weight = 400, size = 13, color = COLORS.text, anchor = "start" }: TextStyle = {}): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x.toFixed(1)}" y="${y}" font-weight="${weight}" font-size="${size}" fill="${color}" text-anchor="${anchor}">${escaped}</text>`;
}
