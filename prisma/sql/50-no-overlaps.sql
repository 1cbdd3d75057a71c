-- One person, one employee, one host: no two rows at the same time.
ALTER TABLE "TimeEntry" DROP CONSTRAINT IF EXISTS time_no_overlap;
ALTER TABLE "TimeEntry" ADD CONSTRAINT time_no_overlap EXCLUDE USING gist
  ("organizationId" WITH =, "userId" WITH =, tstzrange("startedAt", coalesce("endedAt", 'infinity'::timestamptz), '[)') WITH &&) WHERE ("startedAt" IS NOT NULL);
ALTER TABLE "LeaveRequest" DROP CONSTRAINT IF EXISTS leave_no_overlap;
ALTER TABLE "LeaveRequest" ADD CONSTRAINT leave_no_overlap EXCLUDE USING gist
  ("organizationId" WITH =, "employeeId" WITH =,
   tsrange("startDate"::timestamp + CASE WHEN "startHalf" = 'PM' THEN interval '12 hours' ELSE interval '0' END,
           "endDate"::timestamp + CASE WHEN "endHalf" = 'AM' THEN interval '12 hours' ELSE interval '24 hours' END, '[)') WITH &&)
  WHERE (status IN ('SUBMITTED','FIRST_APPROVED','APPROVED','TAKEN'));
ALTER TABLE "Appointment" DROP CONSTRAINT IF EXISTS appointment_no_overlap;
ALTER TABLE "Appointment" ADD CONSTRAINT appointment_no_overlap EXCLUDE USING gist
  ("organizationId" WITH =, "hostId" WITH =, tstzrange("startsAt", "endsAt", '[)') WITH &&) WHERE (status IN ('PENDING','CONFIRMED'));
ALTER TABLE "FiscalYear" DROP CONSTRAINT IF EXISTS fiscal_year_no_overlap;
ALTER TABLE "FiscalYear" ADD CONSTRAINT fiscal_year_no_overlap EXCLUDE USING gist
  ("organizationId" WITH =, daterange("startDate", "endDate", '[]') WITH &&);
ALTER TABLE "EmploymentContract" DROP CONSTRAINT IF EXISTS contract_no_overlap;
ALTER TABLE "EmploymentContract" ADD CONSTRAINT contract_no_overlap EXCLUDE USING gist
  ("organizationId" WITH =, "employeeId" WITH =, daterange("startDate", "endDate", '[]') WITH &&) WHERE (status = 'ACTIVE');
