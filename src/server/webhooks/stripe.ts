import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { WebhookProvider } from "./provider";

/** Older signatures are refused, so that a call that was overheard cannot be played again. */
const TOLERANCE_SECONDS = 300;

const eventSchema = z.looseObject({
  id: z.string().max(160),
  type: z.string().max(120),
  data: z.looseObject({ object: z.looseObject({ metadata: z.record(z.string(), z.string()).nullish() }) }),
});

function isAuthentic(header: string | null, body: string, secret: string, now: Date): boolean {
  const fields = (header ?? "").split(",").map((field) => field.split("=", 2));
  const timestamp = fields.find(([key]) => key === "t")?.[1];
  if (!timestamp || Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const expected = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest();
  return fields.some(([key, value]) => {
    const given = Buffer.from(key === "v1" ? (value ?? "") : "", "hex");
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/** Stripe, for the organisations' own HeartCo subscriptions. Signature scheme v1 of its webhooks. */
export function stripe(secret: string): WebhookProvider {
  return {
    name: "stripe",
    crossesBecause: "a call names an organisation at most in its payload, which is read later",
    read(headers, body, now) {
      if (!isAuthentic(headers.get("stripe-signature"), body, secret, now)) return null;
      const { id, type, data } = eventSchema.parse(JSON.parse(body));
      return { externalId: id, type, payload: JSON.parse(body), organizationRef: data.object.metadata?.organization?.slice(0, 40) ?? null };
    },
  };
}
