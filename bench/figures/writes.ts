import type { Figure } from "../figure";
import { againstBase } from "./against-base";

const client = (rank: number): string => `cli${rank}-0`;
const line = (position: number) => ({ position, description: "Work", quantity: 2, unitPrice: 100, lineNet: 200 });
const lines = { create: [line(1), line(2), line(3)] };
const note = (turn: number) => ({ internalNotes: `turn ${turn}` });

/** One draft invoice with three lines, and then a change of it by its id. */
export const write: Figure = {
  key: "write_ratio",
  title: "create with three nested lines; update by id",
  goal: { atMost: 1.1 },
  measure: (world) =>
    againstBase(world, {
      calls: 60,
      isWrite: true,
      async base(prisma, organizationId, turn, rank) {
        const { id } = await prisma.invoice.create({ data: { organizationId, clientId: client(rank), lines } });
        return prisma.invoice.update({ where: { id, organizationId }, data: note(turn) });
      },
      async scoped(scoped, turn, rank) {
        const { id } = await scoped.invoice.create({ data: { clientId: client(rank), lines } as never });
        return scoped.invoice.update({ where: { id }, data: note(turn) });
      },
    }),
};

/** Two reads, two changes and a count. */
export const transaction: Figure = {
  key: "tx_ratio",
  title: "interactive transaction with five statements",
  goal: { atMost: 1.05 },
  measure: (world) =>
    againstBase(world, {
      calls: 60,
      isWrite: true,
      base: (prisma, organizationId, turn, rank) =>
        prisma.$transaction(async (tx) => {
          const first = await tx.invoice.findFirst({ where: { id: `inv${rank}-0`, organizationId }, select: { id: true } });
          await tx.invoice.findFirst({ where: { id: `inv${rank}-1`, organizationId }, select: { id: true } });
          await tx.invoice.updateMany({ where: { id: `inv${rank}-0`, organizationId }, data: note(turn) });
          await tx.invoice.updateMany({ where: { id: `inv${rank}-1`, organizationId }, data: note(turn) });
          return { first, count: await tx.invoice.count({ where: { organizationId, clientId: client(rank) } }) };
        }),
      scoped: (scoped, turn, rank) =>
        scoped.$transaction(async (tx) => {
          const first = await tx.invoice.findFirst({ where: { id: `inv${rank}-0` }, select: { id: true } });
          await tx.invoice.findFirst({ where: { id: `inv${rank}-1` }, select: { id: true } });
          await tx.invoice.updateMany({ where: { id: `inv${rank}-0` }, data: note(turn) });
          await tx.invoice.updateMany({ where: { id: `inv${rank}-1` }, data: note(turn) });
          return { first, count: await tx.invoice.count({ where: { clientId: client(rank) } }) };
        }),
    }),
};
