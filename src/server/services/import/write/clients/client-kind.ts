import type { Prisma, Transaction } from "@/lib/prisma";
import { clientFields } from "../../mapping/client-fields";
import type { ImportRun } from "../import-run";
import type { UpsertKind } from "../upsert/upsert-rows";
import type { Working } from "../upsert/working-set";
import { applyClient, CLIENT_KEYS } from "./apply-client";
import { CLIENT_SELECT, columnsOf, storedRow, type ClientRow, type ClientValue } from "./client-row";
import { writeClients } from "./write-clients";

function valuesOf(values: readonly ClientValue[], key: (typeof CLIENT_KEYS)[number]): string[] {
  return [...new Set(values.flatMap((value) => columnsOf(value)[key] ?? []))];
}

/** Clients that the rows may mean, or whose number, SIRET or accounting code they would take. */
async function load(tx: Transaction, { actor: { organizationId } }: ImportRun, values: readonly ClientValue[]): Promise<Working<ClientRow>[]> {
  const nameless = values.filter(({ number, siret, email }) => !number && !siret && !email);
  const OR: Prisma.ClientWhereInput[] = [
    { number: { in: valuesOf(values, "number") } },
    { siret: { in: valuesOf(values, "siret") } },
    { email: { in: valuesOf(values, "email") } },
    { accountingCode: { in: valuesOf(values, "accountingCode") } },
    { name: { in: valuesOf(nameless, "name") } },
  ];
  const rows = await tx.client.findMany({ where: { organizationId, OR }, select: CLIENT_SELECT });
  return rows.map((row) => {
    const stored = storedRow(row);
    return { id: row.id, stored, row: stored };
  });
}

export const clientKind: UpsertKind<typeof clientFields, ClientRow> = { fields: clientFields, keys: CLIENT_KEYS, load, apply: applyClient, write: writeClients };
