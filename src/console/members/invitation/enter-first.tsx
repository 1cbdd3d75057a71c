import { useTranslations } from "next-intl";
import Link from "next/link";

import { Button } from "@/console/components/ui/button";
import { entryAddress } from "@/console/lib/return-address";

/** For the invited person, not signed in: to sign up or in, and then back here. */
export function EnterFirst({ token, email }: { token: string; email: string }) {
  const t = useTranslations("members.invitation");
  const back = { next: `/invitation/${token}`, email };
  return (
    <div className="flex flex-col gap-2.5">
      <Button size="lg" asChild className="w-full">
        <Link href={entryAddress("/sign-up", back)}>{t("signUp")}</Link>
      </Button>
      <Button size="lg" variant="outline" asChild className="w-full">
        <Link href={entryAddress("/sign-in", back)}>{t("signIn")}</Link>
      </Button>
    </div>
  );
}
