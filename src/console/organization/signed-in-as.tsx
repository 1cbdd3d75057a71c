"use client";

import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";

import { Button } from "@/console/components/ui/button";
import { signOut } from "@/console/shell/sign-out";

/** The way out for somebody who is signed in, but not in the console. */
export function SignedInAs({ email }: { email: string }) {
  const t = useTranslations("organization.entry");
  return (
    <div className="text-muted-foreground mt-8 flex flex-wrap items-center justify-center gap-x-2 text-center text-sm">
      <span className="break-all">{t("signedInAs", { email })}</span>
      <Button variant="link" size="sm" className="h-auto px-0" onClick={() => void signOut()}>
        <LogOut /> {t("signOut")}
      </Button>
    </div>
  );
}
