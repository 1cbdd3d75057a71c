import { useTranslations } from "next-intl";

import { type PasswordStrength, PASSWORD_MIN } from "@/console/account/password-strength";
import { cn } from "@/console/lib/cn";

const steps: Record<PasswordStrength, { filled: number; colour: string }> = {
  short: { filled: 0, colour: "" },
  weak: { filled: 1, colour: "bg-danger" },
  fair: { filled: 2, colour: "bg-warning" },
  good: { filled: 3, colour: "bg-success" },
  strong: { filled: 4, colour: "bg-success" },
};

/** Shows, while a password is typed, how hard it is to guess; what to do about it stands beside. */
export function PasswordMeter({ strength, empty }: { strength: PasswordStrength; empty: boolean }) {
  const t = useTranslations("account.strength");
  const { filled, colour } = steps[strength];
  return (
    <span className="flex flex-col gap-1.5">
      <span aria-hidden className="mt-0.5 grid grid-cols-4 gap-1">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={cn("bg-muted h-1 rounded-full transition-colors", step <= filled && colour)} />
        ))}
      </span>
      <span aria-live="polite">{empty ? t("hint", { min: PASSWORD_MIN }) : t(strength, { min: PASSWORD_MIN })}</span>
    </span>
  );
}
