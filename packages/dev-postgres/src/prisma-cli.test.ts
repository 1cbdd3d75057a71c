import { expect, test } from "vitest";
import { needsDatabase } from "./prisma-cli";

test.each(["migrate dev --name x", "migrate deploy", "migrate status", "migrate reset --force", "studio", "--config=a.ts db push"])(
  "`prisma %s` gets a database",
  (line) => expect(needsDatabase(line.split(" "))).toBe(true),
);

test.each(["verify --json", "apply", "check", "explain Invoice.findMany --plan"])("`org-scope %s` gets a database", (line) => expect(needsDatabase(line.split(" "))).toBe(true));

test.each(["sql", "explain Invoice.findMany", "verify --help"])("`org-scope %s` starts none", (line) => expect(needsDatabase(line.split(" "))).toBe(false));

test.each(["generate", "validate", "format", "version", "", "migrate --help", "migrate dev -h", "generate --schema=migrate"])(
  "`prisma %s` starts none",
  (line) => expect(needsDatabase(line.split(" "))).toBe(false),
);
