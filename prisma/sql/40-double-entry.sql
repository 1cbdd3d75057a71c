-- A validated entry balances, and is frozen but for its lettering.
ALTER TABLE "JournalEntryLine" DROP CONSTRAINT IF EXISTS jel_one_side;
ALTER TABLE "JournalEntryLine" ADD CONSTRAINT jel_one_side CHECK (debit >= 0 AND credit >= 0 AND (debit > 0) <> (credit > 0));

CREATE OR REPLACE FUNCTION guard.entry_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE e record; d numeric; c numeric; n int;
BEGIN
  SELECT * INTO e FROM "JournalEntry" WHERE id = NEW.id;
  IF NOT FOUND OR e.status NOT IN ('VALIDATED', 'LOCKED') THEN RETURN NULL; END IF;
  SELECT coalesce(sum(debit), 0), coalesce(sum(credit), 0), count(*) INTO d, c, n FROM "JournalEntryLine" WHERE "journalEntryId" = e.id;
  IF n < 2 OR d <> c OR d <> e."totalDebit" OR c <> e."totalCredit" THEN
    RAISE EXCEPTION 'entry % not balanced: debit % credit %', e.id, d, c USING ERRCODE = 'HC003';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS entry_balanced ON "JournalEntry";
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT OR UPDATE ON "JournalEntry" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION guard.entry_balanced();

CREATE OR REPLACE FUNCTION guard.entry_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE live text[] := ARRAY['status', 'updatedAt', 'documentId'];
BEGIN
  IF guard.purging() OR OLD.status NOT IN ('VALIDATED', 'LOCKED') THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'validated entry cannot be deleted' USING ERRCODE = 'HC003'; END IF;
  IF (to_jsonb(NEW) - live) IS DISTINCT FROM (to_jsonb(OLD) - live) OR NEW.status IN ('DRAFT', 'CANCELLED') THEN
    RAISE EXCEPTION 'validated entry is frozen; reverse it' USING ERRCODE = 'HC003';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER entry_frozen BEFORE UPDATE OR DELETE ON "JournalEntry"
  FOR EACH ROW EXECUTE FUNCTION guard.entry_frozen();

CREATE OR REPLACE FUNCTION guard.entry_line_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE parents text[] := ARRAY[]::text[]; live text[] := ARRAY['letteringId', 'letteredOn', 'updatedAt', 'bankTransactionId'];
BEGIN
  IF guard.purging() THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP <> 'INSERT' THEN parents := parents || OLD."journalEntryId"::text; END IF;
  IF TG_OP <> 'DELETE' THEN parents := parents || NEW."journalEntryId"::text; END IF;
  IF EXISTS (SELECT FROM "JournalEntry" WHERE id = ANY (parents) AND status IN ('VALIDATED', 'LOCKED'))
     AND (TG_OP <> 'UPDATE' OR (to_jsonb(NEW) - live) IS DISTINCT FROM (to_jsonb(OLD) - live)) THEN
    RAISE EXCEPTION 'lines of a validated entry are frozen' USING ERRCODE = 'HC003';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE OR REPLACE TRIGGER entry_line_frozen BEFORE INSERT OR UPDATE OR DELETE ON "JournalEntryLine"
  FOR EACH ROW EXECUTE FUNCTION guard.entry_line_frozen();
