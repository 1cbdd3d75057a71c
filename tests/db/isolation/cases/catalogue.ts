import { randomUUID } from "node:crypto";
import type { IsolationCase } from "../isolation-case";

/** A code or SKU that is free in every organisation. */
const free = () => randomUUID().slice(0, 12);

export const cases: IsolationCase[] = [
  { procedure: "product.get", act: (caller, { records }) => caller.product.get({ id: records.productId }), expect: "NOT_FOUND" },
  { procedure: "product.list", act: (caller, { name }) => caller.product.list({ search: name }), expect: "own-rows-only" },
  { procedure: "product.list", act: (caller, { records }) => caller.product.list({ categoryId: records.categoryId }), expect: "own-rows-only" },
  { procedure: "product.list", act: (caller, { records }) => caller.product.list({ cursor: records.productId }), expect: "own-rows-only" },
  { procedure: "product.lookup", act: (caller, { name }) => caller.product.lookup({ search: name }), expect: "own-rows-only" },
  { procedure: "product.create", act: (caller) => caller.product.create({ sku: free(), name: "Own" }), expect: "own-effect-only" },
  { procedure: "product.create", act: (caller, { records }) => caller.product.create({ sku: free(), name: "Own", categoryId: records.categoryId }), expect: "NOT_FOUND" },
  { procedure: "product.create", act: (caller, { records }) => caller.product.create({ sku: free(), name: "Own", saleTaxRateId: records.taxRateId }), expect: "NOT_FOUND" },
  { procedure: "product.update", act: (caller, { records }) => caller.product.update({ id: records.productId, name: "Taken" }), expect: "NOT_FOUND" },
  {
    procedure: "product.update",
    act: async (caller, { records }) => {
      const { id } = await caller.product.create({ sku: free(), name: "Own" });
      return caller.product.update({ id, purchaseTaxRateId: records.taxRateId });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "product.archive", act: (caller, { records }) => caller.product.archive({ id: records.productId }), expect: "NOT_FOUND" },
  { procedure: "product.restore", act: (caller, { records }) => caller.product.restore({ id: records.productId }), expect: "NOT_FOUND" },
  { procedure: "product.categories", act: (caller) => caller.product.categories(), expect: "own-rows-only" },
  { procedure: "product.createCategory", act: (caller) => caller.product.createCategory({ name: free() }), expect: "own-effect-only" },
  {
    procedure: "product.createCategory",
    act: (caller, { records }) => caller.product.createCategory({ name: free(), parentId: records.categoryId }),
    expect: "NOT_FOUND",
  },
];
