import { organizationId } from "../data/rows";
import type { Figure } from "../figure";
import { compare } from "../measure/compare";
import { openBase } from "../peers/base";
import { orgScope } from "../peers/org-scope";

const DATA = { organizations: 1_000, rows: 3_000_000, biggest: 200_000 };
const page = { orderBy: [{ issueDate: "desc" as const }, { id: "desc" as const }], take: 20 };
const found = { OR: [{ number: { contains: "0199", mode: "insensitive" as const } }, { client: { name: { contains: "0199", mode: "insensitive" as const } } }] };

/** What the largest organisation asks of its 200,000 invoices. */
const QUESTIONS = {
  "page by status": { status: "OVERDUE" as const },
  "text search": found,
  "amount range": { totalGross: { gte: 5_000, lte: 5_010 } },
};

export const bigTenant: Figure = {
  key: "big_tenant_ratio",
  title: "200,000 invoices of one organisation: worst of page, count, search, amounts",
  goal: { atMost: 1.3 },
  async measure(world) {
    const { url } = await world.data(DATA);
    const [prisma, ours] = [openBase(url), await orgScope.open(url, "")];
    const id = organizationId(0);
    const scoped = ours.forOrganization(id);
    const options = { rounds: world.isQuick ? 3 : 9, calls: world.isQuick ? 3 : 10, warmUp: 5 };
    try {
      const results = [];
      for (const [question, where] of Object.entries(QUESTIONS)) {
        const compared = await compare(
          { base: () => prisma.invoice.findMany({ ...page, where: { ...where, organizationId: id } }), ours: () => scoped.invoice.findMany({ ...page, where }) },
          "base",
          options,
        );
        results.push({ question, compared });
      }
      const counted = await compare(
        { base: () => prisma.invoice.count({ where: { status: "OVERDUE", organizationId: id } }), ours: () => scoped.invoice.count({ where: { status: "OVERDUE" } }) },
        "base",
        options,
      );
      results.push({ question: "count by status", compared: counted });
      const worst = results.reduce((a, b) => (a.compared.ours.ratio.median >= b.compared.ours.ratio.median ? a : b));
      return {
        value: worst.compared.ours.ratio,
        details: Object.fromEntries(
          results.map(({ question, compared }) => [question, `${compared.base.milliseconds.median.toFixed(2)} → ${compared.ours.milliseconds.median.toFixed(2)} ms`]),
        ),
      };
    } finally {
      await prisma.$disconnect();
      await ours.close();
    }
  },
};
