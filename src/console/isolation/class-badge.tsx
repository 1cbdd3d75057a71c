"use client";

import { useTranslations } from "next-intl";

import { Badge } from "@/console/components/ui/badge";
import { classTones, type ModelClass } from "@/console/isolation/models";

export function ClassBadge({ modelClass }: { modelClass: ModelClass }) {
  const t = useTranslations("isolation.classes");
  return <Badge tone={classTones[modelClass]}>{t(modelClass)}</Badge>;
}
