import type { WorldSource } from "./worlds.ts";

/**
 * Every way in which rows hang together: keys that carry the organisation and keys that do not, a self relation of
 * either kind, many-to-many without and with a model, sub-entities one and two steps deep, global models that lead
 * back.
 */
export const WORLD: WorldSource = {
  text: `
datasource db {
  provider = "postgresql"
}

model Organization {
  id          String       @id
  slug        String       @unique
  rank        Int
  customers   Customer[]
  orders      Order[]
  tags        Tag[]
  notes       Note[]
  memberships Membership[]
}

enum Kind {
  FIRM
  PERSON
}

model Customer {
  id             String       @id
  organizationId String @default(dbgenerated("''"))
  name           String
  rank           Int?
  kind           Kind
  managerId      String?
  organization   Organization @relation(fields: [organizationId], references: [id])
  manager        Customer?    @relation("manages", fields: [organizationId, managerId], references: [organizationId, id], onDelete: NoAction, onUpdate: NoAction)
  reports        Customer[]   @relation("manages")
  orders         Order[]      @relation("ordered")
  paid           Order[]      @relation("paid")
  lines          Line[]
  tags           Tag[]
  notes          Note[]
  profile        Profile?

  @@unique([organizationId, id])
}

model Profile {
  id         String   @id
  bio        String?
  customerId String   @unique
  customer   Customer @relation(fields: [customerId], references: [id], onDelete: Cascade)
}

model Order {
  id             String       @id
  organizationId String @default(dbgenerated("''"))
  number         Int
  kind           Kind
  customerId     String?
  payerId        String
  organization   Organization @relation(fields: [organizationId], references: [id])
  customer       Customer?    @relation("ordered", fields: [organizationId, customerId], references: [organizationId, id], onDelete: NoAction, onUpdate: NoAction)
  payer          Customer     @relation("paid", fields: [payerId], references: [id])
  lines          Line[]
  tags           OrderTag[]

  @@unique([organizationId, id])
  @@unique([organizationId, number])
}

model Line {
  id         String    @id
  orderId    String
  text       String
  amount     Int?
  countryId  String?
  customerId String?
  order      Order     @relation(fields: [orderId], references: [id], onDelete: Cascade)
  country    Country?  @relation(fields: [countryId], references: [id])
  customer   Customer? @relation(fields: [customerId], references: [id])
  parts      Part[]
  notes      Note[]
}

model Part {
  id           String  @id
  lineId       String
  name         String
  rank         Int?
  substituteId String?
  line         Line    @relation(fields: [lineId], references: [id], onDelete: Cascade)
  substitute   Part?   @relation("substitutes", fields: [substituteId], references: [id])
  substitutes  Part[]  @relation("substitutes")
}

model Tag {
  id             String       @id
  organizationId String @default(dbgenerated("''"))
  name           String
  organization   Organization @relation(fields: [organizationId], references: [id])
  customers      Customer[]
  orders         OrderTag[]
}

/// @org-scope.parent order
model OrderTag {
  orderId String
  tagId   String
  rank    Int
  order   Order  @relation(fields: [orderId], references: [id], onDelete: Cascade)
  tag     Tag    @relation(fields: [tagId], references: [id], onDelete: Cascade)

  @@id([orderId, tagId])
}

model Note {
  id             String       @id
  organizationId String @default(dbgenerated("''"))
  text           String
  authorId       String
  customerId     String?
  lineId         String?
  organization   Organization @relation(fields: [organizationId], references: [id])
  author         User         @relation(fields: [authorId], references: [id])
  customer       Customer?    @relation(fields: [customerId], references: [id])
  line           Line?        @relation(fields: [lineId], references: [id], onDelete: SetNull)
}

model Membership {
  organizationId String @default(dbgenerated("''"))
  userId         String
  rank           Int
  organization   Organization @relation(fields: [organizationId], references: [id])
  user           User         @relation(fields: [userId], references: [id])

  @@id([organizationId, userId])
}

/// @org-scope.global people work for several organisations
model User {
  id          String       @id
  name        String
  notes       Note[]
  memberships Membership[]
}

/// @org-scope.global the same list for everyone
model Country {
  id    String @id
  name  String
  lines Line[]
}
`,
};
