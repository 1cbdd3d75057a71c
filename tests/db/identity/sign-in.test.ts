import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PrismaClient } from "@/lib/prisma";
import type { readSession as ReadSession } from "@/server/auth/session";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let db: PrismaClient;
let handler: (request: Request) => Promise<Response>;
let readSession: typeof ReadSession;

const address = "http://localhost:3000";
const person = { email: "claire@example.com", password: "correct-horse-battery", name: "Claire Martin" };

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, BETTER_AUTH_SECRET: "s".repeat(40), APP_URL: address });
  const [{ auth }, session, { prisma }] = await Promise.all([
    import("@/server/auth/auth"),
    import("@/server/auth/session"),
    import("@/lib/prisma"),
  ]);
  handler = (request) => auth().handler(request);
  readSession = session.readSession;
  db = prisma();
  expect((await post("/sign-up/email", person)).status).toBe(200);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

function post(path: string, body: object, ip = "192.0.2.1"): Promise<Response> {
  const headers = { "content-type": "application/json", origin: address, "x-forwarded-for": ip };
  return handler(new Request(`${address}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

function cookieOf(response: Response): Headers {
  const cookie = response.headers.getSetCookie().map((line) => line.split(";", 1)[0]).join("; ");
  return new Headers({ cookie });
}

describe("sign-in", () => {
  test("makes a session in the database, which ends with its row", async () => {
    const headers = cookieOf(await post("/sign-in/email", person));
    const session = await readSession(headers, db);
    expect(session?.user).toMatchObject({ name: "Claire Martin", email: person.email });
    expect(session?.membership).toBeNull();
    await db.session.deleteMany({ where: { id: session?.id } });
    expect(await readSession(headers, db)).toBeNull();
  });

  test("a person who is disabled is out at the next request", async () => {
    const headers = cookieOf(await post("/sign-in/email", person));
    await db.user.updateMany({ where: { email: person.email }, data: { disabledAt: new Date() } });
    expect(await readSession(headers, db)).toBeNull();
    await db.user.updateMany({ where: { email: person.email }, data: { disabledAt: null } });
  });

  test("a wrong password and an unknown address get the same answer", async () => {
    const wrong = await post("/sign-in/email", { ...person, password: "not-the-password" }, "192.0.2.2");
    const unknown = await post("/sign-in/email", { ...person, email: "nobody@example.com" }, "192.0.2.2");
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(wrong.status).toBe(401);
  });

  test("is limited to eight attempts a minute from one address, also when they come at once", async () => {
    const attempts = await Promise.all(Array.from({ length: 20 }, () => post("/sign-in/email", { ...person, password: "guess-guess-guess" }, "192.0.2.3")));
    expect(attempts.filter((response) => response.status === 429)).toHaveLength(12);
    expect((await post("/sign-in/email", person, "192.0.2.3")).status).toBe(429);
    expect((await post("/sign-in/email", person, "192.0.2.4")).status).toBe(200);
  });

  test("nobody gives their own session an organisation", async () => {
    const response = await post("/sign-in/email", { ...person, activeOrganizationId: "somebody-elses" }, "192.0.2.5");
    const session = await readSession(cookieOf(response), db);
    expect(await db.session.count({ where: { id: session?.id, activeOrganizationId: null } })).toBe(1);
  });

  test("a short password is refused", async () => {
    const response = await post("/sign-up/email", { ...person, email: "short@example.com", password: "short" });
    expect(response.status).toBe(400);
    expect(await db.user.count({ where: { email: "short@example.com" } })).toBe(0);
  });
});
