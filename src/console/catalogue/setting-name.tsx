"use client";

import { useTranslations } from "next-intl";

import { Badge } from "@/console/components/ui/badge";

/** The name of a VAT rate or payment term, marked when it is the default. */
export function SettingName({ name, isDefault }: { name: string; isDefault: boolean }) {
  const t = useTranslations("catalogue.settings");
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {name}
      {isDefault && <Badge tone="brand">{t("default")}</Badge>}
    </span>
  );
}
