import { appendFileSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run.ts";
import { ROOT, type Tarball } from "./tarball.ts";

const SCHEMA_ENGINE = join(ROOT, "packages/dev-postgres/bin/schema-engine.mjs");
const TOOLS = ["prisma", "typescript", "tsx"];
const TYPES = "@types/node";
const PEERS = ["@prisma/client", "@prisma/adapter-pg"];

/** A project that has nothing to do with us, before it knows of this package. Its tenant is a company. */
const FILES = {
  "package.json": JSON.stringify({ name: "stranger", private: true, type: "module" }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { target: "ES2023", module: "NodeNext", strict: true, noEmit: true, types: ["node"], exactOptionalPropertyTypes: true },
    include: ["src"],
  }),
  "prisma.config.mjs": `export default { schema: "prisma/schema.prisma", datasource: { url: process.env.DATABASE_URL } };\n`,
  "prisma/schema.prisma": `generator client {
  provider = "prisma-client"
  output   = "../generated/prisma"
}

datasource db {
  provider = "postgresql"
}

model Company {
  id       String    @id @default(cuid())
  invoices Invoice[]
}

`,
};

export class Stranger {
  constructor(
    readonly folder: string,
    readonly databaseUrl: string,
  ) {
    for (const [path, text] of Object.entries(FILES)) this.write(path, text);
  }

  /** Adds to a file, or begins it. */
  write(path: string, text: string): void {
    mkdirSync(join(this.folder, dirname(path)), { recursive: true });
    appendFileSync(join(this.folder, path), text);
  }

  command(text: string): Promise<string> {
    const env = { DATABASE_URL: this.databaseUrl, DIRECT_URL: "", PRISMA_SCHEMA_ENGINE_BINARY: SCHEMA_ENGINE, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
    return run(this.folder, "sh", ["-c", text], env);
  }

  /** Installs from the registry, by npm, and the package from its tarball. */
  async install(command: string, tarball: Tarball): Promise<void> {
    const version = (name: string) => `${name}@${(JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")) as { version: string }).version}`;
    await this.command(`npm install --prefer-offline --no-audit --no-fund ${[...TOOLS, TYPES, "@prisma/client"].map(version).join(" ")}`);
    const given = command.replace("org-scope", tarball.file).replace("@prisma/adapter-pg", version("@prisma/adapter-pg"));
    await this.command(`${given} --prefer-offline --no-audit --no-fund`);
  }

  /** Unpacks the tarball where npm would, and lends everything else from the repository: no network, in a second. */
  async borrow({ file, manifest }: Tarball): Promise<void> {
    const modules = join(this.folder, "node_modules");
    const own = join(modules, "org-scope");
    mkdirSync(own, { recursive: true });
    mkdirSync(join(modules, ".bin"));
    await run(own, "tar", ["-xzf", file, "--strip-components=1"]);
    for (const name of [...TOOLS, TYPES, ...PEERS, ...Object.keys(manifest.dependencies as object)]) {
      mkdirSync(join(modules, dirname(name)), { recursive: true });
      symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    }
    for (const [name, path] of Object.entries(manifest.bin as Record<string, string>)) symlinkSync(join(own, path), join(modules, ".bin", name));
    for (const name of ["prisma", "tsc", "tsx"]) symlinkSync(join(ROOT, "node_modules/.bin", name), join(modules, ".bin", name));
  }
}
