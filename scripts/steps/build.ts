import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, isDone, markDone } from "../support/fingerprint";
import { programs, root } from "../support/project";
import { quietly } from "../support/run";
import type { Step } from "../support/step";

const SOURCES = ["src", "packages/org-scope/src", "messages", "public", "prisma/schema.prisma", "prisma/models", "package-lock.json", "tsconfig.json"];
const CONFIGURATION = ["next.config.ts", "postcss.config.mjs"];

/** `next build`, when something that goes into it has changed. */
export const build: Step = {
  title: "Build",
  async work({ env }) {
    const sources = fingerprint(...SOURCES, ...CONFIGURATION);
    if (existsSync(join(root, ".next", "BUILD_ID")) && isDone("build", sources)) return "up to date";
    await quietly(programs.next, ["build"], { ...env, NODE_ENV: "production" });
    markDone("build", sources);
    return "built";
  },
};
