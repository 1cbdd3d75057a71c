import type { Desk } from "../../support/desk.ts";
import { isOutcomeUnknown } from "./error-kind.ts";
import { CLIENTS } from "./task.ts";

/** What became of each invoice that an operation wrote, as its caller was told. */
export class Ledger {
  readonly #acknowledged: string[] = [];
  readonly #failed: string[] = [];

  acknowledge(invoice: string): void {
    this.#acknowledged.push(invoice);
  }

  fail(invoice: string, kind: string): void {
    if (!isOutcomeUnknown(kind)) this.#failed.push(invoice);
  }

  /** Sentences about what the database has otherwise. */
  async compare({ database }: Desk): Promise<string[]> {
    const [found] = await database.sql(
      `SELECT
        (SELECT json_agg(id) FROM unnest($1::text[]) AS id WHERE id NOT IN (SELECT id FROM "Invoice")) AS lost,
        (SELECT json_agg(id) FROM "Invoice" WHERE id = ANY ($2::text[])) AS undead,
        (SELECT json_agg(i.id) FROM "Invoice" i WHERE number >= 1000 AND (SELECT count(*) FROM "InvoiceLine" l WHERE l."invoiceId" = i.id) <> 2) AS torn,
        (SELECT json_agg(i.id) FROM "Invoice" i WHERE i.id NOT LIKE i."organizationId" || '-%' OR i."clientId" NOT LIKE i."organizationId" || '-%') AS "foreign invoices",
        (SELECT json_agg(l.id) FROM "InvoiceLine" l JOIN "Invoice" i ON i.id = l."invoiceId" WHERE l.text NOT IN (i."organizationId", 'work')) AS "foreign lines",
        (SELECT json_agg(id) FROM "Note" WHERE text NOT LIKE "organizationId" || '%') AS "foreign notes",
        (SELECT json_agg(c.id) FROM "Contact" c JOIN "Client" o ON o.id = c."clientId" WHERE c.email NOT LIKE o."organizationId" || '%') AS "foreign contacts",
        (SELECT json_agg(id) FROM "Organization" o WHERE (SELECT count(*) FROM "Client" c WHERE c."organizationId" = o.id) <> $3) AS clients`,
      [this.#acknowledged, this.#failed, CLIENTS],
    );
    return Object.entries(found ?? {}).flatMap(([what, ids]) => (ids === null ? [] : [`${what}: ${JSON.stringify(ids)}`]));
  }
}
