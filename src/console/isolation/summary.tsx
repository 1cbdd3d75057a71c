"use client";

import { EyeOff, Globe, ListTree, type LucideIcon, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";

import { StatCard } from "@/console/components/stat-card";
import { countByClass, type ModelClass } from "@/console/isolation/models";
import type { ModelsQuery } from "@/console/isolation/use-models";

const cards = [
  { class: "scoped", icon: ShieldCheck },
  { class: "subEntity", icon: ListTree },
  { class: "global", icon: Globe },
  { class: "hidden", icon: EyeOff },
] as const satisfies readonly { class: ModelClass; icon: LucideIcon }[];

/** How many models there are of each class, and what that class means. */
export function Summary({ query }: { query: ModelsQuery }) {
  const t = useTranslations("isolation");
  const counts = query.data && countByClass(query.data.models);
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {cards.map((card) => (
        <StatCard key={card.class} label={t(`summary.${card.class}`)} value={counts?.[card.class]} hint={t(`summary.${card.class}Hint`)} icon={card.icon} />
      ))}
    </div>
  );
}
