import { stringify } from "csv-stringify/sync";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { neutralise } from "@/server/services/import/report/neutralise";
import { permissionProcedure } from "@/server/trpc/procedures";
import { clientFilter } from "./client-filter";
import { exportInput } from "./schemas";

/** The file's columns: names that the import reads again. */
const COLUMNS = {
  number: "Numéro",
  name: "Raison sociale",
  tradeName: "Nom commercial",
  kind: "Type de client",
  status: "Statut",
  siren: "SIREN",
  siret: "SIRET",
  vatNumber: "Numéro de TVA",
  email: "E-mail",
  phone: "Téléphone",
  website: "Site web",
  billingLine1: "Adresse 1",
  billingLine2: "Adresse 2",
  billingPostalCode: "Code postal",
  billingCity: "Ville",
  billingCountry: "Pays",
  language: "Langue",
  currencyCode: "Devise",
  creditLimit: "Encours autorisé",
  discountPercent: "Remise %",
  accountingCode: "Compte auxiliaire",
  source: "Origine",
} as const;

type Column = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as Column[];
const SELECT = Object.fromEntries(KEYS.map((key) => [key, true])) as Record<Column, true>;

/** A cell as French Excel reads it: decimals with a comma. */
function cellOf(value: string | { toFixed(): string } | null): string {
  return typeof value === "string" ? neutralise(value) : (value?.toFixed().replace(".", ",") ?? "");
}

/** The clients that the filters keep, as French Excel opens a file: UTF-8 with mark, `;`. Who took it is in the audit log. */
export const exportClients = permissionProcedure("clients:export").input(exportInput).mutation(async ({ ctx, input }) => {
  const rows = await ctx.orgDb.client.findMany({ where: clientFilter(input), select: SELECT, orderBy: [{ name: "asc" }, { id: "asc" }] });
  const cells = rows.map((row) => KEYS.map((key) => cellOf(row[key])));
  const content = stringify([Object.values(COLUMNS), ...cells], { bom: true, delimiter: ";", record_delimiter: "windows" });
  const { organizationId } = ctx.session.user;
  await ctx.db.$transaction((tx) =>
    recordAudit(tx, actorOf(ctx), { action: "EXPORT", entityType: "Client", entityId: organizationId, label: "clients.csv", after: { rows: rows.length } }),
  );
  return { fileName: "clients.csv", mediaType: "text/csv;charset=utf-8", content };
});
