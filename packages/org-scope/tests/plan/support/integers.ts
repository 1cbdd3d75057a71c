import type { SmallSchema } from "./small-world.ts";

/** Integer ids from sequences, self relations, explicit many-to-many, many-to-many with oneself and with a global model, views, hidden things. */
export const INTEGERS: SmallSchema = {
  tenantModel: "Organization",
  tenantField: "organizationId",
  models: `
datasource db {
  provider = "postgresql"
}
model Organization {
  id            Int        @id @default(autoincrement())
  headOfficeId  Int?       @unique
  headOffice    Employee?  @relation("head", fields: [headOfficeId], references: [id])
  employees     Employee[] @relation("employees")
  skills        Skill[]
  teams         Team[]
  secrets       Secret[]
}
/// @org-scope.global people work for several organisations
model User {
  id           Int       @id @default(autoincrement())
  email        String    @unique
  /// @org-scope.hidden
  passwordHash String
  sessions     Session[]
  teams        Team[]
}
/// @org-scope.global belongs to a person
/// @org-scope.hidden
model Session {
  id     Int  @id @default(autoincrement())
  userId Int
  user   User @relation(fields: [userId], references: [id])
}
model Employee {
  id             Int             @id @default(autoincrement())
  organizationId Int
  badge          String          @unique
  managerId      Int?
  organization   Organization    @relation("employees", fields: [organizationId], references: [id])
  headOf         Organization?   @relation("head")
  manager        Employee?       @relation("manager", fields: [managerId], references: [id], onDelete: NoAction, onUpdate: NoAction)
  reports        Employee[]      @relation("manager")
  skills         EmployeeSkill[]
  friends        Employee[]      @relation("friends")
  friendOf       Employee[]      @relation("friends")
}
model Skill {
  id             Int             @id @default(autoincrement())
  organizationId Int
  organization   Organization    @relation(fields: [organizationId], references: [id])
  employees      EmployeeSkill[]
}
/// @org-scope.parent employee
model EmployeeSkill {
  employeeId Int
  skillId    Int
  level      Int      @default(0)
  employee   Employee @relation(fields: [employeeId], references: [id])
  skill      Skill    @relation(fields: [skillId], references: [id])

  @@id([employeeId, skillId])
}
model Team {
  id             Int          @id @default(autoincrement())
  organizationId Int
  organization   Organization @relation(fields: [organizationId], references: [id])
  users          User[]
}
/// @org-scope.hidden
model Secret {
  id             Int          @id @default(autoincrement())
  organizationId Int
  organization   Organization @relation(fields: [organizationId], references: [id])
}
view Headcount {
  organizationId Int
  employees      BigInt
}
view Everyone {
  organizationId Int
  badge          String
}
`,
  more: `
CREATE VIEW "Headcount" WITH (security_invoker = true) AS SELECT "organizationId", count(*) AS employees FROM "Employee" GROUP BY 1;
CREATE VIEW "Everyone" AS SELECT "organizationId", badge FROM "Employee";`,
};

/** One row in each table, with ids that are those of the organisation times ten. */
export function integerRows(o: 1 | 2): string {
  const [one, other] = [o * 10, o * 10 + 1];
  return `
INSERT INTO "Organization" (id) VALUES (${o});
INSERT INTO "User" (id, email, "passwordHash") VALUES (${one}, 'user${o}@example.com', 'secret');
INSERT INTO "Session" (id, "userId") VALUES (${one}, ${one});
INSERT INTO "Employee" (id, "organizationId", badge, "managerId") VALUES (${one}, ${o}, 'badge ${one}', ${other}), (${other}, ${o}, 'badge ${other}', NULL);
UPDATE "Organization" SET "headOfficeId" = ${one} WHERE id = ${o};
INSERT INTO "_friends" VALUES (${one}, ${other});
INSERT INTO "Skill" (id, "organizationId") VALUES (${one}, ${o});
INSERT INTO "EmployeeSkill" VALUES (${one}, ${one});
INSERT INTO "Team" (id, "organizationId") VALUES (${one}, ${o});
INSERT INTO "_TeamToUser" VALUES (${one}, ${one});
INSERT INTO "Secret" (id, "organizationId") VALUES (${one}, ${o});`;
}

export const INTEGER_TABLES: readonly { table: string; rows: number; column?: string }[] = [
  { table: '"Organization"', rows: 1, column: "id" },
  { table: '"Employee"', rows: 2, column: '"organizationId"' },
  { table: '"Skill"', rows: 1, column: '"organizationId"' },
  { table: '"EmployeeSkill"', rows: 1 },
  { table: '"Team"', rows: 1, column: '"organizationId"' },
  { table: '"_friends"', rows: 1 },
  { table: '"_TeamToUser"', rows: 1 },
];
