import { slugify } from "@/server/services/organization/slug";
import type { IsolationCase } from "../isolation-case";

export const cases: IsolationCase[] = [
  { procedure: "platform.isolation.models", act: (caller) => caller.platform.isolation.models(), expect: "FORBIDDEN" },
  { procedure: "platform.isolation.inspect", act: (caller) => caller.platform.isolation.inspect(), expect: "FORBIDDEN" },
  {
    procedure: "platform.isolation.explain",
    act: (caller, { name, records }) =>
      caller.platform.isolation.explain({ slug: slugify(name), model: "Client", operation: "findFirst", args: JSON.stringify({ where: { id: records.clientId } }) }),
    expect: "FORBIDDEN",
  },
  { procedure: "platform.isolation.log", act: (caller) => caller.platform.isolation.log(), expect: "FORBIDDEN" },
];
