import type { PrismaClient } from "@/lib/prisma";
import { crossOrganizations } from "../services/isolation/cross-organizations";
import type { WebhookProvider } from "./provider";

/**
 * Puts an authentic call into the inbox; a call that came before is answered in the same way and kept once.
 * It is stored before anything is done about it: the provider only waits for the receipt.
 */
export async function receiveEvent(db: PrismaClient, provider: WebhookProvider, request: { headers: Headers; body: string }): Promise<"stored" | "refused"> {
  const event = provider.read(request.headers, request.body, new Date());
  if (!event) return "refused";
  const inbox = crossOrganizations(db, { by: `webhook ${provider.name}`, request: request.headers.get("x-request-id") }, provider.crossesBecause);
  await inbox.providerEvent.createMany({ data: [{ ...event, provider: provider.name }], skipDuplicates: true });
  return "stored";
}
