import type { SmallSchema } from "./small-world.ts";

/** Mapped names, two PostgreSQL schemas, uuid ids, an enum, composite ids, nested sub-entities, implicit many-to-many. */
export const MAPPED: SmallSchema = {
  tenantModel: "Company",
  tenantField: "companyId",
  models: `
datasource db {
  provider = "postgresql"
  schemas  = ["core", "sales"]
}
enum Stage {
  OPEN
  WON

  @@map("deal stage")
  @@schema("sales")
}
model Company {
  id       String    @id @map("company_uuid") @db.Uuid
  contacts Contact[]
  deals    Deal[]
  labels   Label[]
  shelves  Shelf[]

  @@map("companies")
  @@schema("core")
}
model Contact {
  id        String  @id @db.Uuid
  companyId String  @map("company_ref") @db.Uuid
  company   Company @relation(fields: [companyId], references: [id])
  deals     Deal[]
  notes     Note[]

  @@unique([companyId, id])
  @@map("contacts")
  @@schema("core")
}
model Deal {
  id              String      @id @db.Uuid
  stage           Stage       @default(OPEN)
  companyId       String      @map("company_ref") @db.Uuid
  contactId       String?     @map("contact ref") @db.Uuid
  favouriteNoteId String?     @unique @map("favourite note") @db.Uuid
  company         Company     @relation(fields: [companyId], references: [id])
  contact         Contact?    @relation(fields: [companyId, contactId], references: [companyId, id], onDelete: Restrict)
  favouriteNote   Note?       @relation("favourite", fields: [favouriteNoteId], references: [id])
  notes           Note[]      @relation("notes")
  quotedIn        NoteReply[]
  labels          Label[]

  @@unique([companyId, id])
  @@map("deal's table")
  @@schema("sales")
}
model Label {
  id        String  @id @db.Uuid
  companyId String  @map("label company") @db.Uuid
  company   Company @relation(fields: [companyId], references: [id])
  deals     Deal[]

  @@schema("core")
}
/// @org-scope.parent deal
model Note {
  id          String      @id @db.Uuid
  dealId      String      @map("deal ref") @db.Uuid
  authorId    String?     @map("author ref") @db.Uuid
  deal        Deal        @relation("notes", fields: [dealId], references: [id])
  author      Contact?    @relation(fields: [authorId], references: [id])
  favouriteOf Deal?       @relation("favourite")
  replies     NoteReply[]

  @@map("notes")
  @@schema("sales")
}
/// @org-scope.parent note
model NoteReply {
  id           String  @id @db.Uuid
  noteId       String  @map("note ref") @db.Uuid
  quotedDealId String? @db.Uuid
  note         Note    @relation(fields: [noteId], references: [id])
  quotedDeal   Deal?   @relation(fields: [quotedDealId], references: [id])

  @@schema("sales")
}
model Shelf {
  zone      String
  number    Int
  companyId String      @map("company_ref") @db.Uuid
  company   Company     @relation(fields: [companyId], references: [id])
  items     ShelfItem[]
  pins      ShelfPin[]  @relation("of")
  pinned    ShelfPin[]  @relation("to")

  @@id([zone, number])
  @@schema("core")
}
model ShelfItem {
  zone   String
  number Int    @map("shelf number")
  place  Int
  shelf  Shelf  @relation(fields: [zone, number], references: [zone, number])

  @@id([zone, number, place])
  @@schema("core")
}
/// @org-scope.parent of
model ShelfPin {
  id     String  @id @db.Uuid
  ofZone String
  ofNo   Int
  zone   String?
  number Int?
  of     Shelf   @relation("of", fields: [ofZone, ofNo], references: [zone, number])
  to     Shelf?  @relation("to", fields: [zone, number], references: [zone, number])

  @@schema("core")
}
`,
};

/** The n-th uuid of an organisation whose rows all begin with the same digit. */
export const uuid = (organization: "a" | "b", n: number): string => `${organization.repeat(8)}-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** One row in each table. */
export function mappedRows(o: "a" | "b"): string {
  const [company, contact, deal, label, note, reply, pin] = [0, 1, 2, 3, 4, 5, 6].map((n) => `'${uuid(o, n)}'`);
  return `
INSERT INTO core.companies VALUES (${company});
INSERT INTO core.contacts VALUES (${contact}, ${company});
INSERT INTO sales."deal's table" VALUES (${deal}, 'OPEN', ${company}, ${contact});
INSERT INTO core."Label" VALUES (${label}, ${company});
INSERT INTO sales."_DealToLabel" VALUES (${deal}, ${label});
INSERT INTO sales.notes VALUES (${note}, ${deal}, ${contact});
UPDATE sales."deal's table" SET "favourite note" = ${note} WHERE id = ${deal};
INSERT INTO sales."NoteReply" VALUES (${reply}, ${note}, ${deal});
INSERT INTO core."Shelf" VALUES ('${o}', 1, ${company}), ('${o}', 2, ${company});
INSERT INTO core."ShelfItem" VALUES ('${o}', 1, 1);
INSERT INTO core."ShelfPin" VALUES (${pin}, '${o}', 1, '${o}', 2);`;
}

/** Rows of one organisation by table, the tenant's column where the table has one. */
export const MAPPED_TABLES: readonly { table: string; rows: number; column?: string }[] = [
  { table: "core.companies", rows: 1, column: "company_uuid" },
  { table: "core.contacts", rows: 1, column: "company_ref" },
  { table: `sales."deal's table"`, rows: 1, column: "company_ref" },
  { table: 'core."Label"', rows: 1, column: '"label company"' },
  { table: 'sales."_DealToLabel"', rows: 1 },
  { table: "sales.notes", rows: 1 },
  { table: 'sales."NoteReply"', rows: 1 },
  { table: 'core."Shelf"', rows: 2, column: "company_ref" },
  { table: 'core."ShelfItem"', rows: 1 },
  { table: 'core."ShelfPin"', rows: 1 },
];
