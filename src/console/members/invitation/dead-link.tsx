import { House } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { Button } from "@/console/components/ui/button";

/** The link leads nowhere: never made, used, taken back or too old; nobody learns which. */
export function DeadLink() {
  const t = useTranslations("members.invitation");
  return (
    <div className="flex flex-col items-start gap-6">
      <ul className="text-muted-foreground list-disc space-y-1 pl-5 text-sm">
        <li>{t("deadUsed")}</li>
        <li>{t("deadRevoked")}</li>
        <li>{t("deadOld")}</li>
      </ul>
      <Button variant="outline" asChild>
        <Link href="/">
          <House /> {t("deadHome")}
        </Link>
      </Button>
    </div>
  );
}
