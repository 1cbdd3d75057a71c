/** Measures in points, on A4. */
export const PAGE = { width: 595.28, height: 841.89 };
export const MARGIN = { left: 48, right: 48, top: 46, bottom: 34 };
export const CONTENT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const RIGHT_EDGE = PAGE.width - MARGIN.right;

/** The addressee stands here, which is where French window envelopes have their window. */
export const ADDRESSEE = { x: 318, y: 148 };

export const COLORS = {
  ink: "#16202e",
  muted: "#667085",
  hairline: "#e3e7ed",
  tint: "#f5f7f9",
  white: "#ffffff",
  accent: "#1f3d5c",
} as const;

export type FontName = "regular" | "medium" | "semibold";

export interface TextStyle {
  font: FontName;
  size: number;
  /** Distance from one line's top to the next one's. */
  leading: number;
  color: string;
}

export const STYLES = {
  title: { font: "semibold", size: 23, leading: 28, color: COLORS.ink },
  number: { font: "medium", size: 10.5, leading: 14, color: COLORS.muted },
  sellerName: { font: "semibold", size: 13, leading: 16.5, color: COLORS.ink },
  sellerNameLong: { font: "semibold", size: 10, leading: 13, color: COLORS.ink },
  partyName: { font: "semibold", size: 10, leading: 13.5, color: COLORS.ink },
  subject: { font: "semibold", size: 10.5, leading: 14.5, color: COLORS.ink },
  body: { font: "regular", size: 8.8, leading: 12.6, color: COLORS.ink },
  bodyMuted: { font: "regular", size: 8.8, leading: 12.6, color: COLORS.muted },
  bodyMedium: { font: "medium", size: 8.8, leading: 12.6, color: COLORS.ink },
  bodyStrong: { font: "semibold", size: 8.8, leading: 12.6, color: COLORS.ink },
  detail: { font: "regular", size: 8, leading: 11.4, color: COLORS.muted },
  caption: { font: "medium", size: 7.4, leading: 11, color: COLORS.muted },
  due: { font: "semibold", size: 11, leading: 14, color: COLORS.white },
  small: { font: "regular", size: 7.2, leading: 10.2, color: COLORS.muted },
} as const satisfies Record<string, TextStyle>;

/** The document's accent, or the house colour when it is none or not a colour. */
export function accentOf(color: string | null): string {
  return color !== null && /^#[0-9a-f]{6}$/i.test(color) ? color : COLORS.accent;
}

/** White or ink, whichever can be read on the colour. */
export function readableOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue > 160 ? COLORS.ink : COLORS.white;
}
