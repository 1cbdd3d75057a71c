import { env } from "@/lib/env";
import { prisma } from "@/lib/prisma";
import { receiveEvent } from "@/server/webhooks/receive-event";
import { stripe } from "@/server/webhooks/stripe";

type Params = { params: Promise<{ provider: string }> };

/** The entry point of outside services; it has no session. An unknown provider and one without a secret look the same. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { provider } = await params;
  const secret = provider === "stripe" ? env().STRIPE_WEBHOOK_SECRET : undefined;
  if (!secret) return new Response(null, { status: 404 });
  const outcome = await receiveEvent(prisma(), stripe(secret), { headers: request.headers, body: await request.text() });
  return new Response(null, { status: outcome === "stored" ? 202 : 400 });
}
