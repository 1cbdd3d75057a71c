import { existsSync } from "node:fs";
import { join } from "node:path";
import { editedGenerated } from "../doctor/read/generated";
import { fingerprint, isDone, markDone } from "../support/fingerprint";
import { programs, root } from "../support/project";
import { quietly } from "../support/run";
import type { Step } from "../support/step";

/** `npx prisma generate`, when the schema or a generator has changed, or what was generated. */
export const client: Step = {
  title: "Client",
  async work({ env }) {
    const sources = fingerprint("prisma/schema.prisma", "prisma/models", "package-lock.json", "packages/org-scope/src/generator", "packages/org-scope/src/schema");
    const generated = ["prisma/index.js", "org-scope/schema.js", "org-scope/client.d.ts"].every((file) => existsSync(join(root, "generated", file)));
    const edited = generated ? (editedGenerated(root) ?? []) : [];
    if (generated && isDone("client", sources) && edited.length === 0) return "up to date";
    await quietly(programs.prisma, ["generate"], env);
    markDone("client", sources);
    return edited.length === 0 ? "generated" : `generated again: ${edited.length} of its files were not as generated`;
  },
};
