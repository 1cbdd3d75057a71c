import type { Decimal } from "@/lib/money";

/** What a file means where it does not say, chosen by the person who imports. */
export interface DocumentRules {
  /** Numbers that begin with it are cancellations, and become credit notes. `null`: only the kind column tells. */
  readonly cancellationPrefix: string | null;
  /** Client number for documents whose rows name no client; `null` refuses them. */
  readonly fallbackClientNumber: string | null;
  /** `false`: prices include VAT, which is taken out of each unit price at the line's rate. */
  readonly priceIsNet: boolean;
  /** For lines that name neither code nor rate. `rate` in points, needed only to take VAT out of prices. */
  readonly defaultVat: { readonly code: string; readonly rate: Decimal };
  /** The extra line that a shipping amount becomes; `null` leaves the amount out. */
  readonly shippingLine: { readonly description: string; readonly sku: string | null } | null;
}
