import { SchemaProblem } from "./annotations.ts";
import type { Model, Relation, Schema } from "./types.ts";

type Passed = Pick<Model, "name" | "relations">;
type Models = Readonly<Record<string, Passed>>;

/**
 * Checks that the path leads from global rows by global rows to rows that belong to an organisation, and ends there.
 * No model comes twice: its policy would have to read the table that it guards.
 */
export function checkPath(model: Passed, path: readonly string[], models: Models, isOwned: (name: string) => boolean): void {
  const problem = (sentence: string) => new SchemaProblem(`${model.name}, visible through ${path.join(".")}: ${sentence}`);
  const passed = [model.name];
  let from = model;
  path.forEach((step, place) => {
    const relation = from.relations[step];
    if (!relation) throw problem(`${from.name} has no relation "${step}"${relationsOf(from)}.`);
    const target = models[relation.model]!;
    const isLast = place === path.length - 1;
    if (passed.includes(target.name)) throw problem(`${step} leads back to ${target.name}; choose a way that passes each model once.`);
    if (!isLast && isOwned(target.name)) throw problem(`${target.name} belongs to an organisation already; end the path at ${step}.`);
    if (!isOwned(target.name) && isLast) throw problem(`${target.name} belongs to no organisation; go on to a relation that leads to one.`);
    if (!isLast && isJoined(relation, target)) throw problem(`${step} is many-to-many between global models; make the table between them a model of its own.`);
    passed.push(target.name);
    from = target;
  });
}

/** Refuses paths that pass through each other: PostgreSQL would find the one policy inside the other without end. */
export function refuseCircles({ models }: Schema): void {
  const passedBy = (name: string): string[] => {
    const { ownership } = models[name]!;
    const path = ownership.kind === "global" ? (ownership.visibleThrough ?? []) : [];
    let at = models[name]!;
    return path.map((step) => (at = models[at.relations[step]!.model]!).name);
  };
  const leadsBack = (name: string, start: string, above: readonly string[] = []): boolean =>
    passedBy(name).some((next) => next === start || (!above.includes(next) && leadsBack(next, start, [...above, next])));
  const circular = Object.keys(models).filter((name) => leadsBack(name, name));
  if (circular.length > 0) throw new SchemaProblem(`${circular.join(" and ")} are visible through each other; let one of them lead to an organisation by itself.`);
}

const isJoined = (relation: Relation, target: Passed): boolean => relation.isList && relation.fields.length === 0 && target.relations[relation.inverse]!.isList;

function relationsOf({ relations }: Passed): string {
  const names = Object.keys(relations);
  if (names.length === 0) return "";
  return ` (it has ${names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ")})`;
}
