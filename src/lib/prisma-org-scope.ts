import { createOrgScope, type OrgDb as ScopedClient } from "org-scope";
import { schema, type ScopedModel } from "../../generated/org-scope/schema.js";
import type { Creates } from "../../generated/org-scope/client.js";
import type { PrismaClient } from "./prisma";

const reviewed = [
  // Organisation, access and settings
  "Membership", "Team", "OrganizationInvitation", "OrganizationSetting", "CustomRole", "NumberSequence",
  "ApiKey", "OnboardingProgress", "CustomFieldDefinition", "Tag",
  // Clients, catalogue and price rules
  "Client", "ClientSite", "ClientPortalAccess", "Product", "ProductCategory", "TaxRate", "PriceList",
  "PaymentTerm",
  // Sales and invoicing
  "Quote", "SalesOrder", "DeliveryNote", "Invoice", "Payment", "RecurringInvoice", "ServiceContract",
  "ReminderPlan", "InvoiceReminder", "DocumentTemplate", "SignatureRequest", "EInvoiceTransmission",
  "EReportingBatch",
  // CRM
  "CrmContact", "CrmLead", "CrmDeal", "CrmPipeline", "CrmActivity", "CrmNote",
  // Field service
  "WorkOrder", "WorkReport", "WorkOrderType", "Equipment", "MaintenancePlan", "ChecklistTemplate", "Vehicle",
  // Projects and time
  "Project", "ProjectTask", "TimeEntry", "Timesheet", "ActivityType", "BillingRate",
  // Purchasing
  "Supplier", "PurchaseOrder", "GoodsReceipt", "SupplierInvoice", "SupplierPayment", "PaymentBatch",
  "InboxDocument",
  // Stock
  "Warehouse", "StockLocation", "StockLot", "StockLevel", "StockMovement", "InventoryCount", "ReorderRule",
  // Human resources and leave
  "EmployeeProfile", "Department", "EmploymentContract", "WorkSchedule", "LeaveType", "LeaveRequest",
  "LeaveAllocation", "LeaveLedgerEntry", "PublicHoliday",
  // Payroll and expenses
  "PayrollRun", "Payslip", "PayrollItem", "PayrollVariable", "ExpenseReport", "ExpenseCategory",
  "ExpensePolicy",
  // Calendar and appointments
  "Calendar", "CalendarEvent", "Appointment", "AppointmentType", "AvailabilitySchedule",
  "CalendarConnection",
  // Banking
  "BankAccount", "BankConnection", "BankStatement", "BankTransaction", "BankMatchingRule",
  "BankReconciliation",
  // Accounting and tax
  "FiscalYear", "LedgerAccount", "Journal", "JournalEntry", "Lettering", "CostCenter", "VatReturn",
  "FixedAsset", "AccountingExport",
  // Marketing
  "EmailCampaign", "EmailTemplate", "ContactList", "SuppressionEntry",
  // Automation, approvals and integrations
  "AutomationRule", "AutomationRun", "ApprovalPolicy", "ApprovalRequest", "WebhookEndpoint", "Integration",
  "DataImport",
  // Support and messaging
  "SupportTicket", "TicketCategory", "Conversation", "EmailMessage", "Notification",
  // Documents, audit, privacy and SaaS billing
  "Document", "DocumentFolder", "AuditLog", "FiscalSeal", "GdprRequest", "Subscription",
  "SubscriptionInvoice", "UsageRecord",
] as const satisfies readonly ScopedModel[];

/** A model with an `organizationId` that is missing above does not compile here: its name is in the message. */
type Forgotten = Exclude<ScopedModel, (typeof reviewed)[number]>;
const complete: [Forgotten] extends [never] ? true : Forgotten = true;
void complete;

/**
 * Every model with an `organizationId`, by hand: adding one is a decision that people review.
 * Compiler, start and a test compare this list with the schema.
 */
export const ORG_SCOPED_MODELS: ReadonlySet<ScopedModel> = new Set(reviewed);

/** A client that sees one organisation only. The brand keeps an unscoped client from being passed in its place. */
export type OrgDb = ScopedClient<PrismaClient, Creates>;

/**
 * The client of one organisation: each operation carries the organisation before it becomes SQL, and runs under
 * row-level security in the same round trip; what cannot be scoped is refused.
 *
 * @throws OrgScopeError when `organizationId` is missing or empty: there is no such thing as "no filter".
 */
export const withOrgScope: (prisma: PrismaClient, organizationId: string) => OrgDb = createOrgScope({ schema, scopedModels: ORG_SCOPED_MODELS, pool: true });
