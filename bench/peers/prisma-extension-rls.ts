import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../scripts/support/project";
import { TENANT_ROLE } from "../../src/lib/tenant-role";
import type { BenchClient, PeerSource } from "./peer";
import { openBase } from "./base";

type Extended = { $rls(settings: Record<string, string>): unknown };

/** https://www.npmjs.com/package/prisma-extension-rls; its settings are the role and the organisation of our policies. */
export const prismaExtensionRls: PeerSource = {
  name: "prisma-extension-rls",
  packages: { "prisma-extension-rls": "1.1.0", "@prisma/client": "7.10.0" },
  async open(url, folder) {
    // It asks for a client at Prisma's default place, which is where Prisma 5 put it.
    await mkdir(join(folder, "node_modules/.prisma/client"), { recursive: true });
    await writeFile(join(folder, "node_modules/.prisma/client/default.js"), `module.exports = require(${JSON.stringify(join(root, "generated/prisma"))});\n`);
    const { rlsExtension } = createRequire(join(folder, "package.json"))("prisma-extension-rls") as { rlsExtension: (client: unknown) => Extended };
    const prisma = openBase(url);
    const extended = (prisma.$extends as unknown as (extension: unknown) => Extended)(rlsExtension);
    return {
      forOrganization: (organizationId) => extended.$rls({ role: TENANT_ROLE, "app.organization_id": organizationId }) as BenchClient,
      close: () => prisma.$disconnect(),
    };
  },
};
