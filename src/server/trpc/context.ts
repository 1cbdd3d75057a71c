import { randomUUID } from "node:crypto";
import { prisma, type PrismaClient } from "@/lib/prisma";
import { readSession, type Session } from "@/server/auth/session";

/**
 * What every procedure starts from. `ctx.db` is not among it: an organisation's procedure has it guarded, and one that
 * crosses organisations has it by saying why (`crossing`). What is here has neither filter nor guard.
 */
export type Context = {
  unguarded: PrismaClient;
  session: Session | null;
  request: RequestFacts;
};

/** Facts of the request that the audit log keeps. */
export type RequestFacts = { id: string; ip: string | null; userAgent: string | null; headers: Headers };

export function requestFacts(headers: Headers): RequestFacts {
  return {
    id: headers.get("x-request-id")?.slice(0, 60) ?? randomUUID(),
    ip: headers.get("x-forwarded-for")?.split(",")[0]?.trim().slice(0, 45) ?? null,
    userAgent: headers.get("user-agent")?.slice(0, 300) ?? null,
    headers,
  };
}

/** The context of an HTTP request. */
export async function createContext(headers: Headers): Promise<Context> {
  const unguarded = prisma();
  return { unguarded, session: await readSession(headers, unguarded), request: requestFacts(headers) };
}
