import { CheckCheck, FileCheck2, Keyboard, type LucideIcon, ReceiptText, ShieldCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";

import { formatMoney } from "@/lib/money";

const points: { key: "isolation" | "compliance" | "speed"; icon: LucideIcon }[] = [
  { key: "isolation", icon: ShieldCheck },
  { key: "compliance", icon: CheckCheck },
  { key: "speed", icon: Keyboard },
];

// The height of each bar of the picture, in percent.
const bars = [34, 46, 40, 58, 52, 71, 64, 82, 76, 94];

function Picture() {
  const t = useTranslations("auth.signIn");
  const locale = useLocale();
  const rows: { icon: LucideIcon; label: string; amount: string }[] = [
    { icon: ReceiptText, label: t("sampleInvoice"), amount: formatMoney("2840", "EUR", locale) },
    { icon: FileCheck2, label: t("samplePending"), amount: formatMoney("6150.5", "EUR", locale) },
  ];
  return (
    <div aria-hidden className="w-full max-w-md rounded-2xl bg-white/10 p-6 shadow-2xl ring-1 ring-white/15 backdrop-blur-sm">
      <p className="text-xs font-medium text-white/65">{t("sampleLabel")}</p>
      <p className="mt-1 text-3xl font-semibold tracking-[-0.025em] tabular-nums">{formatMoney("48920", "EUR", locale)}</p>
      <div className="mt-6 flex h-24 items-end gap-2">
        {bars.map((height, index) => (
          <div
            key={height}
            className={index === bars.length - 1 ? "flex-1 rounded-t bg-white" : "flex-1 rounded-t bg-white/25"}
            style={{ height: `${height}%` }}
          />
        ))}
      </div>
      <ul className="mt-6 space-y-1 border-t border-white/15 pt-4 text-sm">
        {rows.map((row) => (
          <li key={row.label} className="flex items-center gap-3 py-1.5">
            <span className="flex size-7 items-center justify-center rounded-md bg-white/12">
              <row.icon className="size-4" />
            </span>
            <span className="text-white/85">{row.label}</span>
            <span className="ml-auto font-medium tabular-nums">{row.amount}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the product is about, beside the form, where there is room. */
export function SignInShowcase() {
  const t = useTranslations("auth.signIn");
  return (
    <div className="hidden p-3 lg:block">
      <div className="flex h-full flex-col justify-between gap-10 rounded-2xl bg-[radial-gradient(120%_90%_at_85%_0%,oklch(0.52_0.19_290),transparent_60%),linear-gradient(160deg,oklch(0.4_0.17_274),oklch(0.27_0.11_272))] p-12 text-white xl:p-16">
        <p className="max-w-md text-3xl leading-[1.2] font-semibold tracking-[-0.025em] text-balance">{t("pitch")}</p>
        <Picture />
        <ul className="max-w-md space-y-3.5 text-sm text-white/80">
          {points.map(({ key, icon: Icon }) => (
            <li key={key} className="flex gap-3">
              <Icon className="mt-0.5 size-4 shrink-0 text-white" aria-hidden />
              <span className="text-pretty">{t(`points.${key}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
