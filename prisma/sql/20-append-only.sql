-- Ledgers are written once: no update, no delete.
CREATE OR REPLACE FUNCTION guard.append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF guard.purging() THEN RETURN coalesce(NEW, OLD); END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HC001';
END $$;

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['AuditLog', 'FiscalSeal', 'StockMovement', 'LeaveLedgerEntry'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
                    FOR EACH ROW EXECUTE FUNCTION guard.append_only()', t);
    EXECUTE format('CREATE OR REPLACE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION guard.append_only()', t);
  END LOOP;
END $$;
