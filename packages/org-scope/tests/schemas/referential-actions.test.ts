import { expect, test } from "vitest";
import type { Row } from "./support/client.ts";
import { describeKind } from "./support/kind.ts";

describeKind(
  "referential actions",
  {
    file: "referential-actions",
    organizations: ["a", "b"],
    rows: (id, of) => {
      const clients = ["1", "2", "3", "fallback"].map((name) => ({ id: of(name), organizationId: id, name }));
      return [
        ["Organization", { id }],
        ["Client", ...clients],
        ["Invoice", { id: of("1"), organizationId: id, cascadeId: of("1"), nullId: of("2"), defaultId: of("3") }],
        ["Line", { id: of("1"), invoiceId: of("1"), text: "one" }],
        ["Visit", { id: of("1"), organizationId: id, restrictId: of("2"), refuseId: of("2") }],
      ];
    },
    warnings: ["CROSSING_KEY foreign key public.Invoice Invoice_defaultId_fkey", "CROSSING_KEY foreign key public.Invoice Invoice_nullId_fkey"],
  },
  (world) => {
    const invoice = { id: "new", cascadeId: "x", nullId: "y", defaultId: "z" };
    const made = async (organization: "a" | "b"): Promise<Row> => {
      const client = organization === "a" ? world().a["both walls"] : world().b;
      await client.client!.createMany!({ data: ["x", "y", "z"].map((name) => ({ id: `${organization}-${name}`, name })) });
      const data = Object.fromEntries(Object.entries(invoice).map(([field, value]) => [field, `${organization}-${value}`]));
      await client.invoice!.create!({ data: { ...data, lines: { create: { id: `${organization}-new`, text: "new" } } } });
      return { client: client.client, invoice: client.invoice, line: client.line };
    };

    test.each(["a", "b"] as const)("run under the tenant role, on rows of organisation %s", async (organization) => {
      const { client, invoice: invoices, line } = (await made(organization)) as Record<string, Record<string, (args?: object) => Promise<unknown>>>;
      const where = { id: `${organization}-new` };
      await client!.delete!({ where: { id: `${organization}-y` } });
      expect(await invoices!.findFirst!({ where })).toMatchObject({ nullId: null });
      const lost = client!.delete!({ where: { id: `${organization}-z` } });
      // The default is a row of A's: B's would come to point there, and is refused.
      await (organization === "a" ? expect(lost).resolves.toMatchObject({ id: "a-z" }) : expect(lost).rejects.toMatchObject({ code: "P2003" }));
      expect(await invoices!.findFirst!({ where })).toMatchObject({ defaultId: organization === "a" ? "a-fallback" : "b-z" });
      await client!.delete!({ where: { id: `${organization}-x` } });
      expect([await invoices!.count!({ where }), await line!.count!({ where })]).toEqual([0, 0]);
    });

    test("Restrict and NoAction refuse", async () => {
      await expect(world().a["both walls"].client!.delete!({ where: { id: "a-2" } })).rejects.toMatchObject({ code: "P2003" });
    });

    test("an id that is changed carries its references along, inside", async () => {
      const { client, invoice: invoices } = world().a["both walls"];
      await client!.update!({ where: { id: "a-1" }, data: { id: "a-renamed" } });
      expect(await invoices!.findFirst!({ where: { id: "a-1" } })).toMatchObject({ cascadeId: "a-renamed" });
    });

    test("an organisation that is deleted takes nothing of another along", async () => {
      await expect(world().unscoped.organization!.delete!({ where: { id: "b" } })).rejects.toMatchObject({ code: "P2003" });
      await world().small.query(`UPDATE "Organization" SET id = 'b2' WHERE id = 'b'`);
      expect(await world().unscoped.client!.count!({ where: { organizationId: "b2" } })).toBeGreaterThan(3);
      expect(await world().unscoped.client!.count!({ where: { organizationId: "a" } })).toBeGreaterThan(3);
      await world().small.query(`UPDATE "Organization" SET id = 'b' WHERE id = 'b2'`);
    });
  },
);
