// @org-scope.raw-sql asks the server whether it answers; no row is read
import { prisma } from "@/lib/prisma";

export const dynamic = "force-dynamic";

/** 200 when this process can reach its database. */
export async function GET(): Promise<Response> {
  try {
    await prisma().$queryRaw`SELECT 1`;
    return Response.json({ status: "ok" });
  } catch {
    return Response.json({ status: "no database" }, { status: 503 });
  }
}
