import type { ActorType } from "@/lib/prisma";
import type { RequestFacts } from "@/server/trpc/context";

/** On whose behalf something is written: what a service needs of a request, a job or a script. */
export type Actor = {
  organizationId: string;
  userId: string | null;
  label: string;
  type: ActorType;
  request: RequestFacts | null;
};

type OrgContext = {
  session: { user: { id: string; name: string; organizationId: string } };
  request: RequestFacts;
};

/** The signed-in person of an organisation's procedure. */
export function actorOf(ctx: OrgContext): Actor {
  const { id, name, organizationId } = ctx.session.user;
  return { organizationId, userId: id, label: name, type: "USER", request: ctx.request };
}

/** The application itself, working for one organisation. */
export function systemActor(organizationId: string, label: string): Actor {
  return { organizationId, userId: null, label, type: "SYSTEM", request: null };
}
