import type { IsolationCase } from "../isolation-case";

export const cases: IsolationCase[] = [
  { procedure: "client.get", act: (caller, { records }) => caller.client.get({ id: records.clientId }), expect: "NOT_FOUND" },
  { procedure: "client.list", act: (caller, { name }) => caller.client.list({ search: name }), expect: "own-rows-only" },
  { procedure: "client.list", act: (caller, { records }) => caller.client.list({ cursor: records.clientId }), expect: "own-rows-only" },
  { procedure: "client.lookup", act: (caller, { name }) => caller.client.lookup({ search: name }), expect: "own-rows-only" },
  { procedure: "client.create", act: (caller) => caller.client.create({ name: "Own" }), expect: "own-effect-only" },
  { procedure: "client.create", act: (caller, { records }) => caller.client.create({ name: "Own", paymentTermId: records.paymentTermId }), expect: "NOT_FOUND" },
  { procedure: "client.create", act: (caller, { people }) => caller.client.create({ name: "Own", ownerId: people.manager.id }), expect: "NOT_FOUND" },
  { procedure: "client.update", act: (caller, { records }) => caller.client.update({ id: records.clientId, name: "Taken" }), expect: "NOT_FOUND" },
  {
    procedure: "client.update",
    act: async (caller, { records }) => {
      const { id } = await caller.client.create({ name: "Own" });
      return caller.client.update({ id, paymentTermId: records.paymentTermId });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "client.setStatus", act: (caller, { records }) => caller.client.setStatus({ id: records.clientId, status: "ACTIVE" }), expect: "NOT_FOUND" },
  { procedure: "client.archive", act: (caller, { records }) => caller.client.archive({ id: records.clientId }), expect: "NOT_FOUND" },
  { procedure: "client.restore", act: (caller, { records }) => caller.client.restore({ id: records.clientId }), expect: "NOT_FOUND" },
  { procedure: "client.export", act: (caller) => caller.client.export({}), expect: "own-effect-only" },
];
