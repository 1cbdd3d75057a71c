import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prisma, writePrismaProject } from "../../support/prisma-schema.ts";

/** The statements by which Prisma brings a database from one schema's text to another's. */
export async function migrationBetween(from: string, to: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "org-scope-migration-"));
  try {
    writePrismaProject(folder, to);
    writeFileSync(join(folder, "before.prisma"), from);
    await prisma(folder, "migrate", "diff", "--from-schema", "before.prisma", "--to-schema", "schema.prisma", "--script", "--output", "migration.sql");
    return readFileSync(join(folder, "migration.sql"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
