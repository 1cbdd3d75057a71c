import { createPrisma } from "../../src/lib/prisma";
import { withOrgScope } from "../../src/lib/prisma-org-scope";
import { organizationId } from "../data/rows";
import type { Figure } from "../figure";
import { spread } from "../measure/statistics";

const ORGANIZATIONS = 10_000;

export const scopeTime: Figure = {
  key: "scope_us",
  title: "withOrgScope for a known organisation",
  unit: "µs",
  goal: { atMost: 1 },
  async measure() {
    const prisma = createPrisma("postgresql://nobody@127.0.0.1:1/none");
    const ids = Array.from({ length: 1_000 }, (_, rank) => organizationId(rank));
    const times = Array.from({ length: 20 }, () => {
      const begin = performance.now();
      for (let turn = 0; turn < 100_000; turn += 1) withOrgScope(prisma, ids[turn % ids.length]!);
      return (performance.now() - begin) / 100;
    });
    await prisma.$disconnect();
    return { value: spread(times.slice(5)) };
  },
};

export const scopeBytes: Figure = {
  key: "scope_bytes",
  title: "live heap an organisation, over 10,000",
  unit: "bytes",
  goal: { atMost: 1_000 },
  async measure() {
    const collect = globalThis.gc;
    if (!collect) throw new Error("The heap is measured with `node --expose-gc`; run it by `npm run bench`.");
    const values = [0, 1, 2].map((round) => {
      const prisma = createPrisma("postgresql://nobody@127.0.0.1:1/none");
      withOrgScope(prisma, "first");
      const ids = Array.from({ length: ORGANIZATIONS }, (_, rank) => `${round}-${organizationId(rank)}`);
      collect();
      const before = process.memoryUsage().heapUsed;
      for (const id of ids) withOrgScope(prisma, id);
      collect();
      const bytes = (process.memoryUsage().heapUsed - before) / ORGANIZATIONS;
      // The client must outlive the measurement, or its handles would be collected with it.
      void prisma.$disconnect();
      return bytes;
    });
    return { value: spread(values) };
  },
};
