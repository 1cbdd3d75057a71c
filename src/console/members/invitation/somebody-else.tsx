"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";

import { Button } from "@/console/components/ui/button";
import { signOut } from "@/console/shell/sign-out";

type SomebodyElseProps = { token: string; signedInAs: string; invited: string };

/** The invitation is for one address, and somebody with another is signed in. */
export function SomebodyElse({ token, signedInAs, invited }: SomebodyElseProps) {
  const t = useTranslations("members.invitation");
  return (
    <div className="flex flex-col gap-2.5">
      <p role="status" className="border-warning/30 bg-warning/8 mb-2 rounded-lg border px-3.5 py-3 text-sm text-pretty break-words">
        {t("somebodyElse", { signedInAs, invited })}
      </p>
      <Button size="lg" className="w-full" onClick={() => void signOut(`/invitation/${token}`)}>
        {t("changeAccount")}
      </Button>
      <Button size="lg" variant="ghost" asChild className="w-full">
        <Link href="/">{t("keepAccount")}</Link>
      </Button>
    </div>
  );
}
