import { randomBytes } from "node:crypto";
import type { PrismaClient, Transaction } from "@/lib/prisma";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { createDefaultSettings } from "./default-settings";
import { slugify } from "./slug";

export type Founder = Pick<Actor, "request" | "label"> & { userId: string };

async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const wanted = slugify(name);
  const taken = await tx.organization.findFirst({ where: { slug: wanted }, select: { id: true } });
  return taken ? `${wanted}-${randomBytes(3).toString("hex")}` : wanted;
}

/** Founds an organisation: its settings, VAT rates and payment terms, and the founder as its owner. */
export async function createOrganization(
  db: PrismaClient,
  founder: Founder,
  { name, countryCode }: { name: string; countryCode: string },
): Promise<{ id: string; name: string; slug: string }> {
  return db.$transaction(async (tx) => {
    const organization = await tx.organization.create({
      data: { name, countryCode, slug: await freeSlug(tx, name) },
      select: { id: true, name: true, slug: true },
    });
    const organizationId = organization.id;
    await tx.membership.create({
      data: { organizationId, userId: founder.userId, role: "ADMIN", status: "ACTIVE", isOwner: true, joinedAt: new Date() },
    });
    await tx.organizationSetting.create({ data: { organizationId, legalName: name, countryCode } });
    await createDefaultSettings(tx, organizationId, countryCode);
    const actor: Actor = { ...founder, organizationId, type: "USER" };
    await recordAudit(tx, actor, { action: "CREATE", entityType: "Organization", entityId: organizationId, label: name, after: { name, countryCode } });
    return organization;
  });
}
