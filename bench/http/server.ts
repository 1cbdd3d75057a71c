// A server of its own process: `invoice.list` over HTTP, with the layer or without it, and nothing else.
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { prisma } from "../../src/lib/prisma";
import { auth } from "../../src/server/auth/auth";
import { readSession } from "../../src/server/auth/session";
import { invoiceRouter } from "../../src/server/routers/invoice/router";
import { router } from "../../src/server/trpc/init";
import { requestFacts } from "../../src/server/trpc/context";
import { organizationId } from "../data/rows";
import { openBase } from "../peers/base";
import { plainRouter } from "./plain-list";

const [kind, rank] = process.argv.slice(2);
const client = kind === "plain" ? openBase(process.env.DATABASE_URL!) : prisma();

/** Somebody who works for the organisation, signed in: the cookie of the session. */
async function signIn(): Promise<string> {
  const email = `bench-${kind}-${process.pid}@example.com`;
  const answer = await auth().api.signUpEmail({ body: { email, password: "a long bench password", name: "Bench" }, asResponse: true });
  const { id: userId } = await client.user.findFirstOrThrow({ where: { email } });
  await client.membership.create({ data: { organizationId: organizationId(Number(rank)), userId, role: "ADMIN", status: "ACTIVE" } });
  await client.user.update({ where: { id: userId }, data: { lastOrganizationId: organizationId(Number(rank)) } });
  return answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

const cookie = await signIn();
const server = createHTTPServer({
  router: kind === "plain" ? (plainRouter(client) as never) : router({ invoice: invoiceRouter }),
  async createContext({ req }) {
    const headers = new Headers(Object.entries(req.headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : [])));
    return { unguarded: client, session: await readSession(headers, client), request: requestFacts(headers) };
  },
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined, cookie });
});
