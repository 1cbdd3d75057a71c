const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ["Edge", /Edg(e|A|iOS)?\//],
  ["Opera", /OPR\//],
  ["Firefox", /Firefox\/|FxiOS\//],
  ["Chrome", /Chrome\/|CriOS\//],
  ["Safari", /Safari\//],
];

const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["macOS", /Macintosh|Mac OS X/],
  ["Linux", /Linux|X11/],
];

const firstOf = (names: typeof BROWSERS, text: string): string | null => names.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** What people call the device behind a user agent: browser and system. Null when it says neither. */
export function deviceOf(userAgent: string | null | undefined): { browser: string; system: string } | null {
  const browser = firstOf(BROWSERS, userAgent ?? "");
  const system = firstOf(SYSTEMS, userAgent ?? "");
  return browser && system ? { browser, system } : null;
}
