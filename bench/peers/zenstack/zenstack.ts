import { createRequire } from "node:module";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { runTool } from "../run-tool";
import type { BenchClient, PeerSource } from "../peer";
import { zmodel } from "./zmodel";

type Zen = { $use(plugin: object): Zen; $setAuth(caller: { organizationId: string }): unknown; $disconnect(): Promise<void> };

/** ZenStack v3 with a policy a model, https://zenstack.dev/docs/orm/access-control. */
export const zenstack: PeerSource = {
  name: "ZenStack v3",
  packages: {
    "@zenstackhq/orm": "3.9.4",
    "@zenstackhq/plugin-policy": "3.9.4",
    "@zenstackhq/schema": "3.9.4",
    "@zenstackhq/cli": "3.9.4",
    kysely: "0.29.9",
    pg: "8.23.1",
  },
  async open(url, folder) {
    await writeFile(join(folder, "schema.zmodel"), zmodel());
    // Its CLI needs Object.groupBy, which Node 20 has not.
    await runTool("npx", ["--yes", "-p", "node@24", "zen", "generate"], folder);
    const require = createRequire(join(folder, "package.json"));
    const load = async (name: string) => (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>;
    const { ZenStackClient } = (await load("@zenstackhq/orm")) as { ZenStackClient: new (schema: unknown, options: object) => Zen };
    const { PostgresDialect } = (await load("@zenstackhq/orm/dialects/postgres")) as { PostgresDialect: new (options: object) => object };
    const { PolicyPlugin } = (await load("@zenstackhq/plugin-policy")) as { PolicyPlugin: new () => object };
    const { schema } = (await import(pathToFileURL(join(folder, "schema.ts")).href)) as { schema: unknown };
    const protectedClient = new ZenStackClient(schema, { dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 10 }) }) }).$use(new PolicyPlugin());
    return {
      forOrganization: (organizationId) => protectedClient.$setAuth({ organizationId }) as BenchClient,
      close: () => protectedClient.$disconnect(),
    };
  },
};
