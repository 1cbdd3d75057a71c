import { env } from "@/lib/env";
import { readLiveIsolation } from "@/lib/isolation/live-database";
import { classifiedModels } from "@/lib/isolation/model-classes";
import { platformProcedure } from "@/server/trpc/procedures";

/**
 * Every model with its class, its path to the organisation and what the live database has of its table; and whether the
 * database is as planned. Of the database the catalogue alone is read, hence nothing is crossed.
 */
export const models = platformProcedure.query(async () => {
  const { planHash, check, tables } = await readLiveIsolation(env().DATABASE_URL);
  const differing = new Set(check.matches ? [] : check.objects.map((object) => object.split(" ")[1]));
  return {
    planHash: planHash.slice(0, 12),
    problem: check.matches ? null : check.problem,
    models: classifiedModels().map((model) => ({ ...model, live: tables.get(model.table) ?? null, isChanged: differing.has(model.table) })),
  };
});
