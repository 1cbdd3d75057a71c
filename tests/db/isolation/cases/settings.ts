import { randomUUID } from "node:crypto";
import type { IsolationCase } from "../isolation-case";

/** A code that is free in every organisation. */
const free = () => randomUUID().slice(0, 12).toUpperCase();

export const cases: IsolationCase[] = [
  { procedure: "taxRate.list", act: (caller) => caller.taxRate.list(), expect: "own-rows-only" },
  { procedure: "taxRate.create", act: (caller) => caller.taxRate.create({ code: free(), name: "Own", rate: "3", category: "S" }), expect: "own-effect-only" },
  { procedure: "taxRate.update", act: (caller, { records }) => caller.taxRate.update({ id: records.taxRateId, name: "Taken" }), expect: "NOT_FOUND" },
  { procedure: "taxRate.setDefault", act: (caller, { records }) => caller.taxRate.setDefault({ id: records.taxRateId }), expect: "NOT_FOUND" },
  { procedure: "taxRate.archive", act: (caller, { records }) => caller.taxRate.archive({ id: records.taxRateId }), expect: "NOT_FOUND" },
  {
    procedure: "taxRate.setDefault",
    act: async (caller) => {
      const { id } = await caller.taxRate.create({ code: free(), name: "Own", rate: "3", category: "S" });
      return caller.taxRate.setDefault({ id });
    },
    expect: "own-effect-only",
  },
  { procedure: "paymentTerm.list", act: (caller) => caller.paymentTerm.list(), expect: "own-rows-only" },
  { procedure: "paymentTerm.create", act: (caller) => caller.paymentTerm.create({ code: free(), name: "Own" }), expect: "own-effect-only" },
  { procedure: "paymentTerm.update", act: (caller, { records }) => caller.paymentTerm.update({ id: records.paymentTermId, name: "Taken" }), expect: "NOT_FOUND" },
  { procedure: "paymentTerm.setDefault", act: (caller, { records }) => caller.paymentTerm.setDefault({ id: records.paymentTermId }), expect: "NOT_FOUND" },
  { procedure: "paymentTerm.archive", act: (caller, { records }) => caller.paymentTerm.archive({ id: records.paymentTermId }), expect: "NOT_FOUND" },
  {
    procedure: "paymentTerm.setDefault",
    act: async (caller) => {
      const { id } = await caller.paymentTerm.create({ code: free(), name: "Own" });
      return caller.paymentTerm.setDefault({ id });
    },
    expect: "own-effect-only",
  },
  { procedure: "reference.countries", act: (caller) => caller.reference.countries(), expect: "own-rows-only" },
  { procedure: "reference.currencies", act: (caller) => caller.reference.currencies(), expect: "own-rows-only" },
  { procedure: "reference.units", act: (caller) => caller.reference.units(), expect: "own-rows-only" },
  { procedure: "search.global", act: (caller, { name }) => caller.search.global({ query: name }), expect: "own-rows-only" },
];
