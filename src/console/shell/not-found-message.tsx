import { Compass } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { EmptyState } from "@/console/components/empty-state";
import { Button } from "@/console/components/ui/button";

/** There is nothing at this address, or nothing that the person may know of. */
export function NotFoundMessage() {
  const t = useTranslations("shell.notFound");
  return (
    <EmptyState
      icon={Compass}
      title={t("title")}
      description={t("description")}
      action={
        <Button variant="outline" size="sm" asChild>
          <Link href="/">{t("home")}</Link>
        </Button>
      }
    />
  );
}
