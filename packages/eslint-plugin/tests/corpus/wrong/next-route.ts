import { NextResponse } from "next/server";
import { PrismaClient } from "../../generated/prisma/client"; // ✗ no-stray-client
import { auth } from "../auth";
import { getSession } from "../session";

const globalForPrisma = globalThis as unknown as { prisma?: PrismaClient };
const prisma = globalForPrisma.prisma ?? new PrismaClient(); // ✗ no-stray-client

export async function PATCH(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const body = await request.json();
  const invoice = await prisma.invoice.update({ where: { id }, data: body }); // ✗ write-names-organization
  return NextResponse.json(invoice);
}

export async function POST(request: Request) {
  const client = await prisma.client.create({ data: await request.json() }); // ✗ write-names-organization
  return NextResponse.json(client);
}

export async function PUT(request: Request) {
  const { organizationId, ...rest } = await request.json();
  const client = await prisma.client.create({ data: { ...rest, organizationId } }); // ✗ write-names-organization
  return NextResponse.json(client);
}

export async function GET(_request: Request, context: { params: { id: string } }) {
  const invoice = await prisma.invoice.findUnique({ where: { id: context.params.id } }); // ✗ no-find-unique
  const lines = await prisma.invoiceLine.findMany({ where: { invoiceId: context.params.id } }); // ✗ sub-entity-through-parent
  return NextResponse.json({ invoice, lines });
}

export async function DELETE(_request: Request, context: { params: { id: string } }) {
  const session = await getSession();
  const organizationId = session?.user.organizationId;
  await prisma.invoice.delete({ where: { id: context.params.id, organizationId } }); // ✗ write-names-organization
  return new Response(null, { status: 204 });
}

export async function createDraft(formData: FormData) {
  "use server";
  const data = Object.fromEntries(formData);
  await prisma.invoice.create({ data: { ...data } }); // ✗ write-names-organization
}

export const renameClient = async (id: string, name: string) => {
  "use server";
  const session = await auth();
  if (!session) return;
  const db = prisma;
  await db.client.update({ where: { id }, data: { name } }); // ✗ write-names-organization
};
