import { databaseReadiness } from "@/server/readiness/database-readiness";

export const dynamic = "force-dynamic";

/** 200 when this process may serve: its database answers, and keeps organisations apart as this code expects. 503 with the reason otherwise. */
export async function GET(): Promise<Response> {
  const readiness = await databaseReadiness().fresh();
  return readiness.ready ? Response.json({ status: "ready" }) : Response.json({ status: "not ready", reason: readiness.reason }, { status: 503 });
}
