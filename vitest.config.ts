import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL("./src", import.meta.url)) };

/** Kinds of schemas that stand for the others in `npm test`; `npm run test:engine` takes all of them. */
const KINDS = "packages/org-scope/tests/schemas/!(mapped-names|composite-ids|many-to-many).test.ts";
const DECLARATIONS = "packages/org-scope/tests/types/**/*.test.ts";

const onServer = { globalSetup: ["tests/db/global-setup.ts"], testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Each worker has a PostgreSQL of its own beside it.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { name: "unit", include: ["tests/unit/**/*.test.ts", "packages/*/src/**/*.test.ts"] },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts", "packages/*/tests/**/*.test.ts"],
          exclude: [KINDS, DECLARATIONS, "**/node_modules/**"],
          ...onServer,
        },
      },
      {
        resolve: { alias },
        test: { name: "engine", include: [KINDS, DECLARATIONS], ...onServer },
      },
    ],
  },
});
