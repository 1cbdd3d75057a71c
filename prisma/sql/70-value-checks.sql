-- Amounts that cannot be. A credit note names the invoice that it corrects, unless it was taken over
-- from another system, whose files may not say.
ALTER TABLE "Invoice" DROP CONSTRAINT IF EXISTS invoice_totals;
ALTER TABLE "Invoice" ADD CONSTRAINT invoice_totals CHECK ("totalGross" = "totalNet" + "totalVat" AND "totalNet" = "subtotalNet" - "discountAmount"
  AND ("number" IS NULL OR ("issueDate" IS NOT NULL AND "issuedAt" IS NOT NULL)) AND (type <> 'CREDIT_NOTE' OR "correctedInvoiceId" IS NOT NULL OR "number" IS NULL OR "idempotencyKey" LIKE 'import:%'));
ALTER TABLE "Payment" DROP CONSTRAINT IF EXISTS payment_amount;
ALTER TABLE "Payment" ADD CONSTRAINT payment_amount CHECK (amount > 0 AND "unallocatedAmount" >= 0 AND "unallocatedAmount" <= amount);
ALTER TABLE "PaymentAllocation" DROP CONSTRAINT IF EXISTS alloc_amount;
ALTER TABLE "PaymentAllocation" ADD CONSTRAINT alloc_amount CHECK (amount > 0);
ALTER TABLE "EInvoiceTransmission" DROP CONSTRAINT IF EXISTS einvoice_one_side;
ALTER TABLE "EInvoiceTransmission" ADD CONSTRAINT einvoice_one_side CHECK (NOT ("invoiceId" IS NOT NULL AND "supplierInvoiceId" IS NOT NULL)
  AND (direction = 'INBOUND' OR "invoiceId" IS NOT NULL));
ALTER TABLE "StockMovement" DROP CONSTRAINT IF EXISTS movement_nonzero;
ALTER TABLE "StockMovement" ADD CONSTRAINT movement_nonzero CHECK (quantity <> 0);
