import type { Relation } from "../../schema/types.ts";
import { byTurns, readRows, writeRows } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { across, filterOf, foreignRow, type Target } from "./target.ts";

/** Filters that ask what is at the other end of a relation: `some`, `every`, `none`, `is`, `isNot`. */
export const relationFilter: Spoof = {
  name: "relation filter about B",
  *calls(target) {
    for (const relation of Object.values(target.model.relations)) {
      for (const [n, filter] of filtersOf(target, relation).entries()) {
        const where = { [relation.name]: filter };
        yield readRows(target, where)[0]!;
        yield byTurns([...readRows(target, where).slice(1), ...writeRows(target, where)], `${target.model.name} ${relation.name} ${n}`);
      }
    }
  },
};

function filtersOf(target: Target, relation: Relation): unknown[] {
  const row = filterOf(foreignRow(target, relation));
  const deep = wayBack(target, relation);
  if (relation.isList) {
    return [{ some: {} }, { some: row }, { every: { NOT: row } }, { none: {} }, { none: row }, ...deep.map((one) => ({ some: one }))];
  }
  return [{ is: row }, { isNot: row }, ...(relation.isRequired ? [] : [{ is: null }, { isNot: null }]), ...deep];
}

/** Through the other model to a row of B's: from a global model that is the way back. */
function wayBack(target: Target, relation: Relation): unknown[] {
  const there = across(target, relation);
  const relations = Object.values(there.model.relations).filter((one) => foreignRow(there, one).side === "b");
  if (relations.length === 0) return [];
  const onward = byTurns(relations, `${target.model.name} ${relation.name}`);
  const row = filterOf(foreignRow(there, onward));
  return [{ [onward.name]: onward.isList ? { some: row } : { is: row } }];
}
