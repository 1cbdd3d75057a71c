-- An invoice with a number is frozen for ever: it is settled, sent, disputed or credited, never rewritten.
CREATE OR REPLACE FUNCTION guard.invoice_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE live text[] := ARRAY['status', 'amountPaid', 'amountDue', 'prepaidAmount', 'sentAt', 'paidAt', 'lastReminderAt',
  'reminderLevel', 'internalNotes', 'customFields', 'updatedAt', 'ownerId', 'contactId', 'publicTokenHash', 'journalEntryId',
  'pdfSha256', 'bankAccountId', 'projectId'];
BEGIN
  IF guard.purging() OR OLD.number IS NULL THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'issued invoice % cannot be deleted', OLD.number USING ERRCODE = 'HC002';
  END IF;
  IF (to_jsonb(NEW) - live) IS DISTINCT FROM (to_jsonb(OLD) - live) THEN
    RAISE EXCEPTION 'issued invoice % is frozen; issue a credit note', OLD.number USING ERRCODE = 'HC002';
  END IF;
  IF NEW.status IN ('DRAFT', 'CANCELLED') THEN
    RAISE EXCEPTION 'issued invoice % cannot go back to %', OLD.number, NEW.status USING ERRCODE = 'HC002';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER invoice_frozen BEFORE UPDATE OR DELETE ON "Invoice"
  FOR EACH ROW EXECUTE FUNCTION guard.invoice_frozen();

-- Its lines, VAT lines and instalments as well; what an instalment has received may still change.
-- Both parents count: a line can neither leave an issued invoice nor join one.
CREATE OR REPLACE FUNCTION guard.invoice_child_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE issued text; parents text[] := ARRAY[]::text[];
BEGIN
  IF guard.purging() THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP <> 'INSERT' THEN parents := parents || OLD."invoiceId"::text; END IF;
  IF TG_OP <> 'DELETE' THEN parents := parents || NEW."invoiceId"::text; END IF;
  SELECT number INTO issued FROM "Invoice" WHERE id = ANY (parents) AND number IS NOT NULL LIMIT 1;
  IF issued IS NULL THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_TABLE_NAME = 'InvoiceInstallment' AND TG_OP = 'UPDATE'
     AND (to_jsonb(NEW) - ARRAY['paidAmount', 'updatedAt']) = (to_jsonb(OLD) - ARRAY['paidAmount', 'updatedAt']) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'lines of issued invoice % are frozen', issued USING ERRCODE = 'HC002';
END $$;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['InvoiceLine', 'InvoiceTaxLine', 'InvoiceInstallment'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER child_frozen BEFORE INSERT OR UPDATE OR DELETE ON %I
                    FOR EACH ROW EXECUTE FUNCTION guard.invoice_child_frozen()', t);
  END LOOP;
END $$;
