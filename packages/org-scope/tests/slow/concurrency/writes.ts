import { expectSame, newInvoice, NOTES, type Task } from "./task.ts";

export const WRITES: readonly Task[] = [
  {
    name: "create with nested",
    weight: 3,
    writes: true,
    run: (subject) => subject.db.invoice.create({ data: newInvoice(subject), include: { lines: true } }),
  },
  {
    name: "updateMany",
    weight: 3,
    // No filter at all: with wall 1 off, only the policies keep it from every organisation's notes.
    async run({ db, organization, n }) {
      expectSame(await db.note.updateMany({ data: { text: `${organization} ${n}` } }), { count: NOTES });
    },
  },
  {
    name: "upsert",
    weight: 2,
    run: ({ db, organization, n }) =>
      db.contact.upsert({
        where: { id: `${organization}-contact-${n % 4}` },
        create: { id: `${organization}-contact-${n % 4}`, clientId: `${organization}-client-2`, email: `${organization}@example.org` },
        update: { email: `${organization}+${n}@example.org` },
      }),
  },
  {
    name: "interactive transaction that writes",
    weight: 3,
    writes: true,
    run: (subject) =>
      subject.db.$transaction(async (tx) => {
        const { lines, ...invoice } = newInvoice(subject);
        await tx.invoice.create({ data: invoice });
        for (const line of lines.create) await tx.invoiceLine.create({ data: { ...line, invoiceId: invoice.id } });
        return tx.invoice.findFirst({ where: { id: invoice.id }, include: { lines: true } });
      }),
  },
  {
    name: "batch that writes",
    weight: 2,
    writes: true,
    run(subject) {
      const { lines, ...invoice } = newInvoice(subject);
      const { db } = subject;
      const rows = lines.create.map((line) => db.invoiceLine.create({ data: { ...line, invoiceId: invoice.id } }));
      return db.$transaction([db.invoice.create({ data: invoice }), ...rows]);
    },
  },
];
