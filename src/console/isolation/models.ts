import type { BadgeTone } from "@/console/components/ui/badge";
import type { ApiOutputs } from "@/console/lib/api-types";

export type IsolatedModel = ApiOutputs["platform"]["isolation"]["models"]["models"][number] & { id: string };
export type ModelClass = IsolatedModel["class"];

/** From the closest kept to what is everybody's. */
export const modelClasses = ["scoped", "subEntity", "tenant", "global", "hidden"] as const satisfies readonly ModelClass[];

export const classTones: Record<ModelClass, BadgeTone> = { scoped: "success", subEntity: "info", tenant: "brand", global: "warning", hidden: "neutral" };

/** How many models each class has. */
export function countByClass(models: readonly { class: ModelClass }[]): Record<ModelClass, number> {
  const counts: Record<ModelClass, number> = { scoped: 0, subEntity: 0, tenant: 0, global: 0, hidden: 0 };
  for (const model of models) counts[model.class] += 1;
  return counts;
}

type Wanted = { search: string; sort: { key: "name" | "class"; direction: "asc" | "desc" }; filters: { class?: string } };

/** The models that search and filter keep, in order. All of them arrive at once: they are as many as the schema has. */
export function pickModels(models: readonly IsolatedModel[], { search, sort, filters }: Wanted): IsolatedModel[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = models.filter((model) => {
    const text = [model.name, model.table, model.because, ...model.path.map((step) => `${step.relation} ${step.model}`)].join(" ").toLowerCase();
    return (!filters.class || model.class === filters.class) && words.every((word) => text.includes(word));
  });
  const sign = sort.direction === "desc" ? -1 : 1;
  const rank = (model: IsolatedModel) => (sort.key === "class" ? modelClasses.indexOf(model.class) : 0);
  return kept.sort((a, b) => sign * (rank(a) - rank(b) || (a.name < b.name ? -1 : 1)));
}
