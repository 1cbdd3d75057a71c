import { type Prisma, type PrismaClient } from "./prisma";
import domain from "./domain/domain.json";
import { OrgScopeError, scopeArgs, type ModelClass } from "./org-scope-args";

/**
 * Every model with an `organizationId`, by hand: adding one is a decision that people review.
 * A test compares this list with the schema and with the domain design.
 */
export const ORG_SCOPED_MODELS: ReadonlySet<Prisma.ModelName> = new Set<Prisma.ModelName>([
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
]);

declare const scoped: unique symbol;

/** A client that sees one organisation only. The brand keeps an unscoped client from being passed in its place. */
export type OrgDb = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$extends" | `$${"query" | "execute"}Raw${"" | "Unsafe"}`> & {
  readonly [scoped]: true;
};

const subEntityPaths: Record<string, string> = domain.subEntities;

function classOf(model: string): ModelClass {
  if (ORG_SCOPED_MODELS.has(model as Prisma.ModelName)) return { kind: "scoped" };
  const path = subEntityPaths[model];
  return path ? { kind: "subEntity", path: path.split(".") } : { kind: "global" };
}

/**
 * The client of one organisation: each operation on a scoped model or sub-entity carries the organisation
 * before it becomes SQL; what cannot be scoped is refused.
 *
 * @throws OrgScopeError when `organizationId` is missing or empty: there is no such thing as "no filter".
 */
export function withOrgScope(prisma: PrismaClient, organizationId: string): OrgDb {
  if (typeof organizationId !== "string" || organizationId === "") {
    throw new OrgScopeError("withOrgScope needs the id of an organisation; none was given.");
  }
  const client = prisma.$extends({
    name: "org-scope",
    query: {
      $allModels: {
        $allOperations: ({ model, operation, args, query }) =>
          query(scopeArgs(classOf(model), model, operation, args, organizationId)),
      },
      $queryRaw: refuseRaw,
      $executeRaw: refuseRaw,
      $queryRawUnsafe: refuseRaw,
      $executeRawUnsafe: refuseRaw,
    },
  });
  return client as unknown as OrgDb;
}

function refuseRaw(): never {
  throw new OrgScopeError("Raw SQL carries no organisation: use the unscoped client and name the organisation in the SQL.");
}
