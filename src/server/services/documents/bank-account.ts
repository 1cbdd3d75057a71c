import type { PrintableBankAccount } from "@/lib/billing/printable-document";
import type { BankAccount, Transaction } from "@/lib/prisma";

type Reader = { bankAccount: Pick<Transaction["bankAccount"], "findFirst"> };

/** Where the client is asked to pay: the account chosen for the document, or the organisation's own. */
export async function printedBankAccount(
  db: Reader,
  organizationId: string,
  chosen: BankAccount | null,
  holder: string,
): Promise<PrintableBankAccount | null> {
  const account =
    chosen ??
    (await db.bankAccount.findFirst({
      where: { organizationId, printOnInvoices: true, status: "ACTIVE", archivedAt: null, iban: { not: null } },
      orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }],
    }));
  if (!account?.iban) return null;
  return { holder, iban: account.iban, bic: account.bic, bankName: account.bankName };
}
