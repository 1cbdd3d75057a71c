import type { Client, Prisma, Transaction } from "@/lib/prisma";
import { freeNumber } from "@/server/services/clients/create-client";
import type { AuditEntry } from "@/server/services/audit/record-audits";
import type { ClientReference } from "../../documents/imported-document";
import type { ImportRun } from "../import-run";

/** A client that the documents name and that is still to be created. */
export type PendingClient = { readonly key: string; readonly reference: ClientReference };

export type ClientFound =
  | { readonly client: Client }
  | { readonly pending: PendingClient }
  | { readonly fault: "UNKNOWN_CLIENT" | "AMBIGUOUS_CLIENT"; readonly reference: string };

type Key = { readonly field: "number" | "siret" | "email" | "name"; readonly value: string };

/** The first of number, SIRET, e-mail address and name identifies. */
function keyOf({ number, siret, email, name }: ClientReference): Key {
  if (number !== undefined) return { field: "number", value: number };
  if (siret !== undefined) return { field: "siret", value: siret };
  if (email !== undefined) return { field: "email", value: email.toLowerCase() };
  return { field: "name", value: name ?? "" };
}

const text = ({ field, value }: Key) => `${field} ${value}`;

/** The clients that a batch of documents is for. */
export class ClientBook {
  readonly #byKey = new Map<string, Client[]>();

  constructor(clients: readonly Client[]) {
    for (const client of clients) this.add(client);
  }

  add(client: Client): void {
    for (const field of ["number", "siret", "email", "name"] as const) {
      const value = client[field];
      if (value) this.#byKey.set(text({ field, value }), [...(this.#byKey.get(text({ field, value })) ?? []), client]);
    }
  }

  find(reference: ClientReference, { createMissingClients }: { createMissingClients: boolean }): ClientFound {
    const key = keyOf(reference);
    const [client, ...others] = this.#byKey.get(text(key)) ?? [];
    if (others.length > 0) return { fault: "AMBIGUOUS_CLIENT", reference: key.value };
    if (client) return { client };
    const mayCreate = createMissingClients || reference.isFallback;
    return mayCreate ? { pending: { key: text(key), reference } } : { fault: "UNKNOWN_CLIENT", reference: key.value };
  }
}

/** Reads the clients that the references may mean. */
export async function readClients(tx: Transaction, organizationId: string, references: readonly ClientReference[]): Promise<ClientBook> {
  const keys = references.map(keyOf);
  const valuesOf = (field: Key["field"]) => [...new Set(keys.flatMap((key) => (key.field === field ? key.value : [])))];
  const OR: Prisma.ClientWhereInput[] = [
    { number: { in: valuesOf("number") } },
    { siret: { in: valuesOf("siret") } },
    { email: { in: valuesOf("email") } },
    { name: { in: valuesOf("name") } },
  ];
  return new ClientBook(await tx.client.findMany({ where: { organizationId, OR } }));
}

async function newClient(tx: Transaction, { actor, record, books }: ImportRun, { number, siret, email, name, country, isFallback }: ClientReference): Promise<Prisma.ClientCreateManyInput> {
  const { organizationId, userId } = actor;
  const own = number ?? (await freeNumber(tx, organizationId));
  const fallbackName = isFallback ? record.choices.fallbackClientName : "";
  return {
    organizationId,
    createdById: userId,
    number: own,
    status: "ACTIVE",
    name: name || fallbackName || `Client ${own}`,
    siret: siret ?? null,
    siren: siret?.slice(0, 9) ?? null,
    email: email?.toLowerCase() ?? null,
    billingCountry: country ?? books.issuer.countryCode,
    currencyCode: record.choices.currencyCode ?? books.issuer.defaultCurrency,
    source: "import",
  };
}

/** Creates the pending clients, each once. Gives them by key, with what the audit log says of them. */
export async function createClients(tx: Transaction, run: ImportRun, pending: readonly PendingClient[]): Promise<{ byKey: Map<string, Client>; entries: AuditEntry[] }> {
  const unique = [...new Map(pending.map((client) => [client.key, client])).values()];
  if (unique.length === 0) return { byKey: new Map(), entries: [] };
  const data: Prisma.ClientCreateManyInput[] = [];
  for (const { reference } of unique) data.push(await newClient(tx, run, reference));
  const created = await tx.client.createManyAndReturn({ data });
  const byNumber = new Map(created.map((client) => [client.number, client]));
  const byKey = new Map<string, Client>();
  unique.forEach(({ key }, index) => {
    const client = byNumber.get(data[index]?.number ?? "");
    if (client) byKey.set(key, client);
  });
  const entries = created.map((client): AuditEntry => ({
    action: "IMPORT", entityType: "Client", entityId: client.id, label: client.name, reason: run.record.fileName, after: client,
  }));
  return { byKey, entries };
}
