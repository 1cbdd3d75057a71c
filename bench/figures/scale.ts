import { organizationId } from "../data/rows";
import { middleRank } from "../data/sizes";
import type { Figure } from "../figure";
import { compare } from "../measure/compare";
import { orgScope } from "../peers/org-scope";
import type { World } from "../world/world";

const SMALL = { organizations: 1_000, rows: 100_000 };
const LARGE = { organizations: 100_000, rows: 10_000_000 };
/** Both sizes ask for an organisation with so many invoices, or the nearest: what is compared is the rest of the table. */
const INVOICES = 60;

async function open(world: World, options: typeof SMALL) {
  const { url, sizes } = await world.data(options);
  const rank = Math.max(middleRank(sizes), sizes.findIndex((size) => size <= INVOICES));
  const peer = await orgScope.open(url, "");
  const client = peer.forOrganization(organizationId(rank));
  const call = async () => {
    await client.invoice.findMany({ where: { status: "PAID" }, orderBy: [{ issueDate: "desc" }, { id: "desc" }], take: 20 });
    await client.invoice.count({ where: { status: "PAID" } });
  };
  return { call, size: sizes[rank]!, close: () => peer.close() };
}

export const scale: Figure = {
  key: "scale_ratio",
  title: "page and count: 10 M rows and 100,000 organisations / 100,000 rows and 1,000",
  goal: { atMost: 1.2 },
  async measure(world) {
    const small = await open(world, SMALL);
    const large = await open(world, LARGE);
    try {
      const compared = await compare({ base: small.call, large: large.call }, "base", { rounds: world.isQuick ? 3 : 21, calls: world.isQuick ? 20 : 100 });
      return { value: compared.large.ratio, details: { small_invoices: small.size, large_invoices: large.size, small_ms: compared.base.milliseconds.median, large_ms: compared.large.milliseconds.median } };
    } finally {
      await small.close();
      await large.close();
    }
  },
};
