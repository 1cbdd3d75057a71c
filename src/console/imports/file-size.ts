const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "585 ko", "1.2 MB": as people of that locale write the size of a file. */
export function fileSize(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, bytes < 1_000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[step] ?? "byte";
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: step === 0 ? "long" : "short", maximumFractionDigits: step > 1 ? 1 : 0 });
  return format.format(bytes / 1_000 ** step);
}
