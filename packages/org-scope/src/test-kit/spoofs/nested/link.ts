import type { Relation } from "../../../schema/types.ts";
import type { Row } from "../../world/plan-world.ts";
import { across, foreignRow, relatedRow, type Target } from "../target.ts";

/** A relation that is written through, and the rows at its other end. */
export type Link = {
  relation: Relation;
  /** The model at the other end. */
  there: Target;
  /** B's row there, or the shared one of a global model. */
  foreign: Row;
  /** A row there that A's own row is linked to, where there is one. */
  linked: Row;
  /** A row that is not there yet. */
  fresh: Row;
};

/** One nested operation of Prisma. */
export type NestedKind = {
  name: string;
  /** Whether it may stand in the data of a new row. */
  creates: boolean;
  /** What to write after the operation's name; nothing where the relation does not have the operation. */
  values(link: Link): readonly unknown[];
};

export function linkOf(target: Target, relation: Relation): Link {
  const there = across(target, relation);
  return { relation, there, foreign: foreignRow(target, relation), linked: relatedRow(target, relation), fresh: target.world.fresh(relation.model) };
}
