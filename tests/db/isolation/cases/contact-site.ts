import type { Caller } from "@/server/trpc/caller-for";
import type { IsolationCase } from "../isolation-case";

const place = { name: "Own", line1: "1 rue A", postalCode: "75001", city: "Paris" };

async function ownClient(caller: Caller): Promise<string> {
  const { id } = await caller.client.create({ name: "Own" });
  return id;
}

export const cases: IsolationCase[] = [
  { procedure: "contact.create", act: (caller, { records }) => caller.contact.create({ clientId: records.clientId, lastName: "Spy" }), expect: "NOT_FOUND" },
  { procedure: "contact.create", act: async (caller) => caller.contact.create({ clientId: await ownClient(caller), lastName: "Own" }), expect: "own-effect-only" },
  { procedure: "contact.update", act: (caller, { records }) => caller.contact.update({ id: records.contactId, lastName: "Spy" }), expect: "NOT_FOUND" },
  { procedure: "contact.setPrimary", act: (caller, { records }) => caller.contact.setPrimary({ id: records.contactId }), expect: "NOT_FOUND" },
  { procedure: "contact.delete", act: (caller, { records }) => caller.contact.delete({ id: records.contactId }), expect: "NOT_FOUND" },
  { procedure: "site.create", act: (caller, { records }) => caller.site.create({ clientId: records.clientId, ...place }), expect: "NOT_FOUND" },
  {
    procedure: "site.create",
    act: async (caller, { records }) => caller.site.create({ clientId: await ownClient(caller), contactId: records.contactId, ...place }),
    expect: "NOT_FOUND",
  },
  { procedure: "site.create", act: async (caller) => caller.site.create({ clientId: await ownClient(caller), ...place }), expect: "own-effect-only" },
  { procedure: "site.update", act: (caller, { records }) => caller.site.update({ id: records.siteId, name: "Taken" }), expect: "NOT_FOUND" },
  {
    procedure: "site.update",
    act: async (caller, { records }) => {
      const { id } = await caller.site.create({ clientId: await ownClient(caller), ...place });
      return caller.site.update({ id, contactId: records.contactId });
    },
    expect: "NOT_FOUND",
  },
  { procedure: "site.setArchived", act: (caller, { records }) => caller.site.setArchived({ id: records.siteId, archived: true }), expect: "NOT_FOUND" },
  { procedure: "site.delete", act: (caller, { records }) => caller.site.delete({ id: records.siteId }), expect: "NOT_FOUND" },
];
