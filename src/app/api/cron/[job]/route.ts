import { env } from "@/lib/env";
import { prisma } from "@/lib/prisma";
import { authorizeCron } from "@/server/jobs/authorize-cron";
import { jobs } from "@/server/jobs/registry";
import { runJob } from "@/server/jobs/run-job";

type Params = { params: Promise<{ job: string }> };

/** The scheduler's entry point; it has no session. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  if (!authorizeCron(request.headers.get("authorization"), env().CRON_SECRET)) return new Response(null, { status: 401 });
  const job = jobs.get((await params).job);
  if (!job) return new Response(null, { status: 404 });
  const outcome = await runJob(prisma(), job);
  return Response.json(outcome, { status: outcome.status === "FAILED" ? 500 : 200 });
}
