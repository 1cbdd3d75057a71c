import type { Prisma } from "@/lib/prisma";

export type ReceivedEvent = { externalId: string; type: string; payload: Prisma.InputJsonObject; organizationRef: string | null };

/** An outside service that calls us. */
export type WebhookProvider = {
  name: string;
  /** Why its calls cross organisations; kept and logged at each authentic call. */
  crossesBecause: string;
  /** The event of an authentic call; null when the signature does not hold. `body` is the text as it came. */
  read(headers: Headers, body: string, now: Date): ReceivedEvent | null;
};
