import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type Office, type OfficeDb } from "./support/office.ts";

let office: Office;
let a: OfficeDb;
beforeAll(async () => {
  office = await openOffice();
  a = office.walls["both walls"]("a");
});
afterAll(() => office?.close());

const refused = { reason: "UNSCOPED_WRITE" };
const boris = { id: "m9", personId: "boris" };

test("nobody whom the organisation does not see is brought into view by a plain key", async () => {
  await expect(a.member.create({ data: boris })).rejects.toMatchObject(refused);
  await expect(a.member.createMany({ data: [boris] })).rejects.toMatchObject(refused);
  await expect(a.member.createManyAndReturn({ data: [boris] })).rejects.toMatchObject(refused);
  await expect(a.member.update({ where: { id: "m1" }, data: { personId: "boris" } })).rejects.toMatchObject(refused);
  await expect(a.member.updateMany({ where: { id: "m1" }, data: { personId: { set: "boris" } } })).rejects.toMatchObject(refused);
  await expect(a.member.upsert({ where: { id: "m9" }, create: boris, update: {} })).rejects.toMatchObject(refused);
  await expect(a.organization.update({ where: { id: "a" }, data: { members: { create: boris } } })).rejects.toMatchObject(refused);
  await expect(a.organization.update({ where: { id: "a" }, data: { members: { createMany: { data: [boris] } } } })).rejects.toMatchObject(refused);
  expect(await a.person.findUnique({ where: { id: "boris" } })).toBeNull();
});

test("nor by connect; other columns of the row are free", async () => {
  await expect(a.member.create({ data: { id: "m9", person: { connect: { id: "boris" } } } })).rejects.toMatchObject({ code: "P2025" });
  expect(await a.member.update({ where: { id: "m1" }, data: { hasLeft: true, personId: undefined }, select: { hasLeft: true } })).toEqual({ hasLeft: true });
  expect(await a.member.update({ where: { id: "m1" }, data: { person: { connect: { id: "anna" } } }, select: { personId: true } })).toEqual({ personId: "anna" });
});
