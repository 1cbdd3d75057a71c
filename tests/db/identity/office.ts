import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect } from "vitest";
import { prisma, type PrismaClient } from "@/lib/prisma";
import { auth } from "@/server/auth/auth";
import { createCaller } from "@/server/trpc/caller";
import { createContext } from "@/server/trpc/context";
import type { Role } from "@/lib/permissions";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";

type Caller = ReturnType<typeof createCaller>;

const ADDRESS = "http://localhost:3000";

/** A person with an account, signed in by a cookie as in a browser. */
export type Visitor = {
  id: string;
  name: string;
  email: string;
  headers: Headers;
  /** The next request: session and membership are read anew. */
  request(): Promise<Caller>;
};

/** A whole application on a database of its own, which people enter by sign-up, not by fixtures. */
export type Office = {
  readonly db: PrismaClient;
  post(path: string, body: object, headers?: Headers): Promise<Response>;
  signUp(name: string, email?: string): Promise<Visitor>;
  /** Signs in once more, as from another device. */
  signIn(person: Visitor): Promise<Visitor>;
  /** A person who has founded an organisation. */
  founder(organization: string): Promise<Visitor & { organization: { id: string; slug: string } }>;
  /** A new person whom `by` has invited, and who has accepted. */
  member(by: Visitor, role: Exclude<Role, "CLIENT">, name?: string): Promise<Visitor & { membershipId: string }>;
};

const password = "quatre chevaux verts";
const addressOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, ".")}.${randomUUID().slice(0, 8)}@example.com`;

/** The secret at the end of an invitation's link. */
export const tokenOf = ({ link }: { link: string }): string => new URL(link).pathname.split("/").at(-1) ?? "";

function cookieOf(response: Response): Headers {
  return new Headers({ cookie: response.headers.getSetCookie().map((line) => line.split(";", 1)[0]).join("; ") });
}

/** Every visitor comes from an address of their own: sign-up is limited by address. */
function addressOfVisitor(email: string): string {
  const [a = 0, b = 0, c = 0] = createHash("sha256").update(email).digest();
  return `10.${a}.${b}.${c}`;
}

async function post(path: string, body: object, headers = new Headers()): Promise<Response> {
  const ip = addressOfVisitor(JSON.stringify(body));
  const all = new Headers({ "content-type": "application/json", origin: ADDRESS, "x-forwarded-for": ip, ...Object.fromEntries(headers) });
  return auth().handler(new Request(`${ADDRESS}/api/auth${path}`, { method: "POST", headers: all, body: JSON.stringify(body) }));
}

async function visitor(response: Response): Promise<Visitor> {
  expect(response.status).toBe(200);
  const { user } = (await response.json()) as { user: { id: string; name: string; email: string } };
  const headers = cookieOf(response);
  const request = async () => createCaller(await createContext(headers));
  return { id: user.id, name: user.name, email: user.email, headers, request };
}

const signUp = async (name: string, email = addressOf(name)) => visitor(await post("/sign-up/email", { name, email, password }));

async function founder(name: string) {
  const person = await signUp(`Founder of ${name}`);
  const organization = await (await person.request()).organization.create({ name });
  return { ...person, organization };
}

async function member(by: Visitor, role: Exclude<Role, "CLIENT">, name = role.toLowerCase()) {
  const person = await signUp(name);
  const invitation = await (await by.request()).member.invite({ email: person.email, role });
  await (await person.request()).member.acceptInvitation({ token: tokenOf(invitation) });
  const { members } = await (await by.request()).member.list();
  const membershipId = members.find(({ user }) => user.id === person.id)?.id ?? "";
  return { ...person, membershipId };
}

/** The office of a test file; its fields are there once the tests run. */
export function openOffice(): Office {
  let database: TestDatabase;
  const office: Office = {
    get db() {
      return prisma();
    },
    post,
    signUp,
    signIn: async (person: Visitor) => visitor(await post("/sign-in/email", { email: person.email, password })),
    founder,
    member,
  };
  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, { DATABASE_URL: database.url, BETTER_AUTH_SECRET: "s".repeat(40), APP_URL: ADDRESS });
    await loadReferenceData(database.url);
  });
  afterAll(async () => {
    await office.db.$disconnect();
    await database.drop();
  });
  return office;
}
