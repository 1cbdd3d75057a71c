import { describe, expect, test } from "vitest";
import { loadSchema } from "../support/fixture.ts";

const schema = (models: string, datasource = ""): string => `
datasource db {
  provider = "postgresql"
  ${datasource}
}
model Organization {
  id       String    @id
  invoices Invoice[]
}
model Invoice {
  id             String       @id
  organizationId String
  organization   Organization @relation(fields: [organizationId], references: [id])
  lines          Line[]
  notes          Note[]
}
model Line {
  id        String  @id
  invoiceId String
  invoice   Invoice @relation(fields: [invoiceId], references: [id])
  notes     Note[]
}
${models}`;

const note = (optional: "" | "?", annotation = ""): string => `${annotation}
model Note {
  id        String   @id
  invoiceId String${optional}
  lineId    String${optional}
  invoice   Invoice${optional} @relation(fields: [invoiceId], references: [id])
  line      Line${optional}    @relation(fields: [lineId], references: [id])
}`;

const OPEN: { what: string; text: string; sentence: RegExp }[] = [
  { what: "optional parents", text: schema(note("?")), sentence: /^Note belongs to no organisation: add `organizationId`, a required relation/ },
  { what: "two parents", text: schema(note("")), sentence: /^Note could belong to an organisation through invoice, line: say which by `\/\/\/ @org-scope.parent <relation>`/ },
  { what: "an optional parent that is named", text: schema(note("?", "/// @org-scope.parent line")), sentence: /^Note: "line" is no required relation/ },
  { what: "no foreign keys", text: schema(note("", "/// @org-scope.parent line"), 'relationMode = "prisma"'), sentence: /^relationMode = "prisma" makes no foreign keys/ },
];

describe("a schema that leaves open whose the rows are is refused", () => {
  test.each(OPEN)("$what", async ({ text, sentence }) => {
    await expect(loadSchema(text)).rejects.toMatchObject({ name: "SchemaProblem", message: expect.stringMatching(sentence) });
  });
});
