import { whereOf } from "../target.ts";
import type { NestedKind } from "./link.ts";

export const connect: NestedKind = {
  name: "connect",
  creates: true,
  values: ({ foreign }) => [whereOf(foreign)],
};
