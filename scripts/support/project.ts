import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Programs of dependencies, run by this very Node: no shell, no search path. */
export const programs = {
  prisma: fileURLToPath(new URL("../../node_modules/prisma/build/index.js", import.meta.url)),
  next: fileURLToPath(new URL("../../node_modules/next/dist/bin/next", import.meta.url)),
  eslint: fileURLToPath(new URL("../../node_modules/eslint/bin/eslint.js", import.meta.url)),
  tsc: fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url)),
  vitest: fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url)),
};
