import type { Prisma, Transaction } from "@/lib/prisma";
import { recordAudits } from "@/server/services/audit/record-audits";
import { printedBankAccount } from "@/server/services/documents/bank-account";
import { sellerOf } from "@/server/services/documents/parties";
import { freeze, type SellerSnapshot } from "@/server/services/documents/snapshots";
import type { DocumentKind, ImportedDocument } from "../../documents/imported-document";
import type { DocumentRead } from "../../documents/read-documents";
import type { RefusedDocument } from "../../documents/refusal";
import { commitEach } from "../commit-each";
import type { ImportRun } from "../import-run";
import { checkDocument, refuseUnit, type BatchBooks, type Checked, type DocumentUnit } from "./check-document";
import { readClients } from "./client-book";
import { missingProducts, readProducts } from "./product-book";
import { readStored } from "./stored-documents";
import { writeDocuments } from "./write-documents";

/** A batch is full at so many documents, or so many lines. */
const DOCUMENTS = 50;
const LINES = 1_500;
/** A document of ten thousand lines takes a while. */
const TRANSACTION = { timeout: 120_000, maxWait: 15_000 };

type Outcome = { readonly refused: RefusedDocument } | { readonly skipped: true } | { readonly created: ImportedDocument; readonly freeTextLines: number };

/** The organisation as imported documents show it: as it is now, since files do not say how it was. */
async function sellerSnapshot({ db, actor, books: { issuer } }: ImportRun): Promise<Prisma.InputJsonObject> {
  const bankAccount = await printedBankAccount(db, actor.organizationId, null, issuer.legalName);
  return freeze({ ...sellerOf(issuer), bankAccount, accentColor: null, footer: issuer.invoiceFooter } satisfies SellerSnapshot);
}

async function readBatch(tx: Transaction, organizationId: string, units: readonly DocumentUnit[]): Promise<BatchBooks> {
  const documents = units.map(({ document }) => document);
  return {
    clients: await readClients(tx, organizationId, documents.map(({ client }) => client)),
    products: await readProducts(tx, organizationId, documents.flatMap(({ lines }) => lines)),
    stored: await readStored(tx, organizationId, documents.map(({ number }) => number)),
  };
}

/** What becomes of a checked document, told with its currency; `hasProduct` knows the catalogue as it is then. */
function outcomeOf(checked: Checked, hasProduct: (sku: string) => boolean): Outcome {
  if (!("checked" in checked)) return checked;
  const { document, currencyCode } = checked.checked;
  const freeTextLines = document.lines.filter(({ row, sku }) => row !== null && (sku === null || !hasProduct(sku))).length;
  return { created: { ...document, currencyCode }, freeTextLines };
}

/** Writes documents batch by batch, or only checks them; refusals and totals go to the run's tally. */
export class DocumentWriter {
  #batch: DocumentUnit[] = [];
  #lines = 0;
  #seller: Prisma.InputJsonObject | undefined;
  /** In a dry run: what would have been created so far. */
  readonly #rehearsed = { clients: new Set<string>(), products: new Set<string>() };

  constructor(private readonly run: ImportRun) {}

  async add(unit: DocumentUnit): Promise<void> {
    this.#batch.push(unit);
    this.#lines += unit.document.lines.length;
    if (this.#batch.length >= DOCUMENTS || this.#lines >= LINES) await this.flush();
  }

  async flush(): Promise<void> {
    const units = this.#batch;
    this.#batch = [];
    this.#lines = 0;
    const { run } = this;
    const write = run.isDryRun ? this.#rehearse : this.#commit;
    const refused = (unit: DocumentUnit): Outcome => ({ refused: refuseUnit(unit, run, { code: "REFUSED_BY_DATABASE" }) });
    for (const outcome of await commitEach(units, write, refused)) {
      if ("refused" in outcome) await run.refuse(outcome.refused);
      else if ("skipped" in outcome) run.tally.count("skipped");
      else {
        run.tally.count("created");
        run.tally.accept(outcome.created);
        run.tally.add({ freeTextLines: outcome.freeTextLines });
      }
    }
  }

  readonly #commit = async (units: readonly DocumentUnit[]): Promise<Outcome[]> => {
    const { run } = this;
    const { organizationId } = run.actor;
    const seller = (this.#seller ??= await sellerSnapshot(run));
    const { outcomes, ...side } = await run.db.$transaction(async (tx) => {
      const books = await readBatch(tx, organizationId, units);
      const checked = units.map((unit) => checkDocument(unit, run, books));
      const documents = checked.flatMap((one) => ("checked" in one ? one.checked : []));
      const { entries, ...created } = await writeDocuments(tx, run, documents, books.products, seller);
      await recordAudits(tx, run.actor, entries);
      return { outcomes: checked.map((one) => outcomeOf(one, (sku) => books.products.has(sku))), ...created };
    }, TRANSACTION);
    run.tally.add(side);
    return outcomes;
  };

  readonly #rehearse = async (units: readonly DocumentUnit[]): Promise<Outcome[]> => {
    const { run } = this;
    const books = await readBatch(run.db, run.actor.organizationId, units);
    const checked = units.map((unit) => checkDocument(unit, run, books));
    const documents = checked.flatMap((one) => ("checked" in one ? one.checked : []));
    const { clients, products } = this.#rehearsed;
    const before = { clients: clients.size, products: products.size };
    for (const { client } of documents) if ("key" in client) clients.add(client.key);
    const missing = missingProducts(books.products, documents.flatMap(({ document }) => document.lines));
    if (run.record.choices.createMissingProducts) for (const sku of missing.keys()) products.add(sku);
    run.tally.add({ createdClients: clients.size - before.clients, createdProducts: products.size - before.products });
    return checked.map((one) => outcomeOf(one, (sku) => books.products.has(sku) || products.has(sku)));
  };
}

/** Gives the writer what is read of one kind of document; refusals are counted in the first pass, which sees all of them. */
export async function importDocuments(
  read: AsyncIterable<DocumentRead>,
  { kind, refuse }: { kind: DocumentKind; refuse?: (refused: RefusedDocument) => Promise<void> },
  writer: DocumentWriter,
): Promise<{ others: number }> {
  let others = 0;
  for await (const outcome of read) {
    if ("refused" in outcome) await refuse?.(outcome.refused);
    else if (outcome.document.kind === kind) await writer.add(outcome);
    else others++;
  }
  await writer.flush();
  return { others };
}
