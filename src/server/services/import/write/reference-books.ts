import type { PaymentTerm, TaxRate } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import { decimal, type Decimal } from "@/lib/money";
import { readIssuer, type Issuer } from "@/server/services/documents/settings";
import type { ImportChoices } from "../store/choices";

export type VatOf = { readonly vatCode?: string | null; readonly vatRate?: Decimal | null };

/** What many rows refer to and few rows change: read once for a whole import. */
export class ReferenceBooks {
  readonly defaultRate: TaxRate | null;
  readonly defaultTerm: PaymentTerm | null;
  readonly #ratesByCode: ReadonlyMap<string, TaxRate>;
  readonly #termsById: ReadonlyMap<string, PaymentTerm>;

  constructor(
    readonly issuer: Issuer,
    private readonly rates: readonly TaxRate[],
    terms: readonly PaymentTerm[],
    private readonly codes: Readonly<Record<"country" | "currency" | "unit", ReadonlySet<string>>>,
    choices: Pick<ImportChoices, "taxRateId">,
  ) {
    this.defaultRate = rates.find(({ id }) => id === choices.taxRateId) ?? rates.find(({ isDefault }) => isDefault) ?? rates[0] ?? null;
    this.defaultTerm = terms.find(({ isDefault }) => isDefault) ?? null;
    this.#ratesByCode = new Map(rates.map((rate) => [rate.code, rate]));
    this.#termsById = new Map(terms.map((term) => [term.id, term]));
  }

  knows(kind: "country" | "currency" | "unit", code: string): boolean {
    return this.codes[kind].has(code);
  }

  term(id: string | null): PaymentTerm | null {
    return (id && this.#termsById.get(id)) || this.defaultTerm;
  }

  /** The organisation's rate of that code, else of that percentage (the default one before others); null when it has none. */
  rate({ vatCode, vatRate }: VatOf): TaxRate | null {
    if (vatCode) return this.#ratesByCode.get(vatCode) ?? null;
    if (!vatRate) return this.defaultRate;
    const { defaultRate } = this;
    const candidates = defaultRate ? [defaultRate, ...this.rates] : this.rates;
    return candidates.find(({ rate }) => decimal(rate).equals(vatRate)) ?? null;
  }
}

export async function readBooks(db: GuardedDb, organizationId: string, choices: Pick<ImportChoices, "taxRateId">): Promise<ReferenceBooks> {
  const code = { select: { code: true } } as const;
  const [issuer, rates, terms, countries, currencies, units] = await Promise.all([
    readIssuer(db, organizationId),
    db.taxRate.findMany({ where: { organizationId, archivedAt: null }, orderBy: [{ isDefault: "desc" }, { code: "asc" }] }),
    db.paymentTerm.findMany({ where: { organizationId } }),
    db.country.findMany(code),
    db.currency.findMany({ where: { isActive: true }, ...code }),
    db.unitOfMeasure.findMany(code),
  ]);
  const set = (rows: readonly { code: string }[]) => new Set(rows.map((row) => row.code));
  return new ReferenceBooks(issuer, rates, terms, { country: set(countries), currency: set(currencies), unit: set(units) }, choices);
}
