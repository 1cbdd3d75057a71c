-- At most one row in this state per organisation (Prisma cannot express a partial unique index).
CREATE UNIQUE INDEX IF NOT EXISTS one_running_timer ON "TimeEntry" ("organizationId","userId") WHERE "isRunning";
CREATE UNIQUE INDEX IF NOT EXISTS one_live_subscription ON "Subscription" ("organizationId") WHERE status <> 'ENDED';
CREATE UNIQUE INDEX IF NOT EXISTS one_pending_invite ON "OrganizationInvitation" ("organizationId", lower(email)) WHERE status = 'PENDING';
CREATE UNIQUE INDEX IF NOT EXISTS one_pending_approval ON "ApprovalRequest" ("organizationId", entity, "entityId") WHERE status = 'PENDING';
CREATE UNIQUE INDEX IF NOT EXISTS one_live_payslip ON "Payslip" ("organizationId","employeeId","periodStart","contractId") WHERE status <> 'CANCELLED';
CREATE UNIQUE INDEX IF NOT EXISTS one_default_pipeline ON "CrmPipeline" ("organizationId") WHERE "isDefault";
CREATE UNIQUE INDEX IF NOT EXISTS one_default_price_list ON "PriceList" ("organizationId") WHERE "isDefault";
CREATE UNIQUE INDEX IF NOT EXISTS one_default_term ON "PaymentTerm" ("organizationId") WHERE "isDefault";
CREATE UNIQUE INDEX IF NOT EXISTS one_default_warehouse ON "Warehouse" ("organizationId") WHERE "isDefault";
CREATE UNIQUE INDEX IF NOT EXISTS one_default_bank ON "BankAccount" ("organizationId") WHERE "isDefault";
CREATE UNIQUE INDEX IF NOT EXISTS one_default_reminder ON "ReminderPlan" ("organizationId","appliesTo") WHERE "isDefault";
CREATE UNIQUE INDEX IF NOT EXISTS one_owner ON "Membership" ("organizationId") WHERE "isOwner";
