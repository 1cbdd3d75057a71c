import { NextResponse } from "next/server";
import type { Invoice } from "@prisma/client";
import { auth } from "../auth";
import { prisma, withOrgScope } from "../db";
import { getSession } from "../session";

const schema = { parse: (value: unknown) => value as { number: string } };

export async function GET(_request: Request, context: { params: { id: string } }): Promise<Response> {
  const session = await getSession();
  if (!session?.user) return new Response(null, { status: 401 });
  const orgDb = withOrgScope(prisma, session.user.organizationId);
  const invoice: Invoice | null = await orgDb.invoice.findUnique({ where: { id: context.params.id } });
  return NextResponse.json(invoice);
}

export async function POST(request: Request) {
  const session = await auth();
  const organizationId = session?.user?.organizationId;
  if (!organizationId) throw new Error("no organisation");
  const body = schema.parse(await request.json());
  return NextResponse.json(await prisma.invoice.create({ data: { ...body, organizationId } }));
}

export async function DELETE(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { user } = await auth();
  const { id } = await params;
  const { count } = await prisma.invoice.deleteMany({ where: { id, organizationId: user.organizationId } });
  return new Response(null, { status: count === 1 ? 204 : 404 });
}

export async function rename(formData: FormData) {
  "use server";
  const { user } = await auth();
  await prisma.client.update({ where: { id: String(formData.get("id")), organizationId: user.organizationId }, data: { name: String(formData.get("name")) } });
}

/** A page's own helpers, express and React Query: `use`, `query` and `mutation` that are no procedure's. */
export function wire(app: any, api: any) {
  app.use((req: any, _res: any, next: () => void) => {
    if (!req.headers.host) throw new Error("no host");
    next();
  });
  api.query(() => {
    throw new Error("no answer");
  });
}
