import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What takes minutes, and is run by its own command. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    include: ["packages/*/tests/slow/**/*.slow.ts"],
    globalSetup: ["tests/db/global-setup.ts"],
    maxWorkers: 1,
    maxConcurrency: 16,
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
  },
});
