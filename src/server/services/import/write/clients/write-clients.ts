import type { Prisma, Transaction } from "@/lib/prisma";
import type { AuditEntry } from "@/server/services/audit/record-audits";
import { freeNumber } from "@/server/services/clients/create-client";
import type { ImportRun } from "../import-run";
import { differences } from "../upsert/same-values";
import type { Working } from "../upsert/working-set";
import { splitName } from "./apply-client";
import type { ClientContact, ClientRow } from "./client-row";

type Columns = Omit<ClientRow, "contacts">;
/** A client that is written, with its id. */
type Written = { id: string; record: Working<ClientRow>; number: string };

function columnsOnly({ contacts: _contacts, ...columns }: Partial<ClientRow>): Columns {
  return columns;
}

async function createClients(tx: Transaction, run: ImportRun, records: readonly Working<ClientRow>[]): Promise<Written[]> {
  const { organizationId, userId } = run.actor;
  if (records.length === 0) return [];
  const data: Prisma.ClientCreateManyInput[] = [];
  for (const { row } of records) {
    const number = row.number ?? (await freeNumber(tx, organizationId));
    const columns = columnsOnly(row) as Partial<Prisma.ClientCreateManyInput>;
    data.push({ status: run.record.choices.clientStatus, ...columns, name: row.name ?? number, number, organizationId, createdById: userId });
  }
  const created = await tx.client.createManyAndReturn({ data, select: { id: true, number: true } });
  const ids = new Map(created.map(({ id, number }) => [number, id]));
  return records.flatMap((record, index) => {
    const number = data[index]?.number ?? "";
    const id = ids.get(number);
    return id ? [{ id, record, number }] : [];
  });
}

async function updateClients(tx: Transaction, organizationId: string, records: readonly Working<ClientRow>[]): Promise<Written[]> {
  const written: Written[] = [];
  for (const record of records) {
    const { id, stored, row } = record;
    if (!id || !stored) continue;
    const data = columnsOnly(differences(stored, row)) as Prisma.ClientUncheckedUpdateManyInput;
    if (Object.keys(data).length > 0) await tx.client.updateMany({ where: { id, organizationId }, data });
    written.push({ id, record, number: row.number ?? "" });
  }
  return written;
}

/** The first contact that a client gets is the one to call. */
function newContacts(organizationId: string, { id, record }: Written): Prisma.CrmContactCreateManyInput[] {
  const { contacts } = record.row;
  return contacts.flatMap(({ id: contactId, fullName, jobTitle }, index) =>
    contactId ? [] : { organizationId, clientId: id, fullName, jobTitle, ...splitName(fullName), isPrimary: index === 0 },
  );
}

function changedContacts({ record: { stored, row } }: Written): ClientContact[] {
  return row.contacts.filter((contact) => contact.id !== null && !stored?.contacts.includes(contact));
}

async function writeContacts(tx: Transaction, organizationId: string, written: readonly Written[]): Promise<void> {
  const data = written.flatMap((client) => newContacts(organizationId, client));
  if (data.length > 0) await tx.crmContact.createMany({ data });
  for (const { id, jobTitle } of written.flatMap(changedContacts)) {
    if (id) await tx.crmContact.updateMany({ where: { id, organizationId }, data: { jobTitle } });
  }
}

/** Writes new and changed clients with their contacts. Gives what the audit log says of them. */
export async function writeClients(tx: Transaction, run: ImportRun, records: readonly Working<ClientRow>[]): Promise<AuditEntry[]> {
  const { organizationId } = run.actor;
  const created = await createClients(tx, run, records.filter(({ id }) => id === null));
  const updated = await updateClients(tx, organizationId, records.filter(({ id }) => id !== null));
  const written = [...created, ...updated];
  await writeContacts(tx, organizationId, written);
  return written.map(({ id, record: { stored, row }, number }) => ({
    action: "IMPORT", entityType: "Client", entityId: id, label: row.name ?? number, reason: run.record.fileName,
    before: stored, after: { ...row, number },
  }));
}
