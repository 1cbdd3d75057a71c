import { expect, test } from "vitest";
import { enumSchemas, refuseWithoutForeignKeys, viewNames } from "./datamodel-text.ts";

const TEXT = `
datasource db {
  provider = "postgresql"
  // relationMode = "prisma" is not for us
}
enum Stage {
  OPEN @map("{still} open")
  WON

  @@schema("kinds")
}
enum Colour {
  RED
  // @@schema("no")
}
model Enumeration {
  id String @id

  @@schema("core")
}
  view Totals {
}
`;

test("views and the schemas of enums", () => {
  expect([...viewNames(TEXT)]).toEqual(["Totals"]);
  expect(enumSchemas(TEXT)).toEqual(["kinds"]);
});

test("a database without foreign keys is refused, with what to do", () => {
  expect(() => refuseWithoutForeignKeys(TEXT)).not.toThrow();
  expect(() => refuseWithoutForeignKeys(TEXT.replace("// relationMode", "relationMode"))).toThrow(expect.objectContaining({ name: "SchemaProblem", message: expect.stringContaining("take the line out") }));
});
