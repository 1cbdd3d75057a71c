-- A validated payslip is cancelled and replaced, never changed.
CREATE OR REPLACE FUNCTION guard.payslip_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE live text[] := ARRAY['status','deliveredAt','paidAt','documentId','pdfSha256','updatedAt'];
BEGIN
  IF guard.purging() THEN RETURN coalesce(NEW, OLD); END IF;
  IF OLD.status NOT IN ('DRAFT','CALCULATED') THEN
    IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - live) IS DISTINCT FROM (to_jsonb(OLD) - live) OR NEW.status IN ('DRAFT','CALCULATED') THEN
      RAISE EXCEPTION 'validated payslip is frozen; cancel and replace it' USING ERRCODE = 'HC005'; END IF;
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE OR REPLACE TRIGGER payslip_frozen BEFORE UPDATE OR DELETE ON "Payslip" FOR EACH ROW EXECUTE FUNCTION guard.payslip_frozen();
