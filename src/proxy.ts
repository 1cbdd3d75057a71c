import { NextResponse, type NextRequest } from "next/server";
import { databaseReadiness } from "@/server/readiness/database-readiness";
import { refuse } from "@/server/readiness/refusal";

/** All requests pass here, so that none is served from a database that does not keep organisations apart. */
export async function proxy({ nextUrl }: NextRequest): Promise<Response> {
  const { ready } = await databaseReadiness().current();
  return ready ? NextResponse.next() : refuse(nextUrl.pathname);
}

/** All but the two probes, and files that are the same for everyone. */
export const config = { matcher: ["/((?!_next/static/|_next/image|api/health$|api/ready$|icon\\.svg$|favicon\\.ico$).*)"] };
