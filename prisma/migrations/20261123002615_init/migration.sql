-- CreateEnum
CREATE TYPE "FiscalYearStatus" AS ENUM ('FUTURE', 'OPEN', 'CLOSING', 'CLOSED');

-- CreateEnum
CREATE TYPE "AccountType" AS ENUM ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE', 'RECEIVABLE', 'PAYABLE', 'BANK', 'CASH', 'VAT', 'SUSPENSE', 'OFF_BALANCE');

-- CreateEnum
CREATE TYPE "BalanceSide" AS ENUM ('DEBIT', 'CREDIT');

-- CreateEnum
CREATE TYPE "JournalType" AS ENUM ('SALES', 'PURCHASES', 'BANK', 'CASH', 'MISC', 'PAYROLL', 'OPENING', 'CLOSING');

-- CreateEnum
CREATE TYPE "JournalEntryStatus" AS ENUM ('DRAFT', 'VALIDATED', 'LOCKED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ThirdPartyType" AS ENUM ('CLIENT', 'SUPPLIER', 'EMPLOYEE', 'STATE', 'OTHER');

-- CreateEnum
CREATE TYPE "LetteringStatus" AS ENUM ('PARTIAL', 'COMPLETE', 'BROKEN');

-- CreateEnum
CREATE TYPE "AnalyticAxis" AS ENUM ('DEPARTMENT', 'SITE', 'PROJECT', 'PRODUCT_LINE');

-- CreateEnum
CREATE TYPE "VatForm" AS ENUM ('CA3', 'CA12');

-- CreateEnum
CREATE TYPE "VatReturnStatus" AS ENUM ('DRAFT', 'COMPUTED', 'REVIEWED', 'FILED', 'PAID', 'AMENDED');

-- CreateEnum
CREATE TYPE "AssetStatus" AS ENUM ('DRAFT', 'IN_SERVICE', 'FULLY_DEPRECIATED', 'DISPOSED');

-- CreateEnum
CREATE TYPE "DepreciationMethod" AS ENUM ('LINEAR', 'DECLINING', 'NONE');

-- CreateEnum
CREATE TYPE "AccountingExportKind" AS ENUM ('FEC', 'GENERAL_LEDGER', 'TRIAL_BALANCE', 'JOURNALS', 'FISCAL_ARCHIVE', 'CSV');

-- CreateEnum
CREATE TYPE "ExportStatus" AS ENUM ('QUEUED', 'RUNNING', 'READY', 'FAILED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "AutomationStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED', 'DISABLED_BY_ERRORS', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "AutomationTrigger" AS ENUM ('RECORD_CREATED', 'RECORD_UPDATED', 'STATUS_CHANGED', 'FIELD_CHANGED', 'DATE_REACHED', 'SCHEDULE', 'INVOICE_OVERDUE', 'QUOTE_ACCEPTED', 'PAYMENT_RECEIVED', 'DEAL_STAGE_CHANGED', 'STOCK_BELOW_MIN', 'FORM_SUBMITTED', 'WEBHOOK_IN', 'MANUAL');

-- CreateEnum
CREATE TYPE "AutomationActionType" AS ENUM ('SEND_EMAIL', 'SEND_NOTIFICATION', 'CREATE_RECORD', 'UPDATE_FIELD', 'CREATE_TASK', 'ASSIGN_OWNER', 'ADD_TAG', 'ADD_TO_LIST', 'START_APPROVAL', 'CALL_WEBHOOK', 'WAIT', 'CREATE_WORK_ORDER', 'CREATE_INVOICE_DRAFT');

-- CreateEnum
CREATE TYPE "AutomationRunStatus" AS ENUM ('QUEUED', 'RUNNING', 'WAITING', 'SUCCEEDED', 'PARTIAL', 'FAILED', 'SKIPPED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ApprovalStatus" AS ENUM ('PENDING', 'APPROVED', 'REJECTED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('APPROVE', 'REJECT', 'DELEGATE', 'COMMENT');

-- CreateEnum
CREATE TYPE "WebhookStatus" AS ENUM ('ACTIVE', 'PAUSED', 'DISABLED_BY_ERRORS');

-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('PENDING', 'DELIVERED', 'RETRYING', 'FAILED');

-- CreateEnum
CREATE TYPE "IntegrationKind" AS ENUM ('EINVOICING_PLATFORM', 'ESIGNATURE', 'PAYMENT_PROVIDER', 'ACCOUNTING', 'EMAIL_PROVIDER', 'SMS', 'STORAGE', 'PAYROLL', 'OTHER');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('UPLOADED', 'MAPPED', 'VALIDATED', 'RUNNING', 'COMPLETED', 'COMPLETED_WITH_ERRORS', 'FAILED', 'UNDONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ImportFormat" AS ENUM ('CSV', 'XLSX', 'VCARD', 'ICS', 'FEC');

-- CreateEnum
CREATE TYPE "ProviderEventStatus" AS ENUM ('RECEIVED', 'PROCESSING', 'PROCESSED', 'IGNORED', 'FAILED');

-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('RUNNING', 'SUCCEEDED', 'PARTIAL', 'FAILED');

-- CreateEnum
CREATE TYPE "BankAccountKind" AS ENUM ('CURRENT', 'SAVINGS', 'CASH', 'CARD', 'LOAN', 'PAYMENT_PROVIDER');

-- CreateEnum
CREATE TYPE "BankAccountStatus" AS ENUM ('ACTIVE', 'CLOSED');

-- CreateEnum
CREATE TYPE "StatementFormat" AS ENUM ('CAMT053', 'OFX', 'CFONB120', 'CSV', 'MT940', 'API', 'MANUAL');

-- CreateEnum
CREATE TYPE "StatementStatus" AS ENUM ('IMPORTED', 'IN_ERROR', 'BALANCED', 'RECONCILED', 'VOIDED');

-- CreateEnum
CREATE TYPE "BankTransactionStatus" AS ENUM ('PENDING', 'UNMATCHED', 'SUGGESTED', 'PARTIALLY_MATCHED', 'MATCHED', 'RECONCILED', 'IGNORED');

-- CreateEnum
CREATE TYPE "BankTxSource" AS ENUM ('IMPORT', 'API', 'MANUAL');

-- CreateEnum
CREATE TYPE "MoneyDirection" AS ENUM ('CREDIT', 'DEBIT');

-- CreateEnum
CREATE TYPE "BankRuleAction" AS ENUM ('SUGGEST', 'MATCH_INVOICE', 'CREATE_ENTRY', 'IGNORE');

-- CreateEnum
CREATE TYPE "MatchTargetType" AS ENUM ('INVOICE', 'PAYMENT', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'PAYMENT_BATCH', 'EXPENSE_REPORT', 'PAYROLL_RUN', 'VAT_RETURN', 'JOURNAL_ENTRY', 'TRANSFER');

-- CreateEnum
CREATE TYPE "MatchStatus" AS ENUM ('SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNMATCHED');

-- CreateEnum
CREATE TYPE "MatchMethod" AS ENUM ('EXACT_REFERENCE', 'RULE', 'SCORE', 'MANUAL');

-- CreateEnum
CREATE TYPE "ReconciliationStatus" AS ENUM ('OPEN', 'CLOSED', 'REOPENED');

-- CreateEnum
CREATE TYPE "CalendarKind" AS ENUM ('PERSONAL', 'TEAM', 'RESOURCE', 'LEAVES', 'JOBS');

-- CreateEnum
CREATE TYPE "CalendarVisibility" AS ENUM ('PRIVATE', 'BUSY_ONLY', 'FULL');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('TENTATIVE', 'CONFIRMED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "EventTransparency" AS ENUM ('BUSY', 'FREE');

-- CreateEnum
CREATE TYPE "AttendeeStatus" AS ENUM ('NEEDS_ACTION', 'ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED');

-- CreateEnum
CREATE TYPE "AttendeeRole" AS ENUM ('CHAIR', 'REQUIRED', 'OPTIONAL');

-- CreateEnum
CREATE TYPE "AppointmentStatus" AS ENUM ('PENDING', 'CONFIRMED', 'RESCHEDULED', 'COMPLETED', 'NO_SHOW', 'CANCELLED', 'REJECTED');

-- CreateEnum
CREATE TYPE "AppointmentSource" AS ENUM ('PUBLIC_PAGE', 'PORTAL', 'STAFF', 'API');

-- CreateEnum
CREATE TYPE "AssignmentMode" AS ENUM ('SINGLE_HOST', 'ROUND_ROBIN', 'COLLECTIVE');

-- CreateEnum
CREATE TYPE "LocationKind" AS ENUM ('ON_SITE', 'OFFICE', 'PHONE', 'VIDEO');

-- CreateEnum
CREATE TYPE "CalendarProvider" AS ENUM ('GOOGLE', 'MICROSOFT', 'CALDAV', 'ICS_FEED');

-- CreateEnum
CREATE TYPE "SyncDirection" AS ENUM ('PULL', 'PUSH', 'TWO_WAY');

-- CreateEnum
CREATE TYPE "ConnectionStatus" AS ENUM ('PENDING', 'CONNECTED', 'EXPIRED', 'ERROR', 'DISCONNECTED');

-- CreateEnum
CREATE TYPE "ClientKind" AS ENUM ('COMPANY', 'INDIVIDUAL', 'PUBLIC_BODY', 'ASSOCIATION');

-- CreateEnum
CREATE TYPE "ClientStatus" AS ENUM ('PROSPECT', 'ACTIVE', 'DORMANT', 'BLOCKED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "PortalAccessStatus" AS ENUM ('INVITED', 'ACTIVE', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "MandateStatus" AS ENUM ('PENDING', 'ACTIVE', 'REVOKED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "MandateScheme" AS ENUM ('CORE', 'B2B');

-- CreateEnum
CREATE TYPE "MandateSequence" AS ENUM ('FRST', 'RCUR', 'OOFF', 'FNAL');

-- CreateEnum
CREATE TYPE "ProductKind" AS ENUM ('GOOD', 'SERVICE', 'LABOUR', 'TRAVEL', 'KIT', 'DISBURSEMENT');

-- CreateEnum
CREATE TYPE "VatCategory" AS ENUM ('S', 'Z', 'E', 'AE', 'K', 'G', 'O');

-- CreateEnum
CREATE TYPE "TaxKind" AS ENUM ('SALE', 'PURCHASE', 'BOTH');

-- CreateEnum
CREATE TYPE "ContactRole" AS ENUM ('DECISION_MAKER', 'BUYER', 'TECHNICAL', 'BILLING', 'USER', 'OTHER');

-- CreateEnum
CREATE TYPE "ContactStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'BOUNCED', 'ANONYMIZED');

-- CreateEnum
CREATE TYPE "ConsentStatus" AS ENUM ('UNKNOWN', 'OPTED_IN', 'OPTED_OUT');

-- CreateEnum
CREATE TYPE "LeadStatus" AS ENUM ('NEW', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "LeadChannel" AS ENUM ('MANUAL', 'WEB_FORM', 'EMAIL', 'PHONE', 'IMPORT', 'CAMPAIGN', 'REFERRAL', 'API');

-- CreateEnum
CREATE TYPE "DealStatus" AS ENUM ('OPEN', 'WON', 'LOST', 'ABANDONED');

-- CreateEnum
CREATE TYPE "DealLostReason" AS ENUM ('PRICE', 'COMPETITOR', 'TIMING', 'NO_BUDGET', 'NO_RESPONSE', 'NOT_A_FIT', 'INTERNAL', 'OTHER');

-- CreateEnum
CREATE TYPE "StageKind" AS ENUM ('OPEN', 'WON', 'LOST');

-- CreateEnum
CREATE TYPE "CrmActivityType" AS ENUM ('TASK', 'CALL', 'EMAIL', 'MEETING', 'VISIT', 'DEMO');

-- CreateEnum
CREATE TYPE "ActivityStatus" AS ENUM ('PLANNED', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Priority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('INVOICE', 'QUOTE', 'CONTRACT', 'PAYSLIP', 'RECEIPT', 'ID_DOCUMENT', 'BANK_STATEMENT', 'REPORT', 'PHOTO', 'SIGNATURE', 'LEGAL', 'OTHER');

-- CreateEnum
CREATE TYPE "Confidentiality" AS ENUM ('PUBLIC', 'INTERNAL', 'RESTRICTED', 'HR_ONLY', 'FINANCE_ONLY');

-- CreateEnum
CREATE TYPE "ScanStatus" AS ENUM ('PENDING', 'CLEAN', 'INFECTED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "AuditAction" AS ENUM ('CREATE', 'UPDATE', 'DELETE', 'ARCHIVE', 'RESTORE', 'STATUS_CHANGE', 'ISSUE', 'SEND', 'APPROVE', 'REJECT', 'EXPORT', 'IMPORT', 'LOGIN', 'LOGOUT', 'LOGIN_FAILED', 'PERMISSION_CHANGE', 'VIEW_SENSITIVE', 'IMPERSONATE', 'CONFIG_CHANGE');

-- CreateEnum
CREATE TYPE "ActorType" AS ENUM ('USER', 'API_KEY', 'SYSTEM', 'AUTOMATION', 'PORTAL_CLIENT', 'PLATFORM_ADMIN');

-- CreateEnum
CREATE TYPE "FiscalSealKind" AS ENUM ('INVOICE_ISSUED', 'PAYMENT_RECORDED', 'PAYMENT_REVERSED', 'DAY_CLOSE', 'MONTH_CLOSE', 'YEAR_CLOSE', 'ARCHIVE', 'EXPORT', 'INTEGRITY_CHECK');

-- CreateEnum
CREATE TYPE "GdprRequestType" AS ENUM ('ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'PORTABILITY', 'OBJECTION');

-- CreateEnum
CREATE TYPE "GdprStatus" AS ENUM ('RECEIVED', 'IDENTITY_CHECK', 'IN_PROGRESS', 'COMPLETED', 'REFUSED');

-- CreateEnum
CREATE TYPE "SubscriptionStatus" AS ENUM ('TRIALING', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'CANCELLING', 'ENDED');

-- CreateEnum
CREATE TYPE "BillingInterval" AS ENUM ('MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "SubscriptionInvoiceStatus" AS ENUM ('DRAFT', 'OPEN', 'PAID', 'UNCOLLECTIBLE', 'VOID');

-- CreateEnum
CREATE TYPE "WorkOrderStatus" AS ENUM ('DRAFT', 'PLANNED', 'DISPATCHED', 'EN_ROUTE', 'IN_PROGRESS', 'ON_HOLD', 'DONE', 'TO_RETURN', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WorkBillingStatus" AS ENUM ('NOT_BILLED', 'TO_BILL', 'BILLED', 'NOT_BILLABLE', 'UNDER_CONTRACT');

-- CreateEnum
CREATE TYPE "WorkReportStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'SIGNED', 'VALIDATED', 'INVOICED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WorkReportLineKind" AS ENUM ('LABOUR', 'TRAVEL', 'PART', 'SERVICE', 'FLAT_FEE');

-- CreateEnum
CREATE TYPE "AssignmentRole" AS ENUM ('LEAD', 'TECHNICIAN', 'HELPER', 'VEHICLE');

-- CreateEnum
CREATE TYPE "AssignmentStatus" AS ENUM ('PLANNED', 'ACCEPTED', 'DECLINED', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "EquipmentStatus" AS ENUM ('IN_SERVICE', 'UNDER_REPAIR', 'OUT_OF_ORDER', 'DECOMMISSIONED');

-- CreateEnum
CREATE TYPE "VehicleEnergy" AS ENUM ('PETROL', 'DIESEL', 'ELECTRIC', 'HYBRID', 'GAS', 'OTHER');

-- CreateEnum
CREATE TYPE "VehicleOwnership" AS ENUM ('COMPANY', 'LEASED', 'PRIVATE');

-- CreateEnum
CREATE TYPE "VehicleStatus" AS ENUM ('ACTIVE', 'IN_REPAIR', 'SOLD');

-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('DRAFT', 'SCHEDULED', 'QUEUED', 'SENDING', 'PAUSED', 'SENT', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "RecipientStatus" AS ENUM ('PENDING', 'QUEUED', 'SENT', 'DELIVERED', 'OPENED', 'CLICKED', 'BOUNCED', 'COMPLAINED', 'UNSUBSCRIBED', 'SKIPPED', 'FAILED');

-- CreateEnum
CREATE TYPE "BounceType" AS ENUM ('HARD', 'SOFT');

-- CreateEnum
CREATE TYPE "EmailTemplateKind" AS ENUM ('MARKETING', 'TRANSACTIONAL', 'SYSTEM');

-- CreateEnum
CREATE TYPE "ListKind" AS ENUM ('STATIC', 'DYNAMIC');

-- CreateEnum
CREATE TYPE "ListMemberStatus" AS ENUM ('PENDING', 'SUBSCRIBED', 'UNSUBSCRIBED', 'REMOVED');

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('UNSUBSCRIBE', 'HARD_BOUNCE', 'COMPLAINT', 'MANUAL', 'GDPR');

-- CreateEnum
CREATE TYPE "SuppressionScope" AS ENUM ('MARKETING', 'ALL');

-- CreateEnum
CREATE TYPE "TeamKind" AS ENUM ('GENERAL', 'SALES', 'FIELD', 'SUPPORT', 'OFFICE');

-- CreateEnum
CREATE TYPE "TeamMemberRole" AS ENUM ('LEAD', 'MEMBER');

-- CreateEnum
CREATE TYPE "InvitationStatus" AS ENUM ('PENDING', 'ACCEPTED', 'EXPIRED', 'REVOKED');

-- CreateEnum
CREATE TYPE "VatRegime" AS ENUM ('REAL_NORMAL_MONTHLY', 'REAL_NORMAL_QUARTERLY', 'REAL_SIMPLIFIED', 'FRANCHISE', 'NOT_SUBJECT');

-- CreateEnum
CREATE TYPE "VatRoundingMode" AS ENUM ('PER_RATE_TOTAL', 'PER_LINE');

-- CreateEnum
CREATE TYPE "CompanySize" AS ENUM ('MICRO', 'SME', 'MID_CAP', 'LARGE');

-- CreateEnum
CREATE TYPE "LeaveCountMode" AS ENUM ('WORKING_DAYS_OUVRABLES', 'BUSINESS_DAYS_OUVRES', 'CALENDAR_DAYS', 'HOURS');

-- CreateEnum
CREATE TYPE "SequenceKey" AS ENUM ('QUOTE', 'SALES_ORDER', 'DELIVERY_NOTE', 'INVOICE', 'CREDIT_NOTE', 'DEPOSIT_INVOICE', 'PAYMENT', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'PURCHASE_ORDER', 'GOODS_RECEIPT', 'PAYMENT_BATCH', 'WORK_ORDER', 'WORK_REPORT', 'INVENTORY', 'EXPENSE_REPORT', 'PAYSLIP', 'CONTRACT', 'EMPLOYMENT_CONTRACT', 'TICKET', 'CLIENT', 'SUPPLIER', 'ASSET', 'JOURNAL_ENTRY', 'STOCK_MOVEMENT', 'AUDIT', 'FISCAL_SEAL');

-- CreateEnum
CREATE TYPE "SequenceReset" AS ENUM ('NEVER', 'YEARLY', 'MONTHLY', 'FISCAL_YEAR');

-- CreateEnum
CREATE TYPE "EntityType" AS ENUM ('CLIENT', 'CONTACT', 'LEAD', 'DEAL', 'QUOTE', 'SALES_ORDER', 'DELIVERY_NOTE', 'INVOICE', 'PAYMENT', 'RECURRING_INVOICE', 'SERVICE_CONTRACT', 'PRODUCT', 'SUPPLIER', 'PURCHASE_ORDER', 'GOODS_RECEIPT', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'PAYMENT_BATCH', 'STOCK_MOVEMENT', 'INVENTORY_COUNT', 'WORK_ORDER', 'WORK_REPORT', 'EQUIPMENT', 'VEHICLE', 'PROJECT', 'TASK', 'TIME_ENTRY', 'TIMESHEET', 'EMPLOYEE', 'EMPLOYMENT_CONTRACT', 'LEAVE_REQUEST', 'PAYROLL_RUN', 'PAYSLIP', 'EXPENSE_REPORT', 'CALENDAR_EVENT', 'APPOINTMENT', 'BANK_ACCOUNT', 'BANK_TRANSACTION', 'JOURNAL_ENTRY', 'VAT_RETURN', 'FIXED_ASSET', 'EMAIL_CAMPAIGN', 'AUTOMATION_RULE', 'TICKET', 'CONVERSATION', 'DOCUMENT', 'SUBSCRIPTION', 'ORGANIZATION', 'USER');

-- CreateEnum
CREATE TYPE "CustomFieldType" AS ENUM ('TEXT', 'LONG_TEXT', 'NUMBER', 'MONEY', 'DATE', 'DATETIME', 'BOOLEAN', 'SELECT', 'MULTI_SELECT', 'URL', 'EMAIL', 'PHONE');

-- CreateEnum
CREATE TYPE "PayrollRunStatus" AS ENUM ('OPEN', 'VARIABLES_LOCKED', 'CALCULATED', 'VALIDATED', 'PAID', 'POSTED', 'CLOSED');

-- CreateEnum
CREATE TYPE "PayslipStatus" AS ENUM ('DRAFT', 'CALCULATED', 'VALIDATED', 'DELIVERED', 'PAID', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PayrollItemKind" AS ENUM ('EARNING', 'BONUS', 'OVERTIME', 'ABSENCE', 'BENEFIT_IN_KIND', 'CONTRIBUTION', 'TAX', 'REIMBURSEMENT', 'DEDUCTION', 'INFORMATION');

-- CreateEnum
CREATE TYPE "PayrollBase" AS ENUM ('GROSS', 'CAPPED_GROSS', 'CSG_BASE', 'NET_TAXABLE', 'FIXED', 'QUANTITY');

-- CreateEnum
CREATE TYPE "PayrollCeiling" AS ENUM ('NONE', 'PMSS_1', 'PMSS_4', 'PMSS_8');

-- CreateEnum
CREATE TYPE "PayrollVariableSource" AS ENUM ('MANUAL', 'TIMESHEET', 'LEAVE', 'EXPENSE', 'IMPORT');

-- CreateEnum
CREATE TYPE "ExpenseReportStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'POSTED', 'REIMBURSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ExpenseKind" AS ENUM ('STANDARD', 'MILEAGE', 'PER_DIEM', 'MEAL', 'HOTEL', 'TRANSPORT', 'FUEL');

-- CreateEnum
CREATE TYPE "ExpensePaidBy" AS ENUM ('EMPLOYEE', 'COMPANY_CARD', 'COMPANY_CASH');

-- CreateEnum
CREATE TYPE "MileageVehicleKind" AS ENUM ('CAR', 'MOTORCYCLE', 'MOPED');

-- CreateEnum
CREATE TYPE "EmployeeStatus" AS ENUM ('CANDIDATE', 'ACTIVE', 'ON_LEAVE', 'LEFT');

-- CreateEnum
CREATE TYPE "Gender" AS ENUM ('FEMALE', 'MALE', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "EmployeeExitReason" AS ENUM ('RESIGNATION', 'DISMISSAL', 'MUTUAL_TERMINATION', 'END_OF_FIXED_TERM', 'TRIAL_END', 'RETIREMENT', 'DEATH', 'OTHER');

-- CreateEnum
CREATE TYPE "ContractType" AS ENUM ('CDI', 'CDD', 'APPRENTICESHIP', 'PROFESSIONALISATION', 'INTERNSHIP', 'TEMPORARY', 'FREELANCE', 'OTHER');

-- CreateEnum
CREATE TYPE "EmploymentContractStatus" AS ENUM ('DRAFT', 'SENT', 'SIGNED', 'ACTIVE', 'ENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WorkTimeKind" AS ENUM ('FULL_TIME', 'PART_TIME', 'DAYS_FLAT_RATE', 'HOURS_FLAT_RATE');

-- CreateEnum
CREATE TYPE "WeekParity" AS ENUM ('ALL', 'EVEN', 'ODD');

-- CreateEnum
CREATE TYPE "LeaveCategory" AS ENUM ('PAID_LEAVE', 'RTT', 'SICK', 'WORK_ACCIDENT', 'MATERNITY', 'PATERNITY', 'PARENTAL', 'FAMILY_EVENT', 'UNPAID', 'TRAINING', 'COMPENSATORY', 'REMOTE', 'OTHER');

-- CreateEnum
CREATE TYPE "LeaveUnit" AS ENUM ('DAY', 'HALF_DAY', 'HOUR');

-- CreateEnum
CREATE TYPE "HalfDay" AS ENUM ('AM', 'PM');

-- CreateEnum
CREATE TYPE "LeaveStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'FIRST_APPROVED', 'APPROVED', 'REJECTED', 'CANCELLED', 'TAKEN');

-- CreateEnum
CREATE TYPE "AllocationKind" AS ENUM ('OPENING', 'ACCRUAL', 'MANUAL', 'CARRY_OVER', 'BONUS');

-- CreateEnum
CREATE TYPE "LeaveLedgerKind" AS ENUM ('GRANT', 'TAKEN', 'CANCELLATION', 'CARRY_OVER', 'EXPIRY', 'PAYOUT', 'CORRECTION');

-- CreateEnum
CREATE TYPE "HolidayKind" AS ENUM ('LEGAL', 'LOCAL', 'BRIDGE', 'CLOSURE');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('PLANNED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ProjectBillingType" AS ENUM ('TIME_AND_MATERIAL', 'FIXED_PRICE', 'PROGRESS', 'NON_BILLABLE');

-- CreateEnum
CREATE TYPE "ProjectRole" AS ENUM ('MANAGER', 'MEMBER', 'VIEWER');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('TODO', 'IN_PROGRESS', 'REVIEW', 'BLOCKED', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "TimeEntryStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'BILLED', 'LOCKED');

-- CreateEnum
CREATE TYPE "TimeEntrySource" AS ENUM ('MANUAL', 'TIMER', 'WORK_REPORT', 'CALENDAR', 'IMPORT');

-- CreateEnum
CREATE TYPE "TimesheetStatus" AS ENUM ('OPEN', 'SUBMITTED', 'APPROVED', 'REJECTED', 'LOCKED');

-- CreateEnum
CREATE TYPE "SupplierStatus" AS ENUM ('ACTIVE', 'BLOCKED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "PurchaseOrderStatus" AS ENUM ('DRAFT', 'TO_APPROVE', 'APPROVED', 'SENT', 'CONFIRMED', 'PARTIALLY_RECEIVED', 'RECEIVED', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "GoodsReceiptStatus" AS ENUM ('DRAFT', 'POSTED', 'REVERSED');

-- CreateEnum
CREATE TYPE "SupplierInvoiceType" AS ENUM ('INVOICE', 'DEPOSIT', 'CREDIT_NOTE');

-- CreateEnum
CREATE TYPE "SupplierInvoiceStatus" AS ENUM ('TO_COMPLETE', 'TO_APPROVE', 'APPROVED', 'POSTED', 'SCHEDULED', 'PARTIALLY_PAID', 'PAID', 'DISPUTED', 'REFUSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ThreeWayMatch" AS ENUM ('NOT_CHECKED', 'MATCHED', 'PRICE_GAP', 'QUANTITY_GAP', 'NO_ORDER', 'OVERRIDDEN');

-- CreateEnum
CREATE TYPE "SupplierPaymentStatus" AS ENUM ('PLANNED', 'APPROVED', 'EXPORTED', 'EXECUTED', 'RECONCILED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PaymentBatchKind" AS ENUM ('SUPPLIER', 'SALARY', 'EXPENSE', 'CLIENT_REFUND');

-- CreateEnum
CREATE TYPE "PaymentBatchStatus" AS ENUM ('DRAFT', 'APPROVED', 'EXPORTED', 'ACCEPTED', 'PARTIALLY_REJECTED', 'REJECTED', 'EXECUTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "InboxSource" AS ENUM ('UPLOAD', 'EMAIL', 'MOBILE', 'PLATFORM', 'API');

-- CreateEnum
CREATE TYPE "InboxKind" AS ENUM ('INVOICE', 'CREDIT_NOTE', 'RECEIPT', 'OTHER');

-- CreateEnum
CREATE TYPE "InboxStatus" AS ENUM ('NEW', 'EXTRACTING', 'TO_REVIEW', 'PROCESSED', 'DUPLICATE', 'REJECTED', 'FAILED');

-- CreateEnum
CREATE TYPE "LineKind" AS ENUM ('ITEM', 'SECTION', 'SUBTOTAL', 'COMMENT');

-- CreateEnum
CREATE TYPE "QuoteStatus" AS ENUM ('DRAFT', 'SENT', 'VIEWED', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'SUPERSEDED', 'CONVERTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SalesOrderStatus" AS ENUM ('DRAFT', 'CONFIRMED', 'IN_PROGRESS', 'DELIVERED', 'INVOICED', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "DeliveryNoteStatus" AS ENUM ('DRAFT', 'READY', 'SHIPPED', 'DELIVERED', 'RETURNED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ReservationStatus" AS ENUM ('ACTIVE', 'CONSUMED', 'RELEASED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "InvoiceType" AS ENUM ('STANDARD', 'DEPOSIT', 'PROGRESS', 'BALANCE', 'CREDIT_NOTE', 'CORRECTIVE');

-- CreateEnum
CREATE TYPE "InvoiceStatus" AS ENUM ('DRAFT', 'ISSUED', 'SENT', 'PARTIALLY_PAID', 'PAID', 'OVERDUE', 'DISPUTED', 'CREDITED', 'WRITTEN_OFF', 'CANCELLED');

-- CreateEnum
CREATE TYPE "OperationCategory" AS ENUM ('GOODS', 'SERVICES', 'MIXED');

-- CreateEnum
CREATE TYPE "PaymentDirection" AS ENUM ('IN', 'OUT');

-- CreateEnum
CREATE TYPE "PaymentMethodType" AS ENUM ('BANK_TRANSFER', 'CARD', 'DIRECT_DEBIT', 'CHEQUE', 'CASH', 'PROMISSORY_NOTE', 'ONLINE', 'CREDIT_NOTE', 'OFFSET', 'OTHER');

-- CreateEnum
CREATE TYPE "PaymentStatus" AS ENUM ('PENDING', 'RECORDED', 'RECONCILED', 'FAILED', 'REVERSED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "RecurringStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RecurrenceFrequency" AS ENUM ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "BillingMode" AS ENUM ('IN_ADVANCE', 'IN_ARREARS');

-- CreateEnum
CREATE TYPE "ContractStatus" AS ENUM ('DRAFT', 'SENT', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED', 'RENEWED');

-- CreateEnum
CREATE TYPE "RenewalMode" AS ENUM ('NONE', 'TACIT', 'EXPLICIT');

-- CreateEnum
CREATE TYPE "ReminderTarget" AS ENUM ('INVOICE', 'QUOTE');

-- CreateEnum
CREATE TYPE "ReminderChannel" AS ENUM ('EMAIL', 'LETTER', 'SMS', 'CALL');

-- CreateEnum
CREATE TYPE "ReminderStatus" AS ENUM ('PLANNED', 'SENT', 'SKIPPED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "TemplateKind" AS ENUM ('QUOTE', 'SALES_ORDER', 'DELIVERY_NOTE', 'INVOICE', 'CREDIT_NOTE', 'PURCHASE_ORDER', 'WORK_REPORT', 'CONTRACT', 'PAYSLIP', 'EXPENSE_REPORT', 'REMINDER');

-- CreateEnum
CREATE TYPE "TemplateEngine" AS ENUM ('BLOCKS', 'HTML');

-- CreateEnum
CREATE TYPE "SignatureStatus" AS ENUM ('DRAFT', 'SENT', 'PARTIALLY_SIGNED', 'COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "SignatureLevel" AS ENUM ('SIMPLE', 'ADVANCED', 'QUALIFIED');

-- CreateEnum
CREATE TYPE "SignerStatus" AS ENUM ('PENDING', 'NOTIFIED', 'VIEWED', 'SIGNED', 'DECLINED');

-- CreateEnum
CREATE TYPE "EInvoiceDirection" AS ENUM ('OUTBOUND', 'INBOUND');

-- CreateEnum
CREATE TYPE "EInvoiceFormat" AS ENUM ('FACTUR_X', 'CII', 'UBL');

-- CreateEnum
CREATE TYPE "EInvoiceStatus" AS ENUM ('TO_SEND', 'DEPOSITED', 'ISSUED_BY_PLATFORM', 'RECEIVED_BY_PLATFORM', 'MADE_AVAILABLE', 'IN_PROCESS', 'APPROVED', 'PARTIALLY_APPROVED', 'DISPUTED', 'SUSPENDED', 'COMPLETED', 'REFUSED', 'PAYMENT_SENT', 'CASHED', 'REJECTED', 'FAILED');

-- CreateEnum
CREATE TYPE "EReportingKind" AS ENUM ('TRANSACTIONS_B2C', 'TRANSACTIONS_INTERNATIONAL', 'PAYMENTS');

-- CreateEnum
CREATE TYPE "EReportingStatus" AS ENUM ('DRAFT', 'READY', 'SUBMITTED', 'ACCEPTED', 'REJECTED', 'CORRECTED');

-- CreateEnum
CREATE TYPE "MessageDirection" AS ENUM ('IN', 'OUT');

-- CreateEnum
CREATE TYPE "WarehouseKind" AS ENUM ('DEPOT', 'SHOP', 'VAN', 'CUSTOMER', 'TRANSIT');

-- CreateEnum
CREATE TYPE "LotKind" AS ENUM ('BATCH', 'SERIAL');

-- CreateEnum
CREATE TYPE "LotStatus" AS ENUM ('AVAILABLE', 'QUARANTINE', 'EXPIRED', 'CONSUMED');

-- CreateEnum
CREATE TYPE "StockMovementType" AS ENUM ('OPENING', 'PURCHASE_RECEIPT', 'SALE_DELIVERY', 'WORK_CONSUMPTION', 'CUSTOMER_RETURN', 'SUPPLIER_RETURN', 'TRANSFER_OUT', 'TRANSFER_IN', 'INVENTORY_GAIN', 'INVENTORY_LOSS', 'PRODUCTION_IN', 'PRODUCTION_OUT', 'SCRAP', 'REVERSAL');

-- CreateEnum
CREATE TYPE "InventoryStatus" AS ENUM ('DRAFT', 'IN_PROGRESS', 'TO_VALIDATE', 'VALIDATED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "TicketStatus" AS ENUM ('NEW', 'OPEN', 'WAITING_CLIENT', 'WAITING_INTERNAL', 'RESOLVED', 'CLOSED', 'MERGED');

-- CreateEnum
CREATE TYPE "TicketChannel" AS ENUM ('EMAIL', 'PORTAL', 'PHONE', 'CHAT', 'INTERNAL', 'API');

-- CreateEnum
CREATE TYPE "ConversationKind" AS ENUM ('DIRECT', 'GROUP', 'RECORD');

-- CreateEnum
CREATE TYPE "EmailStatus" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'OPENED', 'BOUNCED', 'FAILED', 'RECEIVED', 'SUPPRESSED');

-- CreateEnum
CREATE TYPE "NotificationSeverity" AS ENUM ('INFO', 'SUCCESS', 'WARNING', 'CRITICAL');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('ADMIN', 'DIRECTION', 'MANAGER', 'HR', 'ACCOUNTANT', 'COLLABORATOR', 'CLIENT');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEFT');

-- CreateEnum
CREATE TYPE "OrganizationStatus" AS ENUM ('ACTIVE', 'TRIAL', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "Tier" AS ENUM ('STARTER', 'PRO', 'BUSINESS', 'ENTERPRISE');

-- CreateEnum
CREATE TYPE "AuthenticatorKind" AS ENUM ('TOTP', 'PASSKEY');

-- CreateTable
CREATE TABLE "FiscalYear" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "status" "FiscalYearStatus" NOT NULL DEFAULT 'OPEN',
    "lockedThrough" DATE,
    "closedAt" TIMESTAMPTZ(3),
    "closingHash" VARCHAR(64),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedById" TEXT,
    "openingEntryId" TEXT,

    CONSTRAINT "FiscalYear_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerAccount" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "class" INTEGER NOT NULL,
    "type" "AccountType" NOT NULL,
    "normalSide" "BalanceSide" NOT NULL DEFAULT 'DEBIT',
    "isCollective" BOOLEAN NOT NULL DEFAULT false,
    "isReconcilable" BOOLEAN NOT NULL DEFAULT false,
    "isSystem" BOOLEAN NOT NULL DEFAULT false,
    "vatBoxHint" VARCHAR(10),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "parentId" TEXT,
    "defaultTaxRateId" TEXT,

    CONSTRAINT "LedgerAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Journal" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(10) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "type" "JournalType" NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "defaultDebitAccountId" TEXT,
    "defaultCreditAccountId" TEXT,

    CONSTRAINT "Journal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "entryNumber" VARCHAR(40),
    "sequence" INTEGER,
    "status" "JournalEntryStatus" NOT NULL DEFAULT 'DRAFT',
    "entryDate" DATE NOT NULL,
    "pieceRef" VARCHAR(120) NOT NULL,
    "pieceDate" DATE NOT NULL,
    "label" VARCHAR(300) NOT NULL,
    "sourceType" "EntityType",
    "sourceId" VARCHAR(30),
    "totalDebit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalCredit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "validatedAt" TIMESTAMPTZ(3),
    "hash" VARCHAR(64),
    "previousHash" VARCHAR(64),
    "currencyCode" VARCHAR(3),
    "foreignAmount" DECIMAL(14,2),
    "isOpening" BOOLEAN NOT NULL DEFAULT false,
    "isReversal" BOOLEAN NOT NULL DEFAULT false,
    "sourceKey" VARCHAR(120),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "journalId" TEXT NOT NULL,
    "fiscalYearId" TEXT NOT NULL,
    "reversalOfId" TEXT,
    "validatedById" TEXT,
    "documentId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalEntryLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" VARCHAR(300),
    "debit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "credit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "auxNumber" VARCHAR(20),
    "auxLabel" VARCHAR(160),
    "thirdPartyType" "ThirdPartyType",
    "thirdPartyId" VARCHAR(30),
    "dueDate" DATE,
    "foreignAmount" DECIMAL(14,2),
    "currencyCode" VARCHAR(3),
    "vatRate" DECIMAL(5,2),
    "vatBox" VARCHAR(10),
    "letteredOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "journalEntryId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "letteringId" TEXT,
    "costCenterId" TEXT,
    "bankTransactionId" TEXT,

    CONSTRAINT "JournalEntryLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lettering" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(10) NOT NULL,
    "status" "LetteringStatus" NOT NULL DEFAULT 'PARTIAL',
    "letteredOn" DATE,
    "balance" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "thirdPartyKey" VARCHAR(40),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ledgerAccountId" TEXT NOT NULL,

    CONSTRAINT "Lettering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CostCenter" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "axis" "AnalyticAxis" NOT NULL DEFAULT 'DEPARTMENT',
    "budgetAmount" DECIMAL(14,2),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "parentId" TEXT,

    CONSTRAINT "CostCenter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VatReturn" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "form" "VatForm" NOT NULL DEFAULT 'CA3',
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "status" "VatReturnStatus" NOT NULL DEFAULT 'DRAFT',
    "dueOn" DATE,
    "boxes" JSONB NOT NULL,
    "vatCollected" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatDeductible" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatCredit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatDue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "roundedDue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "filedAt" TIMESTAMPTZ(3),
    "filingReference" VARCHAR(80),
    "paidAt" TIMESTAMPTZ(3),
    "payloadSha256" VARCHAR(64),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "fiscalYearId" TEXT,
    "journalEntryId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "VatReturn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FixedAsset" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "category" VARCHAR(60),
    "status" "AssetStatus" NOT NULL DEFAULT 'DRAFT',
    "acquiredOn" DATE NOT NULL,
    "inServiceOn" DATE,
    "acquisitionCost" DECIMAL(14,2) NOT NULL,
    "salvageValue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "method" "DepreciationMethod" NOT NULL DEFAULT 'LINEAR',
    "durationMonths" INTEGER NOT NULL,
    "accumulatedDepreciation" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "bookValue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "disposedOn" DATE,
    "disposalAmount" DECIMAL(14,2),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "supplierInvoiceId" TEXT,
    "assetAccountId" TEXT,
    "depreciationAccountId" TEXT,
    "expenseAccountId" TEXT,
    "costCenterId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "FixedAsset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DepreciationLine" (
    "id" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "accumulated" DECIMAL(14,2) NOT NULL,
    "postedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "fixedAssetId" TEXT NOT NULL,
    "journalEntryId" TEXT,

    CONSTRAINT "DepreciationLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountingExport" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "kind" "AccountingExportKind" NOT NULL DEFAULT 'FEC',
    "status" "ExportStatus" NOT NULL DEFAULT 'QUEUED',
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "fileName" VARCHAR(120),
    "sha256" VARCHAR(64),
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "totalDebit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalCredit" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "storageKey" VARCHAR(300),
    "options" JSONB,
    "errors" JSONB,
    "completedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "fiscalYearId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "AccountingExport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Currency" (
    "id" TEXT NOT NULL,
    "code" VARCHAR(3) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "symbol" VARCHAR(6),
    "decimals" INTEGER NOT NULL DEFAULT 2,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Currency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExchangeRate" (
    "id" TEXT NOT NULL,
    "base" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "quote" VARCHAR(3) NOT NULL,
    "rate" DECIMAL(18,8) NOT NULL,
    "rateDate" DATE NOT NULL,
    "source" VARCHAR(40) NOT NULL DEFAULT 'ECB',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExchangeRate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalVatRate" (
    "id" TEXT NOT NULL,
    "countryCode" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "code" VARCHAR(20) NOT NULL,
    "rate" DECIMAL(5,2) NOT NULL,
    "category" "VatCategory" NOT NULL DEFAULT 'S',
    "label" VARCHAR(120) NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LegalVatRate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChartAccountTemplate" (
    "id" TEXT NOT NULL,
    "chart" VARCHAR(20) NOT NULL DEFAULT 'PCG',
    "number" VARCHAR(20) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "class" INTEGER NOT NULL,
    "type" "AccountType" NOT NULL,
    "normalSide" "BalanceSide" NOT NULL,
    "isCollective" BOOLEAN NOT NULL DEFAULT false,
    "isReconcilable" BOOLEAN NOT NULL DEFAULT false,
    "parentNumber" VARCHAR(20),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChartAccountTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AutomationRule" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "description" VARCHAR(500),
    "status" "AutomationStatus" NOT NULL DEFAULT 'DRAFT',
    "trigger" "AutomationTrigger" NOT NULL,
    "triggerConfig" JSONB,
    "entity" "EntityType",
    "conditions" JSONB,
    "runOncePerRecord" BOOLEAN NOT NULL DEFAULT false,
    "maxRunsPerHour" INTEGER NOT NULL DEFAULT 500,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lastRunAt" TIMESTAMPTZ(3),
    "runCount" INTEGER NOT NULL DEFAULT 0,
    "errorCount" INTEGER NOT NULL DEFAULT 0,
    "consecutiveErrors" INTEGER NOT NULL DEFAULT 0,
    "disabledReason" VARCHAR(300),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "AutomationRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AutomationAction" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "AutomationActionType" NOT NULL,
    "config" JSONB NOT NULL,
    "delayMinutes" INTEGER NOT NULL DEFAULT 0,
    "continueOnError" BOOLEAN NOT NULL DEFAULT false,
    "condition" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "AutomationAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AutomationRun" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "status" "AutomationRunStatus" NOT NULL DEFAULT 'QUEUED',
    "eventId" VARCHAR(80) NOT NULL,
    "entityType" "EntityType",
    "entityId" VARCHAR(30),
    "input" JSONB,
    "stepLog" JSONB,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "resumeAt" TIMESTAMPTZ(3),
    "currentStep" INTEGER NOT NULL DEFAULT 0,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "error" VARCHAR(1000),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "AutomationRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovalPolicy" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "entity" "EntityType" NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "priority" INTEGER NOT NULL DEFAULT 100,
    "minAmount" DECIMAL(14,2),
    "maxAmount" DECIMAL(14,2),
    "steps" JSONB NOT NULL,
    "conditions" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApprovalPolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovalRequest" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "entity" "EntityType" NOT NULL,
    "entityId" VARCHAR(30) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "amount" DECIMAL(14,2),
    "status" "ApprovalStatus" NOT NULL DEFAULT 'PENDING',
    "currentStep" INTEGER NOT NULL DEFAULT 0,
    "stepsSnapshot" JSONB NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "comment" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "policyId" TEXT,
    "requesterId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "ApprovalRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovalDecision" (
    "id" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "decision" "DecisionKind" NOT NULL,
    "comment" VARCHAR(500),
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvalRequestId" TEXT NOT NULL,
    "approverId" TEXT NOT NULL,
    "delegatedFromId" TEXT,

    CONSTRAINT "ApprovalDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookEndpoint" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "description" VARCHAR(200),
    "events" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "secretEncrypted" VARCHAR(300) NOT NULL,
    "status" "WebhookStatus" NOT NULL DEFAULT 'ACTIVE',
    "failureCount" INTEGER NOT NULL DEFAULT 0,
    "lastSuccessAt" TIMESTAMPTZ(3),
    "lastFailureAt" TIMESTAMPTZ(3),
    "apiVersion" VARCHAR(20) NOT NULL DEFAULT '2026-11',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "WebhookEndpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" TEXT NOT NULL,
    "eventType" VARCHAR(80) NOT NULL,
    "eventId" VARCHAR(80) NOT NULL,
    "payload" JSONB NOT NULL,
    "status" "DeliveryStatus" NOT NULL DEFAULT 'PENDING',
    "responseCode" INTEGER,
    "responseMs" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "error" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "endpointId" TEXT NOT NULL,

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Integration" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "provider" VARCHAR(60) NOT NULL,
    "kind" "IntegrationKind" NOT NULL,
    "status" "ConnectionStatus" NOT NULL DEFAULT 'CONNECTED',
    "displayName" VARCHAR(120),
    "config" JSONB,
    "credentialsEncrypted" TEXT,
    "externalAccountId" VARCHAR(120),
    "lastSyncAt" TIMESTAMPTZ(3),
    "lastError" VARCHAR(500),
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "Integration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataImport" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "entity" "EntityType" NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'UPLOADED',
    "format" "ImportFormat" NOT NULL DEFAULT 'CSV',
    "fileName" VARCHAR(255) NOT NULL,
    "fileSha256" VARCHAR(64) NOT NULL,
    "storageKey" VARCHAR(300) NOT NULL,
    "delimiter" VARCHAR(2),
    "encoding" VARCHAR(20) NOT NULL DEFAULT 'utf-8',
    "mapping" JSONB,
    "options" JSONB,
    "totalRows" INTEGER NOT NULL DEFAULT 0,
    "createdRows" INTEGER NOT NULL DEFAULT 0,
    "updatedRows" INTEGER NOT NULL DEFAULT 0,
    "skippedRows" INTEGER NOT NULL DEFAULT 0,
    "failedRows" INTEGER NOT NULL DEFAULT 0,
    "rowErrors" JSONB,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "DataImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProviderEvent" (
    "id" TEXT NOT NULL,
    "provider" VARCHAR(40) NOT NULL,
    "externalId" VARCHAR(160) NOT NULL,
    "type" VARCHAR(120) NOT NULL,
    "payload" JSONB NOT NULL,
    "status" "ProviderEventStatus" NOT NULL DEFAULT 'RECEIVED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "processedAt" TIMESTAMPTZ(3),
    "error" VARCHAR(500),
    "organizationRef" VARCHAR(40),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProviderEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JobRun" (
    "id" TEXT NOT NULL,
    "job" VARCHAR(80) NOT NULL,
    "slotKey" VARCHAR(60) NOT NULL,
    "status" "JobStatus" NOT NULL DEFAULT 'RUNNING',
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "processed" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "error" VARCHAR(1000),
    "lockedBy" VARCHAR(80),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankAccount" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "kind" "BankAccountKind" NOT NULL DEFAULT 'CURRENT',
    "iban" VARCHAR(34),
    "bic" VARCHAR(11),
    "bankName" VARCHAR(120),
    "bankCode" VARCHAR(5),
    "branchCode" VARCHAR(5),
    "accountNumber" VARCHAR(20),
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "openingBalance" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "openingDate" DATE,
    "currentBalance" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "lastStatementBalance" DECIMAL(14,2),
    "lastSyncedAt" TIMESTAMPTZ(3),
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "printOnInvoices" BOOLEAN NOT NULL DEFAULT true,
    "icsCreditorId" VARCHAR(35),
    "status" "BankAccountStatus" NOT NULL DEFAULT 'ACTIVE',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ledgerAccountId" TEXT,
    "journalId" TEXT,
    "connectionId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "BankAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankConnection" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "provider" VARCHAR(40) NOT NULL,
    "status" "ConnectionStatus" NOT NULL DEFAULT 'CONNECTED',
    "institutionCode" VARCHAR(60),
    "externalId" VARCHAR(120),
    "consentExpiresAt" TIMESTAMPTZ(3),
    "tokenEncrypted" TEXT,
    "lastSyncAt" TIMESTAMPTZ(3),
    "lastError" VARCHAR(500),
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT,

    CONSTRAINT "BankConnection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankStatement" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "reference" VARCHAR(80) NOT NULL,
    "format" "StatementFormat" NOT NULL,
    "status" "StatementStatus" NOT NULL DEFAULT 'IMPORTED',
    "periodStart" DATE,
    "periodEnd" DATE,
    "openingBalance" DECIMAL(14,2) NOT NULL,
    "closingBalance" DECIMAL(14,2) NOT NULL,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "transactionCount" INTEGER NOT NULL DEFAULT 0,
    "duplicateCount" INTEGER NOT NULL DEFAULT 0,
    "fileName" VARCHAR(255),
    "fileSha256" VARCHAR(64) NOT NULL,
    "importErrors" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "bankAccountId" TEXT NOT NULL,
    "documentId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "BankStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankTransaction" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "bookingDate" DATE NOT NULL,
    "valueDate" DATE,
    "amount" DECIMAL(14,2) NOT NULL,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "label" VARCHAR(300) NOT NULL,
    "rawLabel" TEXT,
    "counterpartyName" VARCHAR(200),
    "counterpartyIban" VARCHAR(34),
    "reference" VARCHAR(140),
    "endToEndId" VARCHAR(35),
    "bankCode" VARCHAR(20),
    "externalId" VARCHAR(120),
    "dedupeKey" VARCHAR(80) NOT NULL,
    "status" "BankTransactionStatus" NOT NULL DEFAULT 'UNMATCHED',
    "matchedAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "balanceAfter" DECIMAL(14,2),
    "source" "BankTxSource" NOT NULL DEFAULT 'IMPORT',
    "category" VARCHAR(60),
    "ignoredReason" VARCHAR(200),
    "reconciledAt" TIMESTAMPTZ(3),
    "notes" VARCHAR(500),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "bankAccountId" TEXT NOT NULL,
    "statementId" TEXT,
    "matchingRuleId" TEXT,
    "reconciliationId" TEXT,
    "journalEntryId" TEXT,

    CONSTRAINT "BankTransaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankTransactionMatch" (
    "id" TEXT NOT NULL,
    "targetType" "MatchTargetType" NOT NULL,
    "targetId" VARCHAR(30) NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "status" "MatchStatus" NOT NULL DEFAULT 'SUGGESTED',
    "confidence" DECIMAL(5,4),
    "scoreDetail" JSONB,
    "method" "MatchMethod" NOT NULL DEFAULT 'RULE',
    "confirmedAt" TIMESTAMPTZ(3),
    "rejectedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "bankTransactionId" TEXT NOT NULL,
    "ruleId" TEXT,
    "confirmedById" TEXT,

    CONSTRAINT "BankTransactionMatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankMatchingRule" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 100,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "direction" "MoneyDirection",
    "conditions" JSONB NOT NULL,
    "action" "BankRuleAction" NOT NULL DEFAULT 'SUGGEST',
    "autoApply" BOOLEAN NOT NULL DEFAULT false,
    "labelPattern" VARCHAR(300),
    "amountMin" DECIMAL(14,2),
    "amountMax" DECIMAL(14,2),
    "hitCount" INTEGER NOT NULL DEFAULT 0,
    "lastHitAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "bankAccountId" TEXT,
    "ledgerAccountId" TEXT,
    "clientId" TEXT,
    "supplierId" TEXT,
    "taxRateId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "BankMatchingRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankReconciliation" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "statementDate" DATE NOT NULL,
    "bankBalance" DECIMAL(14,2) NOT NULL,
    "bookBalance" DECIMAL(14,2) NOT NULL,
    "difference" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "status" "ReconciliationStatus" NOT NULL DEFAULT 'OPEN',
    "closedAt" TIMESTAMPTZ(3),
    "outstanding" JSONB,
    "comment" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "bankAccountId" TEXT NOT NULL,
    "closedById" TEXT,
    "createdById" TEXT,

    CONSTRAINT "BankReconciliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Calendar" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "kind" "CalendarKind" NOT NULL DEFAULT 'PERSONAL',
    "color" VARCHAR(7) NOT NULL DEFAULT '#2563eb',
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "visibility" "CalendarVisibility" NOT NULL DEFAULT 'BUSY_ONLY',
    "icsTokenHash" VARCHAR(64),
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "bookable" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ownerId" TEXT,
    "teamId" TEXT,
    "vehicleId" TEXT,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarEvent" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "uid" VARCHAR(255) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "location" VARCHAR(300),
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "allDay" BOOLEAN NOT NULL DEFAULT false,
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "status" "EventStatus" NOT NULL DEFAULT 'CONFIRMED',
    "transparency" "EventTransparency" NOT NULL DEFAULT 'BUSY',
    "rrule" VARCHAR(500),
    "exDates" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "recurrenceId" TIMESTAMPTZ(3),
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "sourceType" "EntityType",
    "sourceId" VARCHAR(30),
    "externalEtag" VARCHAR(200),
    "reminderMinutes" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "conferenceUrl" VARCHAR(500),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "calendarId" TEXT NOT NULL,
    "organizerId" TEXT,
    "parentEventId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "CalendarEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarEventAttendee" (
    "id" TEXT NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(170),
    "status" "AttendeeStatus" NOT NULL DEFAULT 'NEEDS_ACTION',
    "role" "AttendeeRole" NOT NULL DEFAULT 'REQUIRED',
    "respondedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "calendarEventId" TEXT NOT NULL,
    "userId" TEXT,
    "contactId" TEXT,

    CONSTRAINT "CalendarEventAttendee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "status" "AppointmentStatus" NOT NULL DEFAULT 'PENDING',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "attendeeName" VARCHAR(170) NOT NULL,
    "attendeeEmail" VARCHAR(254) NOT NULL,
    "attendeePhone" VARCHAR(32),
    "answers" JSONB,
    "location" VARCHAR(300),
    "cancelReason" VARCHAR(300),
    "cancelledAt" TIMESTAMPTZ(3),
    "rescheduledFromId" VARCHAR(30),
    "confirmationTokenHash" VARCHAR(64),
    "reminderSentAt" TIMESTAMPTZ(3),
    "noShow" BOOLEAN NOT NULL DEFAULT false,
    "idempotencyKey" VARCHAR(80),
    "source" "AppointmentSource" NOT NULL DEFAULT 'PUBLIC_PAGE',
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "appointmentTypeId" TEXT NOT NULL,
    "hostId" TEXT NOT NULL,
    "clientId" TEXT,
    "contactId" TEXT,
    "dealId" TEXT,
    "workOrderId" TEXT,
    "calendarEventId" TEXT,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AppointmentType" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "description" TEXT,
    "durationMinutes" INTEGER NOT NULL DEFAULT 30,
    "bufferBefore" INTEGER NOT NULL DEFAULT 0,
    "bufferAfter" INTEGER NOT NULL DEFAULT 0,
    "minNoticeHours" INTEGER NOT NULL DEFAULT 2,
    "maxDaysAhead" INTEGER NOT NULL DEFAULT 60,
    "slotStepMinutes" INTEGER NOT NULL DEFAULT 15,
    "assignment" "AssignmentMode" NOT NULL DEFAULT 'SINGLE_HOST',
    "requiresConfirmation" BOOLEAN NOT NULL DEFAULT false,
    "questions" JSONB,
    "price" DECIMAL(14,2),
    "locationKind" "LocationKind" NOT NULL DEFAULT 'ON_SITE',
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "dailyLimit" INTEGER,
    "color" VARCHAR(7),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "availabilityId" TEXT,
    "productId" TEXT,
    "defaultHostId" TEXT,
    "teamId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "AppointmentType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AvailabilitySchedule" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT,
    "teamId" TEXT,

    CONSTRAINT "AvailabilitySchedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AvailabilityRule" (
    "id" TEXT NOT NULL,
    "weekday" INTEGER,
    "date" DATE,
    "startMinute" INTEGER NOT NULL,
    "endMinute" INTEGER NOT NULL,
    "isUnavailable" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "availabilityScheduleId" TEXT NOT NULL,

    CONSTRAINT "AvailabilityRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarConnection" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "provider" "CalendarProvider" NOT NULL,
    "status" "ConnectionStatus" NOT NULL DEFAULT 'CONNECTED',
    "externalAccount" VARCHAR(254) NOT NULL,
    "externalCalendarId" VARCHAR(300),
    "tokenEncrypted" TEXT,
    "syncToken" VARCHAR(500),
    "lastSyncAt" TIMESTAMPTZ(3),
    "lastError" VARCHAR(500),
    "direction" "SyncDirection" NOT NULL DEFAULT 'TWO_WAY',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "calendarId" TEXT,

    CONSTRAINT "CalendarConnection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Client" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32) NOT NULL,
    "kind" "ClientKind" NOT NULL DEFAULT 'COMPANY',
    "status" "ClientStatus" NOT NULL DEFAULT 'PROSPECT',
    "name" VARCHAR(200) NOT NULL,
    "tradeName" VARCHAR(200),
    "siren" VARCHAR(9),
    "siret" VARCHAR(14),
    "vatNumber" VARCHAR(20),
    "isVatLiable" BOOLEAN NOT NULL DEFAULT true,
    "email" VARCHAR(254),
    "phone" VARCHAR(32),
    "website" VARCHAR(200),
    "billingLine1" VARCHAR(200),
    "billingLine2" VARCHAR(200),
    "billingPostalCode" VARCHAR(12),
    "billingCity" VARCHAR(100),
    "billingCountry" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "language" VARCHAR(5) NOT NULL DEFAULT 'fr',
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "creditLimit" DECIMAL(14,2),
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "accountingCode" VARCHAR(20),
    "eInvoiceAddress" VARCHAR(120),
    "source" VARCHAR(60),
    "notes" TEXT,
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ownerId" TEXT,
    "paymentTermId" TEXT,
    "priceListId" TEXT,
    "reminderPlanId" TEXT,
    "receivableAccountId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientSepaMandate" (
    "id" TEXT NOT NULL,
    "umr" VARCHAR(35) NOT NULL,
    "status" "MandateStatus" NOT NULL DEFAULT 'PENDING',
    "scheme" "MandateScheme" NOT NULL DEFAULT 'CORE',
    "sequence" "MandateSequence" NOT NULL DEFAULT 'RCUR',
    "iban" VARCHAR(34) NOT NULL,
    "bic" VARCHAR(11),
    "signedOn" DATE,
    "revokedOn" DATE,
    "lastUsedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "documentId" TEXT,

    CONSTRAINT "ClientSepaMandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientSite" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "line1" VARCHAR(200) NOT NULL,
    "line2" VARCHAR(200),
    "postalCode" VARCHAR(12) NOT NULL,
    "city" VARCHAR(100) NOT NULL,
    "countryCode" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "accessNotes" TEXT,
    "siret" VARCHAR(14),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "contactId" TEXT,

    CONSTRAINT "ClientSite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClientPortalAccess" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "status" "PortalAccessStatus" NOT NULL DEFAULT 'INVITED',
    "tokenHash" VARCHAR(64),
    "lastLoginAt" TIMESTAMPTZ(3),
    "canPay" BOOLEAN NOT NULL DEFAULT true,
    "canAcceptQuotes" BOOLEAN NOT NULL DEFAULT true,
    "canOpenTickets" BOOLEAN NOT NULL DEFAULT true,
    "expiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "contactId" TEXT,
    "userId" TEXT,

    CONSTRAINT "ClientPortalAccess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "sku" VARCHAR(60) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "kind" "ProductKind" NOT NULL DEFAULT 'SERVICE',
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "salePrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "purchasePrice" DECIMAL(16,4),
    "barcode" VARCHAR(40),
    "isSold" BOOLEAN NOT NULL DEFAULT true,
    "isPurchased" BOOLEAN NOT NULL DEFAULT false,
    "trackStock" BOOLEAN NOT NULL DEFAULT false,
    "trackLots" BOOLEAN NOT NULL DEFAULT false,
    "weightKg" DECIMAL(14,4),
    "imageUrl" VARCHAR(500),
    "averageCost" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "isDisbursement" BOOLEAN NOT NULL DEFAULT false,
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "categoryId" TEXT,
    "saleTaxRateId" TEXT,
    "purchaseTaxRateId" TEXT,
    "incomeAccountId" TEXT,
    "expenseAccountId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductComponent" (
    "id" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isOptional" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "productId" TEXT NOT NULL,
    "componentId" TEXT NOT NULL,

    CONSTRAINT "ProductComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductSupplierPrice" (
    "id" TEXT NOT NULL,
    "supplierSku" VARCHAR(60),
    "price" DECIMAL(16,4) NOT NULL,
    "minQuantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "leadDays" INTEGER,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "validFrom" DATE,
    "isPreferred" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "productId" TEXT NOT NULL,
    "supplierId" TEXT NOT NULL,

    CONSTRAINT "ProductSupplierPrice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductCategory" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "code" VARCHAR(32),
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "parentId" TEXT,
    "incomeAccountId" TEXT,
    "expenseAccountId" TEXT,

    CONSTRAINT "ProductCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaxRate" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "rate" DECIMAL(5,2) NOT NULL,
    "category" "VatCategory" NOT NULL DEFAULT 'S',
    "exemptionCode" VARCHAR(30),
    "exemptionText" VARCHAR(300),
    "kind" "TaxKind" NOT NULL DEFAULT 'BOTH',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" DATE,
    "validTo" DATE,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "collectedAccountId" TEXT,
    "deductibleAccountId" TEXT,

    CONSTRAINT "TaxRate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceList" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" DATE,
    "validTo" DATE,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "taxIncluded" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PriceList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceListItem" (
    "id" TEXT NOT NULL,
    "price" DECIMAL(16,4) NOT NULL,
    "minQuantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "discountPercent" DECIMAL(7,4),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "priceListId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,

    CONSTRAINT "PriceListItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentTerm" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "code" VARCHAR(32) NOT NULL,
    "days" INTEGER NOT NULL DEFAULT 30,
    "endOfMonth" BOOLEAN NOT NULL DEFAULT false,
    "dayOfMonth" INTEGER,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "earlyDiscountPercent" DECIMAL(7,4),
    "earlyDiscountDays" INTEGER,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaymentTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentTermInstallment" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "percent" DECIMAL(7,4) NOT NULL,
    "days" INTEGER NOT NULL,
    "endOfMonth" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "paymentTermId" TEXT NOT NULL,

    CONSTRAINT "PaymentTermInstallment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Country" (
    "id" TEXT NOT NULL,
    "code" VARCHAR(2) NOT NULL,
    "alpha3" VARCHAR(3) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "nameFr" VARCHAR(80) NOT NULL,
    "isEu" BOOLEAN NOT NULL DEFAULT false,
    "isSepa" BOOLEAN NOT NULL DEFAULT false,
    "vatPrefix" VARCHAR(4),
    "phonePrefix" VARCHAR(6),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitOfMeasure" (
    "id" TEXT NOT NULL,
    "code" VARCHAR(6) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "nameFr" VARCHAR(80) NOT NULL,
    "dimension" VARCHAR(20),
    "decimals" INTEGER NOT NULL DEFAULT 2,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnitOfMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmContact" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "firstName" VARCHAR(80),
    "lastName" VARCHAR(80),
    "fullName" VARCHAR(170) NOT NULL,
    "email" VARCHAR(254),
    "phone" VARCHAR(32),
    "mobile" VARCHAR(32),
    "jobTitle" VARCHAR(120),
    "role" "ContactRole" NOT NULL DEFAULT 'OTHER',
    "language" VARCHAR(5) NOT NULL DEFAULT 'fr',
    "linkedinUrl" VARCHAR(300),
    "birthDate" DATE,
    "avatarUrl" VARCHAR(500),
    "status" "ContactStatus" NOT NULL DEFAULT 'ACTIVE',
    "emailConsent" "ConsentStatus" NOT NULL DEFAULT 'UNKNOWN',
    "emailConsentAt" TIMESTAMPTZ(3),
    "smsConsent" "ConsentStatus" NOT NULL DEFAULT 'UNKNOWN',
    "source" VARCHAR(60),
    "score" INTEGER NOT NULL DEFAULT 0,
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,
    "lastActivityAt" TIMESTAMPTZ(3),
    "notes" TEXT,
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT,
    "supplierId" TEXT,
    "ownerId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "CrmContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmLead" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "status" "LeadStatus" NOT NULL DEFAULT 'NEW',
    "companyName" VARCHAR(200),
    "contactName" VARCHAR(170),
    "email" VARCHAR(254),
    "phone" VARCHAR(32),
    "source" VARCHAR(60),
    "channel" "LeadChannel" NOT NULL DEFAULT 'MANUAL',
    "message" TEXT,
    "estimatedAmount" DECIMAL(14,2),
    "utmSource" VARCHAR(80),
    "utmMedium" VARCHAR(80),
    "utmCampaign" VARCHAR(80),
    "qualifiedAt" TIMESTAMPTZ(3),
    "convertedAt" TIMESTAMPTZ(3),
    "discardReason" VARCHAR(200),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ownerId" TEXT,
    "contactId" TEXT,
    "clientId" TEXT,
    "dealId" TEXT,
    "campaignId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "CrmLead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmDeal" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "status" "DealStatus" NOT NULL DEFAULT 'OPEN',
    "amount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "probability" INTEGER NOT NULL DEFAULT 10,
    "weightedAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "expectedCloseOn" DATE,
    "closedAt" TIMESTAMPTZ(3),
    "lostReason" "DealLostReason",
    "lostComment" TEXT,
    "source" VARCHAR(60),
    "position" INTEGER NOT NULL DEFAULT 0,
    "stageEnteredAt" TIMESTAMPTZ(3) NOT NULL,
    "nextActivityAt" TIMESTAMPTZ(3),
    "description" TEXT,
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "pipelineId" TEXT NOT NULL,
    "stageId" TEXT NOT NULL,
    "clientId" TEXT,
    "contactId" TEXT,
    "ownerId" TEXT,
    "mainQuoteId" TEXT,
    "teamId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "CrmDeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmDealStageHistory" (
    "id" TEXT NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),
    "durationSeconds" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "dealId" TEXT NOT NULL,
    "fromStageId" TEXT,
    "toStageId" TEXT NOT NULL,
    "movedById" TEXT,

    CONSTRAINT "CrmDealStageHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmPipeline" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "rottingDays" INTEGER,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CrmPipeline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmPipelineStage" (
    "id" TEXT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "position" INTEGER NOT NULL,
    "probability" INTEGER NOT NULL DEFAULT 0,
    "kind" "StageKind" NOT NULL DEFAULT 'OPEN',
    "rottingDays" INTEGER,
    "color" VARCHAR(7),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "pipelineId" TEXT NOT NULL,

    CONSTRAINT "CrmPipelineStage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmActivity" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "type" "CrmActivityType" NOT NULL DEFAULT 'TASK',
    "status" "ActivityStatus" NOT NULL DEFAULT 'PLANNED',
    "subject" VARCHAR(200) NOT NULL,
    "body" TEXT,
    "dueAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "durationMinutes" INTEGER,
    "outcome" VARCHAR(200),
    "priority" "Priority" NOT NULL DEFAULT 'NORMAL',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "dealId" TEXT,
    "contactId" TEXT,
    "clientId" TEXT,
    "leadId" TEXT,
    "assigneeId" TEXT,
    "calendarEventId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "CrmActivity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CrmNote" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "isPinned" BOOLEAN NOT NULL DEFAULT false,
    "mentions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "dealId" TEXT,
    "contactId" TEXT,
    "clientId" TEXT,
    "leadId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "CrmNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "kind" "DocumentKind" NOT NULL DEFAULT 'OTHER',
    "contentType" VARCHAR(100) NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "storageKey" VARCHAR(300) NOT NULL,
    "currentVersion" INTEGER NOT NULL DEFAULT 1,
    "confidentiality" "Confidentiality" NOT NULL DEFAULT 'INTERNAL',
    "retentionUntil" DATE,
    "isFiscalArchive" BOOLEAN NOT NULL DEFAULT false,
    "ocrText" TEXT,
    "source" VARCHAR(40),
    "virusScan" "ScanStatus" NOT NULL DEFAULT 'PENDING',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "folderId" TEXT,
    "clientId" TEXT,
    "supplierId" TEXT,
    "employeeId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "storageKey" VARCHAR(300) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "comment" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "documentId" TEXT NOT NULL,
    "uploadedById" TEXT,

    CONSTRAINT "DocumentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentLink" (
    "id" TEXT NOT NULL,
    "entityType" "EntityType" NOT NULL,
    "entityId" VARCHAR(30) NOT NULL,
    "role" VARCHAR(40),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "documentId" TEXT NOT NULL,

    CONSTRAINT "DocumentLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentFolder" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "path" VARCHAR(500) NOT NULL,
    "confidentiality" "Confidentiality" NOT NULL DEFAULT 'INTERNAL',
    "isSystem" BOOLEAN NOT NULL DEFAULT false,
    "allowedRoles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "parentId" TEXT,

    CONSTRAINT "DocumentFolder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditLog" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "action" "AuditAction" NOT NULL,
    "entityType" VARCHAR(60) NOT NULL,
    "entityId" VARCHAR(40),
    "entityLabel" VARCHAR(200),
    "actorType" "ActorType" NOT NULL DEFAULT 'USER',
    "actorLabel" VARCHAR(200),
    "ip" VARCHAR(45),
    "userAgent" VARCHAR(300),
    "requestId" VARCHAR(60),
    "before" JSONB,
    "after" JSONB,
    "changedFields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reason" VARCHAR(300),
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "hash" VARCHAR(64),
    "previousHash" VARCHAR(64),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "apiKeyId" TEXT,

    CONSTRAINT "AuditLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FiscalSeal" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "kind" "FiscalSealKind" NOT NULL,
    "entityType" "EntityType",
    "entityId" VARCHAR(30),
    "periodKey" VARCHAR(10),
    "payload" JSONB NOT NULL,
    "cumulativeGross" DECIMAL(14,2),
    "grandTotal" DECIMAL(14,2),
    "hash" VARCHAR(64) NOT NULL,
    "previousHash" VARCHAR(64),
    "signature" VARCHAR(500),
    "algorithm" VARCHAR(30) NOT NULL DEFAULT 'sha256',
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FiscalSeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GdprRequest" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "type" "GdprRequestType" NOT NULL,
    "status" "GdprStatus" NOT NULL DEFAULT 'RECEIVED',
    "subjectEmail" VARCHAR(254) NOT NULL,
    "subjectName" VARCHAR(170),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),
    "refusalReason" TEXT,
    "report" JSONB,
    "exportKey" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "contactId" TEXT,
    "employeeId" TEXT,
    "handlerId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "GdprRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "status" "SubscriptionStatus" NOT NULL DEFAULT 'TRIALING',
    "interval" "BillingInterval" NOT NULL DEFAULT 'MONTH',
    "seats" INTEGER NOT NULL DEFAULT 1,
    "unitPrice" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "trialEndsAt" TIMESTAMPTZ(3),
    "currentPeriodStart" TIMESTAMPTZ(3) NOT NULL,
    "currentPeriodEnd" TIMESTAMPTZ(3) NOT NULL,
    "cancelAtPeriodEnd" BOOLEAN NOT NULL DEFAULT false,
    "cancelledAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "pastDueSince" TIMESTAMPTZ(3),
    "provider" VARCHAR(20) NOT NULL DEFAULT 'stripe',
    "providerCustomerId" VARCHAR(80),
    "providerSubscriptionId" VARCHAR(80),
    "limits" JSONB,
    "addOns" JSONB,
    "lastEventAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "planId" TEXT NOT NULL,
    "pendingPlanId" TEXT,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubscriptionInvoice" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(40) NOT NULL,
    "status" "SubscriptionInvoiceStatus" NOT NULL DEFAULT 'DRAFT',
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "issuedAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "paidAt" TIMESTAMPTZ(3),
    "providerInvoiceId" VARCHAR(80),
    "pdfUrl" VARCHAR(500),
    "attemptCount" INTEGER NOT NULL DEFAULT 0,
    "lines" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "subscriptionId" TEXT NOT NULL,

    CONSTRAINT "SubscriptionInvoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsageRecord" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "feature" VARCHAR(60) NOT NULL,
    "periodKey" VARCHAR(10) NOT NULL,
    "quantity" BIGINT NOT NULL DEFAULT 0,
    "quota" BIGINT,
    "lastEventAt" TIMESTAMPTZ(3),
    "warnedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "subscriptionId" TEXT,

    CONSTRAINT "UsageRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "tier" "Tier" NOT NULL,
    "monthlyPrice" DECIMAL(14,2) NOT NULL,
    "yearlyPrice" DECIMAL(14,2) NOT NULL,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "seatPrice" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "includedSeats" INTEGER NOT NULL DEFAULT 1,
    "limits" JSONB NOT NULL,
    "modules" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "trialDays" INTEGER NOT NULL DEFAULT 14,
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "providerPriceIds" JSONB,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkOrder" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "WorkOrderStatus" NOT NULL DEFAULT 'DRAFT',
    "priority" "Priority" NOT NULL DEFAULT 'NORMAL',
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "plannedStart" TIMESTAMPTZ(3),
    "plannedEnd" TIMESTAMPTZ(3),
    "actualStart" TIMESTAMPTZ(3),
    "actualEnd" TIMESTAMPTZ(3),
    "estimatedMinutes" INTEGER,
    "isBillable" BOOLEAN NOT NULL DEFAULT true,
    "billingStatus" "WorkBillingStatus" NOT NULL DEFAULT 'NOT_BILLED',
    "addressSnapshot" JSONB,
    "accessNotes" TEXT,
    "recurrenceKey" VARCHAR(80),
    "cancelReason" TEXT,
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "siteId" TEXT,
    "contactId" TEXT,
    "typeId" TEXT,
    "equipmentId" TEXT,
    "quoteId" TEXT,
    "salesOrderId" TEXT,
    "serviceContractId" TEXT,
    "maintenancePlanId" TEXT,
    "ticketId" TEXT,
    "projectId" TEXT,
    "teamId" TEXT,
    "vehicleId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "WorkOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkOrderAssignment" (
    "id" TEXT NOT NULL,
    "role" "AssignmentRole" NOT NULL DEFAULT 'TECHNICIAN',
    "status" "AssignmentStatus" NOT NULL DEFAULT 'PLANNED',
    "plannedStart" TIMESTAMPTZ(3),
    "plannedEnd" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "declinedReason" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "workOrderId" TEXT NOT NULL,
    "userId" TEXT,
    "vehicleId" TEXT,

    CONSTRAINT "WorkOrderAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkOrderLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "isBillable" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "workOrderId" TEXT NOT NULL,
    "productId" TEXT,
    "quoteLineId" TEXT,

    CONSTRAINT "WorkOrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkReport" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "WorkReportStatus" NOT NULL DEFAULT 'DRAFT',
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "travelMinutes" INTEGER NOT NULL DEFAULT 0,
    "labourMinutes" INTEGER NOT NULL DEFAULT 0,
    "summary" TEXT,
    "findings" TEXT,
    "recommendations" TEXT,
    "checklistAnswers" JSONB,
    "clientSignerName" VARCHAR(120),
    "clientSignatureUrl" VARCHAR(500),
    "signedAt" TIMESTAMPTZ(3),
    "technicianSignatureUrl" VARCHAR(500),
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "submittedAt" TIMESTAMPTZ(3),
    "validatedAt" TIMESTAMPTZ(3),
    "deviceId" VARCHAR(80),
    "offlineId" VARCHAR(60),
    "pdfSha256" VARCHAR(64),
    "gpsStart" JSONB,
    "gpsEnd" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "workOrderId" TEXT NOT NULL,
    "technicianId" TEXT NOT NULL,
    "validatedById" TEXT,
    "warehouseId" TEXT,
    "checklistTemplateId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "WorkReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkReportLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "WorkReportLineKind" NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "lineNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "vatCategory" "VatCategory" NOT NULL DEFAULT 'S',
    "isBillable" BOOLEAN NOT NULL DEFAULT true,
    "isUnderContract" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "workReportId" TEXT NOT NULL,
    "productId" TEXT,
    "taxRateId" TEXT,
    "lotId" TEXT,
    "movementId" TEXT,
    "timeEntryId" TEXT,

    CONSTRAINT "WorkReportLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkOrderType" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "code" VARCHAR(32),
    "color" VARCHAR(7),
    "defaultMinutes" INTEGER NOT NULL DEFAULT 60,
    "isBillable" BOOLEAN NOT NULL DEFAULT true,
    "requiresSignature" BOOLEAN NOT NULL DEFAULT true,
    "requiresReport" BOOLEAN NOT NULL DEFAULT true,
    "requiredSkills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "checklistTemplateId" TEXT,
    "labourProductId" TEXT,
    "travelProductId" TEXT,

    CONSTRAINT "WorkOrderType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Equipment" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "serialNumber" VARCHAR(80),
    "brand" VARCHAR(80),
    "model" VARCHAR(80),
    "status" "EquipmentStatus" NOT NULL DEFAULT 'IN_SERVICE',
    "installedOn" DATE,
    "warrantyUntil" DATE,
    "lastServiceOn" DATE,
    "nextServiceOn" DATE,
    "qrCode" VARCHAR(60),
    "location" VARCHAR(200),
    "notes" TEXT,
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "siteId" TEXT,
    "productId" TEXT,
    "serviceContractId" TEXT,

    CONSTRAINT "Equipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MaintenancePlan" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "frequency" "RecurrenceFrequency" NOT NULL DEFAULT 'YEARLY',
    "interval" INTEGER NOT NULL DEFAULT 1,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "nextDueOn" DATE,
    "leadDays" INTEGER NOT NULL DEFAULT 15,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "lastGeneratedOn" DATE,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "equipmentId" TEXT,
    "serviceContractId" TEXT,
    "typeId" TEXT,
    "siteId" TEXT,

    CONSTRAINT "MaintenancePlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChecklistTemplate" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "items" JSONB NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChecklistTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vehicle" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "registration" VARCHAR(20) NOT NULL,
    "brand" VARCHAR(80),
    "model" VARCHAR(80),
    "energy" "VehicleEnergy" NOT NULL DEFAULT 'DIESEL',
    "fiscalPower" INTEGER,
    "ownership" "VehicleOwnership" NOT NULL DEFAULT 'COMPANY',
    "odometerKm" INTEGER NOT NULL DEFAULT 0,
    "inspectionDueOn" DATE,
    "insuranceDueOn" DATE,
    "status" "VehicleStatus" NOT NULL DEFAULT 'ACTIVE',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "driverId" TEXT,
    "warehouseId" TEXT,

    CONSTRAINT "Vehicle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailCampaign" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "preheader" VARCHAR(200),
    "fromName" VARCHAR(120) NOT NULL,
    "fromEmail" VARCHAR(254) NOT NULL,
    "replyTo" VARCHAR(254),
    "status" "CampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "html" TEXT,
    "plainText" TEXT,
    "design" JSONB,
    "segment" JSONB,
    "scheduledAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "pausedAt" TIMESTAMPTZ(3),
    "recipientCount" INTEGER NOT NULL DEFAULT 0,
    "sentCount" INTEGER NOT NULL DEFAULT 0,
    "deliveredCount" INTEGER NOT NULL DEFAULT 0,
    "openedCount" INTEGER NOT NULL DEFAULT 0,
    "clickedCount" INTEGER NOT NULL DEFAULT 0,
    "bouncedCount" INTEGER NOT NULL DEFAULT 0,
    "unsubscribedCount" INTEGER NOT NULL DEFAULT 0,
    "complaintCount" INTEGER NOT NULL DEFAULT 0,
    "abTest" JSONB,
    "trackOpens" BOOLEAN NOT NULL DEFAULT true,
    "trackClicks" BOOLEAN NOT NULL DEFAULT true,
    "utmCampaign" VARCHAR(80),
    "failureReason" VARCHAR(300),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "templateId" TEXT,
    "ownerId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "EmailCampaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailCampaignRecipient" (
    "id" TEXT NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "status" "RecipientStatus" NOT NULL DEFAULT 'PENDING',
    "variant" VARCHAR(2),
    "sentAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "firstOpenedAt" TIMESTAMPTZ(3),
    "firstClickedAt" TIMESTAMPTZ(3),
    "openCount" INTEGER NOT NULL DEFAULT 0,
    "clickCount" INTEGER NOT NULL DEFAULT 0,
    "bouncedAt" TIMESTAMPTZ(3),
    "bounceType" "BounceType",
    "unsubscribedAt" TIMESTAMPTZ(3),
    "providerId" VARCHAR(120),
    "skipReason" VARCHAR(120),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "campaignId" TEXT NOT NULL,
    "contactId" TEXT,

    CONSTRAINT "EmailCampaignRecipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailTemplate" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "key" VARCHAR(80) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "kind" "EmailTemplateKind" NOT NULL DEFAULT 'MARKETING',
    "subject" VARCHAR(200) NOT NULL,
    "html" TEXT NOT NULL,
    "plainText" TEXT,
    "design" JSONB,
    "variables" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "locale" VARCHAR(10) NOT NULL DEFAULT 'fr-FR',
    "version" INTEGER NOT NULL DEFAULT 1,
    "isSystem" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "EmailTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactList" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "kind" "ListKind" NOT NULL DEFAULT 'STATIC',
    "filter" JSONB,
    "memberCount" INTEGER NOT NULL DEFAULT 0,
    "doubleOptIn" BOOLEAN NOT NULL DEFAULT true,
    "description" VARCHAR(300),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "ContactList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactListMember" (
    "id" TEXT NOT NULL,
    "status" "ListMemberStatus" NOT NULL DEFAULT 'SUBSCRIBED',
    "subscribedAt" TIMESTAMPTZ(3) NOT NULL,
    "unsubscribedAt" TIMESTAMPTZ(3),
    "optInIp" VARCHAR(45),
    "optInSource" VARCHAR(120),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "listId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,

    CONSTRAINT "ContactListMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuppressionEntry" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "reason" "SuppressionReason" NOT NULL,
    "scope" "SuppressionScope" NOT NULL DEFAULT 'MARKETING',
    "details" VARCHAR(300),
    "suppressedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "campaignId" TEXT,
    "contactId" TEXT,

    CONSTRAINT "SuppressionEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "code" VARCHAR(32),
    "color" VARCHAR(7),
    "description" TEXT,
    "kind" "TeamKind" NOT NULL DEFAULT 'GENERAL',
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "managerId" TEXT,
    "parentId" TEXT,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "id" TEXT NOT NULL,
    "role" "TeamMemberRole" NOT NULL DEFAULT 'MEMBER',
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "teamId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganizationInvitation" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'COLLABORATOR',
    "status" "InvitationStatus" NOT NULL DEFAULT 'PENDING',
    "tokenHash" VARCHAR(64) NOT NULL,
    "message" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "teamId" TEXT,
    "invitedUserId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "OrganizationInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganizationSetting" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "legalName" VARCHAR(200) NOT NULL,
    "legalForm" VARCHAR(60),
    "siren" VARCHAR(9),
    "siret" VARCHAR(14),
    "vatNumber" VARCHAR(20),
    "nafCode" VARCHAR(6),
    "rcsCity" VARCHAR(80),
    "shareCapital" DECIMAL(14,2),
    "vatRegime" "VatRegime" NOT NULL DEFAULT 'REAL_NORMAL_MONTHLY',
    "vatOnDebits" BOOLEAN NOT NULL DEFAULT false,
    "defaultCurrency" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "locale" VARCHAR(10) NOT NULL DEFAULT 'fr-FR',
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "fiscalYearStartMonth" INTEGER NOT NULL DEFAULT 1,
    "vatRounding" "VatRoundingMode" NOT NULL DEFAULT 'PER_RATE_TOTAL',
    "companySize" "CompanySize" NOT NULL DEFAULT 'MICRO',
    "addressLine1" VARCHAR(200),
    "addressLine2" VARCHAR(200),
    "postalCode" VARCHAR(12),
    "city" VARCHAR(100),
    "countryCode" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "email" VARCHAR(254),
    "phone" VARCHAR(32),
    "website" VARCHAR(200),
    "logoUrl" VARCHAR(500),
    "latePenaltyRate" DECIMAL(7,4),
    "recoveryFee" DECIMAL(14,2) NOT NULL DEFAULT 40,
    "invoiceFooter" TEXT,
    "weeklyHours" DECIMAL(8,2) NOT NULL DEFAULT 35,
    "leaveCountMode" "LeaveCountMode" NOT NULL DEFAULT 'WORKING_DAYS_OUVRABLES',
    "lockDate" DATE,
    "eInvoicingIssueFrom" DATE,
    "modules" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OrganizationSetting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomRole" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "description" TEXT,
    "baseRole" "MemberRole" NOT NULL DEFAULT 'COLLABORATOR',
    "permissions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "CustomRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NumberSequence" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "key" "SequenceKey" NOT NULL,
    "prefix" VARCHAR(20) NOT NULL DEFAULT '',
    "periodKey" VARCHAR(8) NOT NULL DEFAULT '',
    "resetPolicy" "SequenceReset" NOT NULL DEFAULT 'YEARLY',
    "padding" INTEGER NOT NULL DEFAULT 5,
    "nextValue" INTEGER NOT NULL DEFAULT 1,
    "lastIssuedNumber" VARCHAR(40),
    "lastIssuedAt" TIMESTAMPTZ(3),
    "lastHash" VARCHAR(64),
    "format" VARCHAR(60) NOT NULL DEFAULT '{PREFIX}{YYYY}-{SEQ}',
    "isFiscal" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NumberSequence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "prefix" VARCHAR(12) NOT NULL,
    "keyHash" VARCHAR(64) NOT NULL,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "lastUsedAt" TIMESTAMPTZ(3),
    "lastUsedIp" VARCHAR(45),
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "rateLimitPerMinute" INTEGER NOT NULL DEFAULT 120,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OnboardingProgress" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "currentStep" VARCHAR(40) NOT NULL DEFAULT 'company',
    "completedSteps" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "data" JSONB,
    "completedAt" TIMESTAMPTZ(3),
    "dismissedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OnboardingProgress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomFieldDefinition" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "entity" "EntityType" NOT NULL,
    "key" VARCHAR(60) NOT NULL,
    "label" VARCHAR(120) NOT NULL,
    "type" "CustomFieldType" NOT NULL,
    "options" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "required" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "helpText" VARCHAR(300),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CustomFieldDefinition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "color" VARCHAR(7) NOT NULL DEFAULT '#64748b',
    "entity" "EntityType",
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TagAssignment" (
    "id" TEXT NOT NULL,
    "entityType" "EntityType" NOT NULL,
    "entityId" VARCHAR(30) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "tagId" TEXT NOT NULL,

    CONSTRAINT "TagAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayrollRun" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "label" VARCHAR(80),
    "status" "PayrollRunStatus" NOT NULL DEFAULT 'OPEN',
    "payDate" DATE,
    "employeeCount" INTEGER NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalEmployerCost" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "closedAt" TIMESTAMPTZ(3),
    "paidAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "paymentBatchId" TEXT,
    "journalEntryId" TEXT,
    "validatedById" TEXT,
    "createdById" TEXT,

    CONSTRAINT "PayrollRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payslip" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "PayslipStatus" NOT NULL DEFAULT 'DRAFT',
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "payDate" DATE,
    "employeeSnapshot" JSONB,
    "employerSnapshot" JSONB,
    "workedHours" DECIMAL(8,2) NOT NULL DEFAULT 0,
    "overtimeHours" DECIMAL(8,2) NOT NULL DEFAULT 0,
    "absenceHours" DECIMAL(8,2) NOT NULL DEFAULT 0,
    "grossAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "employeeContributions" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "employerContributions" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "netBeforeTax" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "incomeTaxRate" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "incomeTax" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "netPaid" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "netSocial" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "employerCost" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "reimbursements" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "ytd" JSONB,
    "leaveBalances" JSONB,
    "validatedAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "paidAt" TIMESTAMPTZ(3),
    "pdfSha256" VARCHAR(64),
    "layoutVersion" VARCHAR(20) NOT NULL DEFAULT '2026',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "employeeId" TEXT NOT NULL,
    "payrollRunId" TEXT NOT NULL,
    "contractId" TEXT NOT NULL,
    "documentId" TEXT,
    "replacesId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Payslip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayslipLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "label" VARCHAR(120) NOT NULL,
    "group" VARCHAR(40),
    "base" DECIMAL(14,2),
    "employeeRate" DECIMAL(7,4),
    "employeeAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "employerRate" DECIMAL(7,4),
    "employerAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "kind" "PayrollItemKind" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "payslipId" TEXT NOT NULL,
    "itemId" TEXT,

    CONSTRAINT "PayslipLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayrollItem" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "label" VARCHAR(120) NOT NULL,
    "kind" "PayrollItemKind" NOT NULL,
    "base" "PayrollBase" NOT NULL DEFAULT 'GROSS',
    "employeeRate" DECIMAL(7,4),
    "employerRate" DECIMAL(7,4),
    "fixedAmount" DECIMAL(14,2),
    "ceiling" "PayrollCeiling" NOT NULL DEFAULT 'NONE',
    "displayGroup" VARCHAR(40),
    "displayOrder" INTEGER NOT NULL DEFAULT 0,
    "isTaxable" BOOLEAN NOT NULL DEFAULT true,
    "isSubjectToCsg" BOOLEAN NOT NULL DEFAULT true,
    "formula" VARCHAR(500),
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "expenseAccountId" TEXT,
    "liabilityAccountId" TEXT,

    CONSTRAINT "PayrollItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayrollVariable" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "rate" DECIMAL(16,4),
    "amount" DECIMAL(14,2),
    "source" "PayrollVariableSource" NOT NULL DEFAULT 'MANUAL',
    "sourceId" VARCHAR(30),
    "note" VARCHAR(300),
    "lockedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "employeeId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "payrollRunId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "PayrollVariable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpenseReport" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "title" VARCHAR(200) NOT NULL,
    "status" "ExpenseReportStatus" NOT NULL DEFAULT 'DRAFT',
    "periodStart" DATE,
    "periodEnd" DATE,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalReimbursable" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "advanceAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "submittedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "rejectedAt" TIMESTAMPTZ(3),
    "rejectionReason" TEXT,
    "postedAt" TIMESTAMPTZ(3),
    "reimbursedAt" TIMESTAMPTZ(3),
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "employeeId" TEXT NOT NULL,
    "approverId" TEXT,
    "projectId" TEXT,
    "costCenterId" TEXT,
    "journalEntryId" TEXT,
    "paymentBatchId" TEXT,
    "approvalRequestId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "ExpenseReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpenseItem" (
    "id" TEXT NOT NULL,
    "expenseDate" DATE NOT NULL,
    "merchant" VARCHAR(160),
    "description" VARCHAR(300),
    "amountGross" DECIMAL(14,2) NOT NULL,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "exchangeRate" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "vatAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "recoverableVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "reimbursable" BOOLEAN NOT NULL DEFAULT true,
    "paidBy" "ExpensePaidBy" NOT NULL DEFAULT 'EMPLOYEE',
    "distanceKm" DECIMAL(14,4),
    "fiscalPower" INTEGER,
    "mileageAmount" DECIMAL(14,2),
    "guests" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "policyWarning" VARCHAR(300),
    "receiptSha256" VARCHAR(64),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "expenseReportId" TEXT NOT NULL,
    "categoryId" TEXT NOT NULL,
    "receiptId" TEXT,
    "vehicleId" TEXT,
    "projectId" TEXT,
    "clientId" TEXT,
    "bankTransactionId" TEXT,

    CONSTRAINT "ExpenseItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpenseCategory" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "kind" "ExpenseKind" NOT NULL DEFAULT 'STANDARD',
    "vatRecoverablePercent" DECIMAL(7,4) NOT NULL DEFAULT 100,
    "requiresReceipt" BOOLEAN NOT NULL DEFAULT true,
    "defaultVatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "perDayCap" DECIMAL(14,2),
    "icon" VARCHAR(40),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "accountId" TEXT,
    "taxRateId" TEXT,

    CONSTRAINT "ExpenseCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpensePolicy" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "maxPerItem" DECIMAL(14,2),
    "maxPerMonth" DECIMAL(14,2),
    "receiptFromAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "autoApproveUnder" DECIMAL(14,2),
    "maxAgeDays" INTEGER NOT NULL DEFAULT 90,
    "categoryCaps" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvalPolicyId" TEXT,
    "departmentId" TEXT,

    CONSTRAINT "ExpensePolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MileageScale" (
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "vehicleKind" "MileageVehicleKind" NOT NULL DEFAULT 'CAR',
    "powerMin" INTEGER NOT NULL,
    "powerMax" INTEGER NOT NULL,
    "kmFrom" INTEGER NOT NULL,
    "kmTo" INTEGER,
    "coefficient" DECIMAL(5,4) NOT NULL,
    "constant" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "electricBonusPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MileageScale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmployeeProfile" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "employeeNumber" VARCHAR(20) NOT NULL,
    "firstName" VARCHAR(80) NOT NULL,
    "lastName" VARCHAR(80) NOT NULL,
    "birthName" VARCHAR(80),
    "status" "EmployeeStatus" NOT NULL DEFAULT 'ACTIVE',
    "workEmail" VARCHAR(254),
    "personalEmail" VARCHAR(254),
    "phone" VARCHAR(32),
    "birthDate" DATE,
    "birthPlace" VARCHAR(120),
    "nationality" VARCHAR(2),
    "gender" "Gender",
    "ssnEncrypted" VARCHAR(200),
    "line1" VARCHAR(200),
    "postalCode" VARCHAR(12),
    "city" VARCHAR(100),
    "countryCode" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "ibanEncrypted" VARCHAR(200),
    "bic" VARCHAR(11),
    "hiredOn" DATE,
    "leftOn" DATE,
    "leaveReason" "EmployeeExitReason",
    "jobTitle" VARCHAR(120),
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "emergencyContact" JSONB,
    "photoUrl" VARCHAR(500),
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT,
    "departmentId" TEXT,
    "managerId" TEXT,
    "workScheduleId" TEXT,
    "payableAccountId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "EmployeeProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "code" VARCHAR(20),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "parentId" TEXT,
    "managerId" TEXT,
    "costCenterId" TEXT,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmploymentContract" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "type" "ContractType" NOT NULL DEFAULT 'CDI',
    "status" "EmploymentContractStatus" NOT NULL DEFAULT 'DRAFT',
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "trialEndDate" DATE,
    "jobTitle" VARCHAR(120) NOT NULL,
    "classification" VARCHAR(60),
    "coefficient" VARCHAR(20),
    "collectiveAgreement" VARCHAR(10),
    "isExecutive" BOOLEAN NOT NULL DEFAULT false,
    "weeklyHours" DECIMAL(8,2) NOT NULL DEFAULT 35,
    "workTimeKind" "WorkTimeKind" NOT NULL DEFAULT 'FULL_TIME',
    "partTimePercent" DECIMAL(7,4) NOT NULL DEFAULT 100,
    "monthlyGross" DECIMAL(14,2) NOT NULL,
    "hourlyGross" DECIMAL(16,4),
    "annualDays" INTEGER,
    "signedOn" DATE,
    "endReason" VARCHAR(200),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "employeeId" TEXT NOT NULL,
    "workScheduleId" TEXT,
    "documentId" TEXT,
    "previousContractId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "EmploymentContract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkSchedule" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "weeklyHours" DECIMAL(8,2) NOT NULL DEFAULT 35,
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkSchedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkScheduleSlot" (
    "id" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startMinute" INTEGER NOT NULL,
    "endMinute" INTEGER NOT NULL,
    "weekParity" "WeekParity" NOT NULL DEFAULT 'ALL',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "workScheduleId" TEXT NOT NULL,

    CONSTRAINT "WorkScheduleSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaveType" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "category" "LeaveCategory" NOT NULL DEFAULT 'PAID_LEAVE',
    "unit" "LeaveUnit" NOT NULL DEFAULT 'DAY',
    "countMode" "LeaveCountMode" NOT NULL DEFAULT 'WORKING_DAYS_OUVRABLES',
    "accrualPerMonth" DECIMAL(8,2) NOT NULL DEFAULT 0,
    "annualCap" DECIMAL(8,2),
    "periodStartMonth" INTEGER NOT NULL DEFAULT 6,
    "carryOverMonths" INTEGER NOT NULL DEFAULT 0,
    "requiresApproval" BOOLEAN NOT NULL DEFAULT true,
    "requiresDocument" BOOLEAN NOT NULL DEFAULT false,
    "allowNegative" BOOLEAN NOT NULL DEFAULT false,
    "isPaid" BOOLEAN NOT NULL DEFAULT true,
    "countsAsWork" BOOLEAN NOT NULL DEFAULT false,
    "color" VARCHAR(7),
    "minNoticeDays" INTEGER NOT NULL DEFAULT 0,
    "payrollItemCode" VARCHAR(20),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LeaveType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaveRequest" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "status" "LeaveStatus" NOT NULL DEFAULT 'DRAFT',
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "startHalf" "HalfDay" NOT NULL DEFAULT 'AM',
    "endHalf" "HalfDay" NOT NULL DEFAULT 'PM',
    "days" DECIMAL(8,2) NOT NULL,
    "hours" DECIMAL(8,2),
    "reason" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "decisionComment" VARCHAR(500),
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "employeeId" TEXT NOT NULL,
    "leaveTypeId" TEXT NOT NULL,
    "approverId" TEXT,
    "secondApproverId" TEXT,
    "documentId" TEXT,
    "calendarEventId" TEXT,
    "approvalRequestId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "LeaveRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaveAllocation" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "expiresOn" DATE,
    "grantedDays" DECIMAL(8,2) NOT NULL,
    "kind" "AllocationKind" NOT NULL DEFAULT 'ACCRUAL',
    "note" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "employeeId" TEXT NOT NULL,
    "leaveTypeId" TEXT NOT NULL,

    CONSTRAINT "LeaveAllocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaveLedgerEntry" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "days" DECIMAL(8,2) NOT NULL,
    "kind" "LeaveLedgerKind" NOT NULL,
    "periodStart" DATE NOT NULL,
    "sourceKey" VARCHAR(120) NOT NULL,
    "note" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "employeeId" TEXT NOT NULL,
    "leaveTypeId" TEXT NOT NULL,
    "leaveRequestId" TEXT,
    "allocationId" TEXT,

    CONSTRAINT "LeaveLedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicHoliday" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "kind" "HolidayKind" NOT NULL DEFAULT 'LEGAL',
    "isWorked" BOOLEAN NOT NULL DEFAULT false,
    "isSolidarityDay" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublicHoliday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "status" "ProjectStatus" NOT NULL DEFAULT 'PLANNED',
    "billingType" "ProjectBillingType" NOT NULL DEFAULT 'TIME_AND_MATERIAL',
    "startDate" DATE,
    "endDate" DATE,
    "budgetAmount" DECIMAL(14,2),
    "budgetHours" DECIMAL(8,2),
    "fixedPrice" DECIMAL(14,2),
    "progressPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "color" VARCHAR(7),
    "description" TEXT,
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT,
    "managerId" TEXT,
    "teamId" TEXT,
    "costCenterId" TEXT,
    "quoteId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectMember" (
    "id" TEXT NOT NULL,
    "role" "ProjectRole" NOT NULL DEFAULT 'MEMBER',
    "hourlyRate" DECIMAL(16,4),
    "allocatedHours" DECIMAL(8,2),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "projectId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "ProjectMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectTask" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT,
    "status" "TaskStatus" NOT NULL DEFAULT 'TODO',
    "priority" "Priority" NOT NULL DEFAULT 'NORMAL',
    "position" INTEGER NOT NULL DEFAULT 0,
    "startDate" DATE,
    "dueDate" DATE,
    "completedAt" TIMESTAMPTZ(3),
    "estimatedHours" DECIMAL(8,2),
    "isMilestone" BOOLEAN NOT NULL DEFAULT false,
    "isBillable" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "projectId" TEXT,
    "parentId" TEXT,
    "assigneeId" TEXT,
    "clientId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "ProjectTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeEntry" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "workDate" DATE NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "minutes" INTEGER NOT NULL DEFAULT 0,
    "status" "TimeEntryStatus" NOT NULL DEFAULT 'DRAFT',
    "source" "TimeEntrySource" NOT NULL DEFAULT 'MANUAL',
    "description" VARCHAR(500),
    "isBillable" BOOLEAN NOT NULL DEFAULT true,
    "hourlyRate" DECIMAL(16,4),
    "hourlyCost" DECIMAL(16,4),
    "billedAt" TIMESTAMPTZ(3),
    "isRunning" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "projectId" TEXT,
    "taskId" TEXT,
    "workOrderId" TEXT,
    "clientId" TEXT,
    "activityTypeId" TEXT,
    "timesheetId" TEXT,
    "invoiceLineId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "TimeEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Timesheet" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "weekStart" DATE NOT NULL,
    "status" "TimesheetStatus" NOT NULL DEFAULT 'OPEN',
    "totalMinutes" INTEGER NOT NULL DEFAULT 0,
    "billableMinutes" INTEGER NOT NULL DEFAULT 0,
    "overtimeMinutes" INTEGER NOT NULL DEFAULT 0,
    "submittedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "rejectedAt" TIMESTAMPTZ(3),
    "rejectionReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "approverId" TEXT,

    CONSTRAINT "Timesheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityType" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "color" VARCHAR(7),
    "isBillable" BOOLEAN NOT NULL DEFAULT true,
    "isPaid" BOOLEAN NOT NULL DEFAULT true,
    "countsAsWork" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActivityType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BillingRate" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "rate" DECIMAL(16,4) NOT NULL,
    "cost" DECIMAL(16,4),
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT,
    "activityTypeId" TEXT,
    "projectId" TEXT,
    "clientId" TEXT,

    CONSTRAINT "BillingRate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Supplier" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "siren" VARCHAR(9),
    "siret" VARCHAR(14),
    "vatNumber" VARCHAR(20),
    "email" VARCHAR(254),
    "phone" VARCHAR(32),
    "website" VARCHAR(200),
    "line1" VARCHAR(200),
    "line2" VARCHAR(200),
    "postalCode" VARCHAR(12),
    "city" VARCHAR(100),
    "countryCode" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "iban" VARCHAR(34),
    "bic" VARCHAR(11),
    "ibanVerifiedAt" TIMESTAMPTZ(3),
    "accountingCode" VARCHAR(20),
    "status" "SupplierStatus" NOT NULL DEFAULT 'ACTIVE',
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "notes" TEXT,
    "customFields" JSONB,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "paymentTermId" TEXT,
    "defaultExpenseAccountId" TEXT,
    "payableAccountId" TEXT,
    "defaultTaxRateId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Supplier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PurchaseOrder" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "PurchaseOrderStatus" NOT NULL DEFAULT 'DRAFT',
    "orderDate" DATE,
    "expectedDate" DATE,
    "supplierReference" VARCHAR(60),
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "exchangeRate" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "receivedPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "invoicedPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "notes" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "supplierId" TEXT NOT NULL,
    "warehouseId" TEXT,
    "projectId" TEXT,
    "workOrderId" TEXT,
    "costCenterId" TEXT,
    "approvalRequestId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "PurchaseOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PurchaseOrderLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "lineNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "receivedQuantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "invoicedQuantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "expectedDate" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "purchaseOrderId" TEXT NOT NULL,
    "productId" TEXT,
    "taxRateId" TEXT,
    "costCenterId" TEXT,

    CONSTRAINT "PurchaseOrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoodsReceipt" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "GoodsReceiptStatus" NOT NULL DEFAULT 'DRAFT',
    "receivedOn" DATE NOT NULL,
    "supplierDeliveryRef" VARCHAR(60),
    "notes" TEXT,
    "postedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "purchaseOrderId" TEXT,
    "supplierId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "GoodsReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoodsReceiptLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL,
    "rejectedQuantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "rejectReason" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "goodsReceiptId" TEXT NOT NULL,
    "purchaseOrderLineId" TEXT,
    "productId" TEXT,
    "lotId" TEXT,
    "locationId" TEXT,
    "movementId" TEXT,

    CONSTRAINT "GoodsReceiptLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupplierInvoice" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "internalNumber" VARCHAR(40),
    "supplierNumber" VARCHAR(60) NOT NULL,
    "type" "SupplierInvoiceType" NOT NULL DEFAULT 'INVOICE',
    "status" "SupplierInvoiceStatus" NOT NULL DEFAULT 'TO_COMPLETE',
    "invoiceDate" DATE NOT NULL,
    "dueDate" DATE,
    "receivedOn" DATE,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "exchangeRate" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "amountPaid" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "amountDue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "matchStatus" "ThreeWayMatch" NOT NULL DEFAULT 'NOT_CHECKED',
    "isReverseCharge" BOOLEAN NOT NULL DEFAULT false,
    "disputeReason" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "postedAt" TIMESTAMPTZ(3),
    "notes" TEXT,
    "duplicateOfId" VARCHAR(30),
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "supplierId" TEXT NOT NULL,
    "purchaseOrderId" TEXT,
    "projectId" TEXT,
    "costCenterId" TEXT,
    "inboxDocumentId" TEXT,
    "documentId" TEXT,
    "journalEntryId" TEXT,
    "approvalRequestId" TEXT,
    "approvedById" TEXT,
    "correctedInvoiceId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "SupplierInvoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupplierInvoiceLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "lineNet" DECIMAL(14,2) NOT NULL,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "vatCategory" "VatCategory" NOT NULL DEFAULT 'S',
    "vatAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "isVatDeductible" BOOLEAN NOT NULL DEFAULT true,
    "deductiblePercent" DECIMAL(7,4) NOT NULL DEFAULT 100,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "supplierInvoiceId" TEXT NOT NULL,
    "productId" TEXT,
    "accountId" TEXT,
    "taxRateId" TEXT,
    "purchaseOrderLineId" TEXT,
    "costCenterId" TEXT,

    CONSTRAINT "SupplierInvoiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupplierPayment" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "method" "PaymentMethodType" NOT NULL DEFAULT 'BANK_TRANSFER',
    "status" "SupplierPaymentStatus" NOT NULL DEFAULT 'PLANNED',
    "paidOn" DATE,
    "plannedOn" DATE NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "endToEndId" VARCHAR(35),
    "remittanceInfo" VARCHAR(140),
    "ibanSnapshot" VARCHAR(34),
    "failureReason" VARCHAR(300),
    "executedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "supplierId" TEXT NOT NULL,
    "bankAccountId" TEXT,
    "paymentBatchId" TEXT,
    "journalEntryId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "SupplierPayment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupplierPaymentAllocation" (
    "id" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "discountTaken" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "supplierPaymentId" TEXT NOT NULL,
    "supplierInvoiceId" TEXT NOT NULL,

    CONSTRAINT "SupplierPaymentAllocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentBatch" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "kind" "PaymentBatchKind" NOT NULL DEFAULT 'SUPPLIER',
    "status" "PaymentBatchStatus" NOT NULL DEFAULT 'DRAFT',
    "executionDate" DATE NOT NULL,
    "messageId" VARCHAR(35),
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "totalAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "transactionCount" INTEGER NOT NULL DEFAULT 0,
    "fileSha256" VARCHAR(64),
    "fileUrl" VARCHAR(500),
    "schemaVersion" VARCHAR(20) NOT NULL DEFAULT 'pain.001.001.09',
    "approvedAt" TIMESTAMPTZ(3),
    "exportedAt" TIMESTAMPTZ(3),
    "rejectedReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "bankAccountId" TEXT NOT NULL,
    "approvedById" TEXT,
    "createdById" TEXT,

    CONSTRAINT "PaymentBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InboxDocument" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "source" "InboxSource" NOT NULL DEFAULT 'UPLOAD',
    "status" "InboxStatus" NOT NULL DEFAULT 'NEW',
    "fileName" VARCHAR(255) NOT NULL,
    "contentType" VARCHAR(100) NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "storageKey" VARCHAR(300) NOT NULL,
    "senderEmail" VARCHAR(254),
    "subject" VARCHAR(200),
    "extracted" JSONB,
    "extractedConfidence" DECIMAL(7,4),
    "suggestedKind" "InboxKind",
    "rejectedReason" VARCHAR(300),
    "processedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "supplierId" TEXT,
    "documentId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "InboxDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "QuoteStatus" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200),
    "issueDate" DATE,
    "validUntil" DATE,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "exchangeRate" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "subtotalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "depositPercent" DECIMAL(7,4),
    "introduction" TEXT,
    "terms" TEXT,
    "internalNotes" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "viewedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "rejectedAt" TIMESTAMPTZ(3),
    "rejectionReason" TEXT,
    "publicTokenHash" VARCHAR(64),
    "pdfSha256" VARCHAR(64),
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "contactId" TEXT,
    "dealId" TEXT,
    "siteId" TEXT,
    "projectId" TEXT,
    "paymentTermId" TEXT,
    "templateId" TEXT,
    "ownerId" TEXT,
    "previousVersionId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuoteLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LineKind" NOT NULL DEFAULT 'ITEM',
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "lineNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "vatCategory" "VatCategory" NOT NULL DEFAULT 'S',
    "costPrice" DECIMAL(16,4),
    "isOptional" BOOLEAN NOT NULL DEFAULT false,
    "isSelected" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "quoteId" TEXT NOT NULL,
    "productId" TEXT,
    "taxRateId" TEXT,
    "parentId" TEXT,

    CONSTRAINT "QuoteLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SalesOrder" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "SalesOrderStatus" NOT NULL DEFAULT 'DRAFT',
    "orderDate" DATE,
    "expectedDate" DATE,
    "clientReference" VARCHAR(60),
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "exchangeRate" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "deliveredPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "invoicedPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "notes" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "quoteId" TEXT,
    "siteId" TEXT,
    "projectId" TEXT,
    "warehouseId" TEXT,
    "paymentTermId" TEXT,
    "ownerId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "SalesOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SalesOrderLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LineKind" NOT NULL DEFAULT 'ITEM',
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "lineNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "vatCategory" "VatCategory" NOT NULL DEFAULT 'S',
    "deliveredQuantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "invoicedQuantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "salesOrderId" TEXT NOT NULL,
    "productId" TEXT,
    "taxRateId" TEXT,
    "quoteLineId" TEXT,

    CONSTRAINT "SalesOrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockReservation" (
    "id" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL,
    "status" "ReservationStatus" NOT NULL DEFAULT 'ACTIVE',
    "expiresAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "salesOrderLineId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "lotId" TEXT,

    CONSTRAINT "StockReservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryNote" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "DeliveryNoteStatus" NOT NULL DEFAULT 'DRAFT',
    "plannedDate" DATE,
    "shippedAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "carrier" VARCHAR(80),
    "trackingNumber" VARCHAR(80),
    "signedBy" VARCHAR(120),
    "signatureUrl" VARCHAR(500),
    "notes" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "salesOrderId" TEXT,
    "siteId" TEXT,
    "warehouseId" TEXT NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "DeliveryNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryNoteLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL,
    "description" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deliveryNoteId" TEXT NOT NULL,
    "salesOrderLineId" TEXT,
    "productId" TEXT,
    "lotId" TEXT,
    "movementId" TEXT,

    CONSTRAINT "DeliveryNoteLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invoice" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(40),
    "type" "InvoiceType" NOT NULL DEFAULT 'STANDARD',
    "status" "InvoiceStatus" NOT NULL DEFAULT 'DRAFT',
    "operationCategory" "OperationCategory" NOT NULL DEFAULT 'SERVICES',
    "issueDate" DATE,
    "supplyDate" DATE,
    "dueDate" DATE,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "exchangeRate" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "subtotalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "prepaidAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "amountPaid" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "amountDue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatOnDebits" BOOLEAN NOT NULL DEFAULT false,
    "buyerReference" VARCHAR(60),
    "purchaseOrderRef" VARCHAR(60),
    "contractRef" VARCHAR(60),
    "progressPercent" DECIMAL(7,4),
    "sellerSnapshot" JSONB,
    "buyerSnapshot" JSONB,
    "deliverySnapshot" JSONB,
    "legalMentions" TEXT,
    "publicNotes" TEXT,
    "internalNotes" TEXT,
    "issuedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "paidAt" TIMESTAMPTZ(3),
    "lastReminderAt" TIMESTAMPTZ(3),
    "reminderLevel" INTEGER NOT NULL DEFAULT 0,
    "cancelReason" TEXT,
    "hash" VARCHAR(64),
    "previousHash" VARCHAR(64),
    "pdfSha256" VARCHAR(64),
    "publicTokenHash" VARCHAR(64),
    "idempotencyKey" VARCHAR(80),
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "contactId" TEXT,
    "siteId" TEXT,
    "quoteId" TEXT,
    "salesOrderId" TEXT,
    "workReportId" TEXT,
    "projectId" TEXT,
    "serviceContractId" TEXT,
    "recurringInvoiceId" TEXT,
    "correctedInvoiceId" TEXT,
    "paymentTermId" TEXT,
    "bankAccountId" TEXT,
    "templateId" TEXT,
    "journalEntryId" TEXT,
    "ownerId" TEXT,
    "issuedById" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LineKind" NOT NULL DEFAULT 'ITEM',
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "lineNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "vatCategory" "VatCategory" NOT NULL DEFAULT 'S',
    "exemptionCode" VARCHAR(30),
    "exemptionText" VARCHAR(300),
    "periodStart" DATE,
    "periodEnd" DATE,
    "accountNumber" VARCHAR(20),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "invoiceId" TEXT NOT NULL,
    "productId" TEXT,
    "taxRateId" TEXT,
    "salesOrderLineId" TEXT,
    "costCenterId" TEXT,
    "correctedLineId" TEXT,

    CONSTRAINT "InvoiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceTaxLine" (
    "id" TEXT NOT NULL,
    "vatCategory" "VatCategory" NOT NULL,
    "vatRate" DECIMAL(5,2) NOT NULL,
    "taxableAmount" DECIMAL(14,2) NOT NULL,
    "vatAmount" DECIMAL(14,2) NOT NULL,
    "exemptionCode" VARCHAR(30),
    "exemptionText" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "invoiceId" TEXT NOT NULL,

    CONSTRAINT "InvoiceTaxLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceInstallment" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "dueDate" DATE NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "paidAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "invoiceId" TEXT NOT NULL,

    CONSTRAINT "InvoiceInstallment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "direction" "PaymentDirection" NOT NULL DEFAULT 'IN',
    "method" "PaymentMethodType" NOT NULL DEFAULT 'BANK_TRANSFER',
    "status" "PaymentStatus" NOT NULL DEFAULT 'RECORDED',
    "paidOn" DATE NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "exchangeRate" DECIMAL(18,8) NOT NULL DEFAULT 1,
    "unallocatedAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "reference" VARCHAR(120),
    "provider" VARCHAR(40),
    "providerPaymentId" VARCHAR(120),
    "feeAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "notes" TEXT,
    "reversedAt" TIMESTAMPTZ(3),
    "reversalReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "bankAccountId" TEXT,
    "creditNoteId" TEXT,
    "mandateId" TEXT,
    "journalEntryId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentAllocation" (
    "id" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "discountTaken" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "exchangeDifference" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "allocatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "paymentId" TEXT NOT NULL,
    "invoiceId" TEXT NOT NULL,
    "installmentId" TEXT,

    CONSTRAINT "PaymentAllocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecurringInvoice" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "status" "RecurringStatus" NOT NULL DEFAULT 'DRAFT',
    "frequency" "RecurrenceFrequency" NOT NULL DEFAULT 'MONTHLY',
    "interval" INTEGER NOT NULL DEFAULT 1,
    "dayOfMonth" INTEGER,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "nextRunOn" DATE,
    "lastRunOn" DATE,
    "occurrencesDone" INTEGER NOT NULL DEFAULT 0,
    "maxOccurrences" INTEGER,
    "billingMode" "BillingMode" NOT NULL DEFAULT 'IN_ADVANCE',
    "autoIssue" BOOLEAN NOT NULL DEFAULT false,
    "autoSend" BOOLEAN NOT NULL DEFAULT false,
    "prorateFirst" BOOLEAN NOT NULL DEFAULT false,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalGross" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "failureCount" INTEGER NOT NULL DEFAULT 0,
    "pausedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "serviceContractId" TEXT,
    "paymentTermId" TEXT,
    "mandateId" TEXT,
    "templateId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "RecurringInvoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecurringInvoiceLine" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "unitCode" VARCHAR(6) NOT NULL DEFAULT 'C62',
    "unitPrice" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "discountPercent" DECIMAL(7,4) NOT NULL DEFAULT 0,
    "vatRate" DECIMAL(5,2) NOT NULL DEFAULT 20,
    "vatCategory" "VatCategory" NOT NULL DEFAULT 'S',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "recurringInvoiceId" TEXT NOT NULL,
    "productId" TEXT,
    "taxRateId" TEXT,

    CONSTRAINT "RecurringInvoiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceContract" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "name" VARCHAR(200) NOT NULL,
    "status" "ContractStatus" NOT NULL DEFAULT 'DRAFT',
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "signedOn" DATE,
    "noticeDays" INTEGER NOT NULL DEFAULT 90,
    "renewal" "RenewalMode" NOT NULL DEFAULT 'TACIT',
    "renewalMonths" INTEGER NOT NULL DEFAULT 12,
    "indexName" VARCHAR(40),
    "indexBaseValue" DECIMAL(14,4),
    "lastRevisedOn" DATE,
    "annualAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currencyCode" VARCHAR(3) NOT NULL DEFAULT 'EUR',
    "visitsPerYear" INTEGER,
    "responseHours" INTEGER,
    "terms" TEXT,
    "terminatedOn" DATE,
    "terminationReason" TEXT,
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT NOT NULL,
    "siteId" TEXT,
    "quoteId" TEXT,
    "ownerId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "ServiceContract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderPlan" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "appliesTo" "ReminderTarget" NOT NULL DEFAULT 'INVOICE',
    "skipWeekends" BOOLEAN NOT NULL DEFAULT true,
    "stopOnDispute" BOOLEAN NOT NULL DEFAULT true,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReminderPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderPlanStep" (
    "id" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "daysFromDue" INTEGER NOT NULL,
    "channel" "ReminderChannel" NOT NULL DEFAULT 'EMAIL',
    "addPenalty" BOOLEAN NOT NULL DEFAULT false,
    "addRecoveryFee" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "reminderPlanId" TEXT NOT NULL,
    "templateId" TEXT,

    CONSTRAINT "ReminderPlanStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InvoiceReminder" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "channel" "ReminderChannel" NOT NULL DEFAULT 'EMAIL',
    "status" "ReminderStatus" NOT NULL DEFAULT 'PLANNED',
    "scheduledFor" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "toAddress" VARCHAR(254),
    "subject" VARCHAR(200),
    "body" TEXT,
    "penaltyAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "feeAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "failureReason" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "invoiceId" TEXT NOT NULL,
    "emailMessageId" TEXT,

    CONSTRAINT "InvoiceReminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentTemplate" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "kind" "TemplateKind" NOT NULL,
    "engine" "TemplateEngine" NOT NULL DEFAULT 'BLOCKS',
    "definition" JSONB NOT NULL,
    "primaryColor" VARCHAR(7),
    "showSiren" BOOLEAN NOT NULL DEFAULT true,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "locale" VARCHAR(10) NOT NULL DEFAULT 'fr-FR',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "DocumentTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignatureRequest" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "status" "SignatureStatus" NOT NULL DEFAULT 'DRAFT',
    "subjectType" "EntityType" NOT NULL,
    "subjectId" VARCHAR(30) NOT NULL,
    "level" "SignatureLevel" NOT NULL DEFAULT 'SIMPLE',
    "provider" VARCHAR(40),
    "providerRequestId" VARCHAR(120),
    "documentSha256" VARCHAR(64) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "declineReason" TEXT,
    "evidence" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "documentId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "SignatureRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignatureSigner" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" VARCHAR(170) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "phone" VARCHAR(32),
    "status" "SignerStatus" NOT NULL DEFAULT 'PENDING',
    "tokenHash" VARCHAR(64),
    "signedAt" TIMESTAMPTZ(3),
    "ip" VARCHAR(45),
    "userAgent" VARCHAR(300),
    "signatureImageUrl" VARCHAR(500),
    "declineReason" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "signatureRequestId" TEXT NOT NULL,
    "contactId" TEXT,

    CONSTRAINT "SignatureSigner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EInvoiceTransmission" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "direction" "EInvoiceDirection" NOT NULL,
    "format" "EInvoiceFormat" NOT NULL DEFAULT 'FACTUR_X',
    "profile" VARCHAR(30) NOT NULL DEFAULT 'EN16931',
    "flowId" VARCHAR(80),
    "platformName" VARCHAR(80),
    "platformMessageId" VARCHAR(120),
    "status" "EInvoiceStatus" NOT NULL DEFAULT 'TO_SEND',
    "statusCode" INTEGER,
    "sha256" VARCHAR(64),
    "xmlUrl" VARCHAR(500),
    "fileUrl" VARCHAR(500),
    "senderSiren" VARCHAR(9),
    "receiverAddress" VARCHAR(120),
    "submittedAt" TIMESTAMPTZ(3),
    "lastStatusAt" TIMESTAMPTZ(3),
    "rejectionCode" VARCHAR(40),
    "rejectionReason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "invoiceId" TEXT,
    "supplierInvoiceId" TEXT,
    "integrationId" TEXT,

    CONSTRAINT "EInvoiceTransmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EInvoiceStatusEvent" (
    "id" TEXT NOT NULL,
    "statusCode" INTEGER NOT NULL,
    "label" VARCHAR(80) NOT NULL,
    "direction" "MessageDirection" NOT NULL,
    "reasonCode" VARCHAR(40),
    "reason" TEXT,
    "amount" DECIMAL(14,2),
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "platformEventId" VARCHAR(120),
    "payload" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "transmissionId" TEXT NOT NULL,

    CONSTRAINT "EInvoiceStatusEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EReportingBatch" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "kind" "EReportingKind" NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" "EReportingStatus" NOT NULL DEFAULT 'DRAFT',
    "transactionCount" INTEGER NOT NULL DEFAULT 0,
    "totalNet" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalVat" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "payload" JSONB,
    "sha256" VARCHAR(64),
    "submittedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "rejectionReason" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "integrationId" TEXT,

    CONSTRAINT "EReportingBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Warehouse" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "kind" "WarehouseKind" NOT NULL DEFAULT 'DEPOT',
    "line1" VARCHAR(200),
    "postalCode" VARCHAR(12),
    "city" VARCHAR(100),
    "countryCode" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "allowNegative" BOOLEAN NOT NULL DEFAULT false,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "managerId" TEXT,

    CONSTRAINT "Warehouse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockLocation" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(120),
    "isScrap" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "parentId" TEXT,

    CONSTRAINT "StockLocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockLot" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "lotNumber" VARCHAR(80) NOT NULL,
    "kind" "LotKind" NOT NULL DEFAULT 'BATCH',
    "manufacturedOn" DATE,
    "expiresOn" DATE,
    "status" "LotStatus" NOT NULL DEFAULT 'AVAILABLE',
    "notes" VARCHAR(300),
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "productId" TEXT NOT NULL,
    "supplierId" TEXT,

    CONSTRAINT "StockLot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockLevel" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "reservedQuantity" DECIMAL(14,4) NOT NULL DEFAULT 0,
    "averageCost" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "value" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "lastMovementAt" TIMESTAMPTZ(3),
    "bucketKey" VARCHAR(120) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "productId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "locationId" TEXT,
    "lotId" TEXT,

    CONSTRAINT "StockLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StockMovement" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "type" "StockMovementType" NOT NULL,
    "quantity" DECIMAL(14,4) NOT NULL,
    "unitCost" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "valueDelta" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "balanceAfter" DECIMAL(14,4) NOT NULL,
    "averageCostAfter" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "movedAt" TIMESTAMPTZ(3) NOT NULL,
    "sourceType" "EntityType",
    "sourceId" VARCHAR(30),
    "sourceLineId" VARCHAR(30),
    "reason" VARCHAR(200),
    "transferKey" VARCHAR(40),
    "userId" VARCHAR(30),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "productId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "locationId" TEXT,
    "lotId" TEXT,
    "reversalOfId" TEXT,

    CONSTRAINT "StockMovement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InventoryCount" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32),
    "status" "InventoryStatus" NOT NULL DEFAULT 'DRAFT',
    "countedOn" DATE NOT NULL,
    "scope" JSONB,
    "startedAt" TIMESTAMPTZ(3),
    "validatedAt" TIMESTAMPTZ(3),
    "totalDifferenceValue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "validatedById" TEXT,
    "createdById" TEXT,

    CONSTRAINT "InventoryCount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InventoryCountLine" (
    "id" TEXT NOT NULL,
    "expectedQuantity" DECIMAL(14,4) NOT NULL,
    "countedQuantity" DECIMAL(14,4),
    "unitCost" DECIMAL(16,4) NOT NULL DEFAULT 0,
    "note" VARCHAR(300),
    "countedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "inventoryCountId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "locationId" TEXT,
    "lotId" TEXT,
    "movementId" TEXT,

    CONSTRAINT "InventoryCountLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReorderRule" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "minQuantity" DECIMAL(14,4) NOT NULL,
    "maxQuantity" DECIMAL(14,4) NOT NULL,
    "multiple" DECIMAL(14,4) NOT NULL DEFAULT 1,
    "leadDays" INTEGER NOT NULL DEFAULT 7,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "lastTriggeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "productId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "supplierId" TEXT,

    CONSTRAINT "ReorderRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicket" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "number" VARCHAR(32) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "status" "TicketStatus" NOT NULL DEFAULT 'NEW',
    "priority" "Priority" NOT NULL DEFAULT 'NORMAL',
    "channel" "TicketChannel" NOT NULL DEFAULT 'EMAIL',
    "requesterName" VARCHAR(170),
    "requesterEmail" VARCHAR(254),
    "firstResponseDueAt" TIMESTAMPTZ(3),
    "resolutionDueAt" TIMESTAMPTZ(3),
    "firstRespondedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "reopenCount" INTEGER NOT NULL DEFAULT 0,
    "slaBreached" BOOLEAN NOT NULL DEFAULT false,
    "pausedMinutes" INTEGER NOT NULL DEFAULT 0,
    "satisfaction" INTEGER,
    "satisfactionComment" TEXT,
    "mailThreadKey" VARCHAR(120),
    "customFields" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "clientId" TEXT,
    "contactId" TEXT,
    "assigneeId" TEXT,
    "teamId" TEXT,
    "categoryId" TEXT,
    "equipmentId" TEXT,
    "serviceContractId" TEXT,
    "mergedIntoId" TEXT,
    "createdById" TEXT,

    CONSTRAINT "SupportTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketMessage" (
    "id" TEXT NOT NULL,
    "direction" "MessageDirection" NOT NULL,
    "isInternal" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL,
    "authorName" VARCHAR(170),
    "attachments" JSONB,
    "readByClientAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ticketId" TEXT NOT NULL,
    "authorId" TEXT,
    "emailMessageId" TEXT,

    CONSTRAINT "TicketMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketCategory" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "firstResponseMinutes" INTEGER NOT NULL DEFAULT 480,
    "resolutionMinutes" INTEGER NOT NULL DEFAULT 2880,
    "businessHoursOnly" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "teamId" TEXT,
    "parentId" TEXT,

    CONSTRAINT "TicketCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "kind" "ConversationKind" NOT NULL DEFAULT 'GROUP',
    "title" VARCHAR(160),
    "entityType" "EntityType",
    "entityId" VARCHAR(30),
    "lastMessageAt" TIMESTAMPTZ(3),
    "directKey" VARCHAR(80),
    "isLocked" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConversationParticipant" (
    "id" TEXT NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),
    "mutedUntil" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "conversationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "ConversationParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConversationMessage" (
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "mentions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "attachments" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "conversationId" TEXT NOT NULL,
    "authorId" TEXT,
    "replyToId" TEXT,

    CONSTRAINT "ConversationMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmailMessage" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "direction" "MessageDirection" NOT NULL DEFAULT 'OUT',
    "status" "EmailStatus" NOT NULL DEFAULT 'QUEUED',
    "messageId" VARCHAR(255),
    "inReplyTo" VARCHAR(255),
    "fromAddress" VARCHAR(254) NOT NULL,
    "toAddresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ccAddresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "bccAddresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "subject" VARCHAR(300) NOT NULL,
    "html" TEXT,
    "plainText" TEXT,
    "entityType" "EntityType",
    "entityId" VARCHAR(30),
    "provider" VARCHAR(40),
    "providerId" VARCHAR(120),
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "bouncedAt" TIMESTAMPTZ(3),
    "errorMessage" VARCHAR(500),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dedupeKey" VARCHAR(120),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "templateId" TEXT,
    "clientId" TEXT,
    "contactId" TEXT,

    CONSTRAINT "EmailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "type" VARCHAR(80) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "body" VARCHAR(500),
    "severity" "NotificationSeverity" NOT NULL DEFAULT 'INFO',
    "entityType" "EntityType",
    "entityId" VARCHAR(30),
    "linkUrl" VARCHAR(300),
    "readAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),
    "channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "emailedAt" TIMESTAMPTZ(3),
    "pushedAt" TIMESTAMPTZ(3),
    "dedupeKey" VARCHAR(120),
    "data" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "actorId" TEXT,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "slug" VARCHAR(80) NOT NULL,
    "status" "OrganizationStatus" NOT NULL DEFAULT 'ACTIVE',
    "tier" "Tier" NOT NULL DEFAULT 'STARTER',
    "countryCode" VARCHAR(2) NOT NULL DEFAULT 'FR',
    "suspendedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "purgeAfter" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'COLLABORATOR',
    "status" "MembershipStatus" NOT NULL DEFAULT 'INVITED',
    "jobTitle" VARCHAR(120),
    "isOwner" BOOLEAN NOT NULL DEFAULT false,
    "permissionsExtra" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "permissionsDenied" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "notificationPrefs" JSONB,
    "joinedAt" TIMESTAMPTZ(3),
    "suspendedAt" TIMESTAMPTZ(3),
    "lastSeenAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "customRoleId" TEXT,
    "invitationId" TEXT,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(170) NOT NULL,
    "firstName" VARCHAR(80),
    "lastName" VARCHAR(80),
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" VARCHAR(500),
    "phone" VARCHAR(32),
    "locale" VARCHAR(10) NOT NULL DEFAULT 'fr-FR',
    "timezone" VARCHAR(64) NOT NULL DEFAULT 'Europe/Paris',
    "isPlatformAdmin" BOOLEAN NOT NULL DEFAULT false,
    "lastLoginAt" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "anonymizedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastOrganizationId" TEXT,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" VARCHAR(200) NOT NULL,
    "providerId" VARCHAR(60) NOT NULL,
    "password" VARCHAR(255),
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" VARCHAR(500),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" VARCHAR(200) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" VARCHAR(45),
    "userAgent" VARCHAR(300),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "activeOrganizationId" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "id" TEXT NOT NULL,
    "identifier" VARCHAR(254) NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Authenticator" (
    "id" TEXT NOT NULL,
    "kind" "AuthenticatorKind" NOT NULL,
    "credentialId" VARCHAR(300),
    "secretEncrypted" VARCHAR(300),
    "publicKey" TEXT,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "label" VARCHAR(80),
    "lastUsedAt" TIMESTAMPTZ(3),
    "backupCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "Authenticator_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FiscalYear_organizationId_status_idx" ON "FiscalYear"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "FiscalYear_organizationId_id_key" ON "FiscalYear"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FiscalYear_organizationId_code_key" ON "FiscalYear"("organizationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "FiscalYear_organizationId_startDate_key" ON "FiscalYear"("organizationId", "startDate");

-- CreateIndex
CREATE UNIQUE INDEX "FiscalYear_organizationId_openingEntryId_key" ON "FiscalYear"("organizationId", "openingEntryId");

-- CreateIndex
CREATE INDEX "LedgerAccount_organizationId_type_idx" ON "LedgerAccount"("organizationId", "type");

-- CreateIndex
CREATE INDEX "LedgerAccount_organizationId_class_idx" ON "LedgerAccount"("organizationId", "class");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerAccount_organizationId_id_key" ON "LedgerAccount"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerAccount_organizationId_number_key" ON "LedgerAccount"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Journal_organizationId_id_key" ON "Journal"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Journal_organizationId_code_key" ON "Journal"("organizationId", "code");

-- CreateIndex
CREATE INDEX "JournalEntry_organizationId_journalId_entryDate_idx" ON "JournalEntry"("organizationId", "journalId", "entryDate");

-- CreateIndex
CREATE INDEX "JournalEntry_organizationId_entryDate_idx" ON "JournalEntry"("organizationId", "entryDate");

-- CreateIndex
CREATE INDEX "JournalEntry_organizationId_sourceType_sourceId_idx" ON "JournalEntry"("organizationId", "sourceType", "sourceId");

-- CreateIndex
CREATE INDEX "JournalEntry_organizationId_status_idx" ON "JournalEntry"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_organizationId_id_key" ON "JournalEntry"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_organizationId_fiscalYearId_journalId_sequence_key" ON "JournalEntry"("organizationId", "fiscalYearId", "journalId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_organizationId_sourceKey_key" ON "JournalEntry"("organizationId", "sourceKey");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_organizationId_reversalOfId_key" ON "JournalEntry"("organizationId", "reversalOfId");

-- CreateIndex
CREATE INDEX "JournalEntryLine_accountId_idx" ON "JournalEntryLine"("accountId");

-- CreateIndex
CREATE INDEX "JournalEntryLine_letteringId_idx" ON "JournalEntryLine"("letteringId");

-- CreateIndex
CREATE INDEX "JournalEntryLine_thirdPartyType_thirdPartyId_idx" ON "JournalEntryLine"("thirdPartyType", "thirdPartyId");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntryLine_journalEntryId_position_key" ON "JournalEntryLine"("journalEntryId", "position");

-- CreateIndex
CREATE INDEX "Lettering_organizationId_status_idx" ON "Lettering"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Lettering_organizationId_id_key" ON "Lettering"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Lettering_organizationId_ledgerAccountId_thirdPartyKey_code_key" ON "Lettering"("organizationId", "ledgerAccountId", "thirdPartyKey", "code");

-- CreateIndex
CREATE UNIQUE INDEX "CostCenter_organizationId_id_key" ON "CostCenter"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CostCenter_organizationId_axis_code_key" ON "CostCenter"("organizationId", "axis", "code");

-- CreateIndex
CREATE INDEX "VatReturn_organizationId_status_dueOn_idx" ON "VatReturn"("organizationId", "status", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "VatReturn_organizationId_id_key" ON "VatReturn"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "VatReturn_organizationId_form_periodStart_key" ON "VatReturn"("organizationId", "form", "periodStart");

-- CreateIndex
CREATE UNIQUE INDEX "VatReturn_organizationId_journalEntryId_key" ON "VatReturn"("organizationId", "journalEntryId");

-- CreateIndex
CREATE INDEX "FixedAsset_organizationId_status_idx" ON "FixedAsset"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "FixedAsset_organizationId_id_key" ON "FixedAsset"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FixedAsset_organizationId_number_key" ON "FixedAsset"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DepreciationLine_fixedAssetId_periodStart_key" ON "DepreciationLine"("fixedAssetId", "periodStart");

-- CreateIndex
CREATE INDEX "AccountingExport_organizationId_kind_createdAt_idx" ON "AccountingExport"("organizationId", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "AccountingExport_organizationId_status_idx" ON "AccountingExport"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "AccountingExport_organizationId_id_key" ON "AccountingExport"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Currency_code_key" ON "Currency"("code");

-- CreateIndex
CREATE UNIQUE INDEX "ExchangeRate_base_quote_rateDate_source_key" ON "ExchangeRate"("base", "quote", "rateDate", "source");

-- CreateIndex
CREATE UNIQUE INDEX "LegalVatRate_countryCode_code_validFrom_key" ON "LegalVatRate"("countryCode", "code", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "ChartAccountTemplate_chart_number_key" ON "ChartAccountTemplate"("chart", "number");

-- CreateIndex
CREATE INDEX "AutomationRule_organizationId_status_trigger_idx" ON "AutomationRule"("organizationId", "status", "trigger");

-- CreateIndex
CREATE UNIQUE INDEX "AutomationRule_organizationId_id_key" ON "AutomationRule"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AutomationRule_organizationId_name_key" ON "AutomationRule"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "AutomationAction_ruleId_position_key" ON "AutomationAction"("ruleId", "position");

-- CreateIndex
CREATE INDEX "AutomationRun_organizationId_status_resumeAt_idx" ON "AutomationRun"("organizationId", "status", "resumeAt");

-- CreateIndex
CREATE INDEX "AutomationRun_organizationId_entityType_entityId_idx" ON "AutomationRun"("organizationId", "entityType", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "AutomationRun_organizationId_id_key" ON "AutomationRun"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AutomationRun_organizationId_ruleId_eventId_key" ON "AutomationRun"("organizationId", "ruleId", "eventId");

-- CreateIndex
CREATE INDEX "ApprovalPolicy_organizationId_entity_isActive_priority_idx" ON "ApprovalPolicy"("organizationId", "entity", "isActive", "priority");

-- CreateIndex
CREATE UNIQUE INDEX "ApprovalPolicy_organizationId_id_key" ON "ApprovalPolicy"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ApprovalPolicy_organizationId_name_key" ON "ApprovalPolicy"("organizationId", "name");

-- CreateIndex
CREATE INDEX "ApprovalRequest_organizationId_status_dueAt_idx" ON "ApprovalRequest"("organizationId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "ApprovalRequest_organizationId_entity_entityId_idx" ON "ApprovalRequest"("organizationId", "entity", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "ApprovalRequest_organizationId_id_key" ON "ApprovalRequest"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ApprovalDecision_approvalRequestId_step_approverId_key" ON "ApprovalDecision"("approvalRequestId", "step", "approverId");

-- CreateIndex
CREATE INDEX "WebhookEndpoint_organizationId_status_idx" ON "WebhookEndpoint"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookEndpoint_organizationId_id_key" ON "WebhookEndpoint"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookEndpoint_organizationId_url_key" ON "WebhookEndpoint"("organizationId", "url");

-- CreateIndex
CREATE INDEX "WebhookDelivery_status_nextAttemptAt_idx" ON "WebhookDelivery"("status", "nextAttemptAt");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_endpointId_eventId_key" ON "WebhookDelivery"("endpointId", "eventId");

-- CreateIndex
CREATE INDEX "Integration_organizationId_kind_status_idx" ON "Integration"("organizationId", "kind", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Integration_organizationId_id_key" ON "Integration"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Integration_organizationId_provider_externalAccountId_key" ON "Integration"("organizationId", "provider", "externalAccountId");

-- CreateIndex
CREATE INDEX "DataImport_organizationId_status_createdAt_idx" ON "DataImport"("organizationId", "status", "createdAt");

-- CreateIndex
CREATE INDEX "DataImport_organizationId_entity_idx" ON "DataImport"("organizationId", "entity");

-- CreateIndex
CREATE UNIQUE INDEX "DataImport_organizationId_id_key" ON "DataImport"("organizationId", "id");

-- CreateIndex
CREATE INDEX "ProviderEvent_status_idx" ON "ProviderEvent"("status");

-- CreateIndex
CREATE UNIQUE INDEX "ProviderEvent_provider_externalId_key" ON "ProviderEvent"("provider", "externalId");

-- CreateIndex
CREATE INDEX "JobRun_status_idx" ON "JobRun"("status");

-- CreateIndex
CREATE UNIQUE INDEX "JobRun_job_slotKey_key" ON "JobRun"("job", "slotKey");

-- CreateIndex
CREATE INDEX "BankAccount_organizationId_status_idx" ON "BankAccount"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "BankAccount_organizationId_id_key" ON "BankAccount"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "BankAccount_organizationId_iban_key" ON "BankAccount"("organizationId", "iban");

-- CreateIndex
CREATE UNIQUE INDEX "BankAccount_organizationId_name_key" ON "BankAccount"("organizationId", "name");

-- CreateIndex
CREATE INDEX "BankConnection_organizationId_status_consentExpiresAt_idx" ON "BankConnection"("organizationId", "status", "consentExpiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "BankConnection_organizationId_id_key" ON "BankConnection"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "BankConnection_organizationId_provider_externalId_key" ON "BankConnection"("organizationId", "provider", "externalId");

-- CreateIndex
CREATE INDEX "BankStatement_organizationId_bankAccountId_periodEnd_idx" ON "BankStatement"("organizationId", "bankAccountId", "periodEnd");

-- CreateIndex
CREATE UNIQUE INDEX "BankStatement_organizationId_id_key" ON "BankStatement"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "BankStatement_organizationId_bankAccountId_fileSha256_refer_key" ON "BankStatement"("organizationId", "bankAccountId", "fileSha256", "reference");

-- CreateIndex
CREATE INDEX "BankTransaction_organizationId_status_bookingDate_idx" ON "BankTransaction"("organizationId", "status", "bookingDate");

-- CreateIndex
CREATE INDEX "BankTransaction_organizationId_bankAccountId_bookingDate_idx" ON "BankTransaction"("organizationId", "bankAccountId", "bookingDate");

-- CreateIndex
CREATE INDEX "BankTransaction_organizationId_amount_idx" ON "BankTransaction"("organizationId", "amount");

-- CreateIndex
CREATE INDEX "BankTransaction_organizationId_endToEndId_idx" ON "BankTransaction"("organizationId", "endToEndId");

-- CreateIndex
CREATE UNIQUE INDEX "BankTransaction_organizationId_id_key" ON "BankTransaction"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "BankTransaction_organizationId_bankAccountId_dedupeKey_key" ON "BankTransaction"("organizationId", "bankAccountId", "dedupeKey");

-- CreateIndex
CREATE UNIQUE INDEX "BankTransaction_organizationId_journalEntryId_key" ON "BankTransaction"("organizationId", "journalEntryId");

-- CreateIndex
CREATE INDEX "BankTransactionMatch_targetType_targetId_idx" ON "BankTransactionMatch"("targetType", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "BankTransactionMatch_bankTransactionId_targetType_targetId_key" ON "BankTransactionMatch"("bankTransactionId", "targetType", "targetId");

-- CreateIndex
CREATE INDEX "BankMatchingRule_organizationId_isActive_priority_idx" ON "BankMatchingRule"("organizationId", "isActive", "priority");

-- CreateIndex
CREATE UNIQUE INDEX "BankMatchingRule_organizationId_id_key" ON "BankMatchingRule"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "BankMatchingRule_organizationId_name_key" ON "BankMatchingRule"("organizationId", "name");

-- CreateIndex
CREATE INDEX "BankReconciliation_organizationId_status_idx" ON "BankReconciliation"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "BankReconciliation_organizationId_id_key" ON "BankReconciliation"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "BankReconciliation_organizationId_bankAccountId_statementDa_key" ON "BankReconciliation"("organizationId", "bankAccountId", "statementDate");

-- CreateIndex
CREATE INDEX "Calendar_organizationId_kind_idx" ON "Calendar"("organizationId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Calendar_organizationId_id_key" ON "Calendar"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Calendar_organizationId_ownerId_name_key" ON "Calendar"("organizationId", "ownerId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Calendar_icsTokenHash_key" ON "Calendar"("icsTokenHash");

-- CreateIndex
CREATE INDEX "CalendarEvent_organizationId_calendarId_startsAt_idx" ON "CalendarEvent"("organizationId", "calendarId", "startsAt");

-- CreateIndex
CREATE INDEX "CalendarEvent_organizationId_startsAt_endsAt_idx" ON "CalendarEvent"("organizationId", "startsAt", "endsAt");

-- CreateIndex
CREATE INDEX "CalendarEvent_organizationId_sourceType_sourceId_idx" ON "CalendarEvent"("organizationId", "sourceType", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarEvent_organizationId_id_key" ON "CalendarEvent"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarEvent_organizationId_calendarId_uid_recurrenceId_key" ON "CalendarEvent"("organizationId", "calendarId", "uid", "recurrenceId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarEventAttendee_calendarEventId_email_key" ON "CalendarEventAttendee"("calendarEventId", "email");

-- CreateIndex
CREATE INDEX "Appointment_organizationId_hostId_startsAt_idx" ON "Appointment"("organizationId", "hostId", "startsAt");

-- CreateIndex
CREATE INDEX "Appointment_organizationId_status_startsAt_idx" ON "Appointment"("organizationId", "status", "startsAt");

-- CreateIndex
CREATE INDEX "Appointment_organizationId_clientId_idx" ON "Appointment"("organizationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_organizationId_id_key" ON "Appointment"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_organizationId_idempotencyKey_key" ON "Appointment"("organizationId", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_organizationId_calendarEventId_key" ON "Appointment"("organizationId", "calendarEventId");

-- CreateIndex
CREATE UNIQUE INDEX "Appointment_confirmationTokenHash_key" ON "Appointment"("confirmationTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "AppointmentType_organizationId_id_key" ON "AppointmentType"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AppointmentType_organizationId_slug_key" ON "AppointmentType"("organizationId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "AvailabilitySchedule_organizationId_id_key" ON "AvailabilitySchedule"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AvailabilitySchedule_organizationId_name_userId_key" ON "AvailabilitySchedule"("organizationId", "name", "userId");

-- CreateIndex
CREATE INDEX "AvailabilityRule_availabilityScheduleId_weekday_idx" ON "AvailabilityRule"("availabilityScheduleId", "weekday");

-- CreateIndex
CREATE INDEX "AvailabilityRule_availabilityScheduleId_date_idx" ON "AvailabilityRule"("availabilityScheduleId", "date");

-- CreateIndex
CREATE INDEX "CalendarConnection_organizationId_status_idx" ON "CalendarConnection"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarConnection_organizationId_id_key" ON "CalendarConnection"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarConnection_organizationId_userId_provider_externalA_key" ON "CalendarConnection"("organizationId", "userId", "provider", "externalAccount", "externalCalendarId");

-- CreateIndex
CREATE INDEX "Client_organizationId_status_name_idx" ON "Client"("organizationId", "status", "name");

-- CreateIndex
CREATE INDEX "Client_organizationId_name_idx" ON "Client"("organizationId", "name");

-- CreateIndex
CREATE INDEX "Client_organizationId_email_idx" ON "Client"("organizationId", "email");

-- CreateIndex
CREATE INDEX "Client_organizationId_ownerId_status_idx" ON "Client"("organizationId", "ownerId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Client_organizationId_id_key" ON "Client"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Client_organizationId_number_key" ON "Client"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Client_organizationId_siret_key" ON "Client"("organizationId", "siret");

-- CreateIndex
CREATE UNIQUE INDEX "Client_organizationId_accountingCode_key" ON "Client"("organizationId", "accountingCode");

-- CreateIndex
CREATE UNIQUE INDEX "ClientSepaMandate_clientId_umr_key" ON "ClientSepaMandate"("clientId", "umr");

-- CreateIndex
CREATE INDEX "ClientSite_organizationId_clientId_idx" ON "ClientSite"("organizationId", "clientId");

-- CreateIndex
CREATE INDEX "ClientSite_organizationId_postalCode_idx" ON "ClientSite"("organizationId", "postalCode");

-- CreateIndex
CREATE UNIQUE INDEX "ClientSite_organizationId_id_key" ON "ClientSite"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ClientSite_organizationId_clientId_name_key" ON "ClientSite"("organizationId", "clientId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ClientPortalAccess_organizationId_id_key" ON "ClientPortalAccess"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ClientPortalAccess_organizationId_clientId_email_key" ON "ClientPortalAccess"("organizationId", "clientId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "ClientPortalAccess_tokenHash_key" ON "ClientPortalAccess"("tokenHash");

-- CreateIndex
CREATE INDEX "Product_organizationId_name_idx" ON "Product"("organizationId", "name");

-- CreateIndex
CREATE INDEX "Product_organizationId_categoryId_idx" ON "Product"("organizationId", "categoryId");

-- CreateIndex
CREATE INDEX "Product_organizationId_kind_isSold_idx" ON "Product"("organizationId", "kind", "isSold");

-- CreateIndex
CREATE UNIQUE INDEX "Product_organizationId_id_key" ON "Product"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Product_organizationId_sku_key" ON "Product"("organizationId", "sku");

-- CreateIndex
CREATE UNIQUE INDEX "Product_organizationId_barcode_key" ON "Product"("organizationId", "barcode");

-- CreateIndex
CREATE UNIQUE INDEX "ProductComponent_productId_componentId_key" ON "ProductComponent"("productId", "componentId");

-- CreateIndex
CREATE UNIQUE INDEX "ProductSupplierPrice_productId_supplierId_minQuantity_key" ON "ProductSupplierPrice"("productId", "supplierId", "minQuantity");

-- CreateIndex
CREATE UNIQUE INDEX "ProductCategory_organizationId_id_key" ON "ProductCategory"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ProductCategory_organizationId_name_key" ON "ProductCategory"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ProductCategory_organizationId_code_key" ON "ProductCategory"("organizationId", "code");

-- CreateIndex
CREATE INDEX "TaxRate_organizationId_rate_category_idx" ON "TaxRate"("organizationId", "rate", "category");

-- CreateIndex
CREATE UNIQUE INDEX "TaxRate_organizationId_id_key" ON "TaxRate"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TaxRate_organizationId_code_key" ON "TaxRate"("organizationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "PriceList_organizationId_id_key" ON "PriceList"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PriceList_organizationId_name_key" ON "PriceList"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "PriceListItem_priceListId_productId_minQuantity_key" ON "PriceListItem"("priceListId", "productId", "minQuantity");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentTerm_organizationId_id_key" ON "PaymentTerm"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentTerm_organizationId_code_key" ON "PaymentTerm"("organizationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentTermInstallment_paymentTermId_position_key" ON "PaymentTermInstallment"("paymentTermId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Country_code_key" ON "Country"("code");

-- CreateIndex
CREATE UNIQUE INDEX "UnitOfMeasure_code_key" ON "UnitOfMeasure"("code");

-- CreateIndex
CREATE INDEX "CrmContact_organizationId_fullName_idx" ON "CrmContact"("organizationId", "fullName");

-- CreateIndex
CREATE INDEX "CrmContact_organizationId_clientId_idx" ON "CrmContact"("organizationId", "clientId");

-- CreateIndex
CREATE INDEX "CrmContact_organizationId_supplierId_idx" ON "CrmContact"("organizationId", "supplierId");

-- CreateIndex
CREATE INDEX "CrmContact_organizationId_ownerId_idx" ON "CrmContact"("organizationId", "ownerId");

-- CreateIndex
CREATE INDEX "CrmContact_organizationId_lastActivityAt_idx" ON "CrmContact"("organizationId", "lastActivityAt");

-- CreateIndex
CREATE UNIQUE INDEX "CrmContact_organizationId_id_key" ON "CrmContact"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CrmContact_organizationId_email_key" ON "CrmContact"("organizationId", "email");

-- CreateIndex
CREATE INDEX "CrmLead_organizationId_status_createdAt_idx" ON "CrmLead"("organizationId", "status", "createdAt");

-- CreateIndex
CREATE INDEX "CrmLead_organizationId_ownerId_status_idx" ON "CrmLead"("organizationId", "ownerId", "status");

-- CreateIndex
CREATE INDEX "CrmLead_organizationId_email_idx" ON "CrmLead"("organizationId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "CrmLead_organizationId_id_key" ON "CrmLead"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CrmLead_organizationId_dealId_key" ON "CrmLead"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "CrmDeal_organizationId_pipelineId_stageId_position_idx" ON "CrmDeal"("organizationId", "pipelineId", "stageId", "position");

-- CreateIndex
CREATE INDEX "CrmDeal_organizationId_status_expectedCloseOn_idx" ON "CrmDeal"("organizationId", "status", "expectedCloseOn");

-- CreateIndex
CREATE INDEX "CrmDeal_organizationId_ownerId_status_idx" ON "CrmDeal"("organizationId", "ownerId", "status");

-- CreateIndex
CREATE INDEX "CrmDeal_organizationId_clientId_idx" ON "CrmDeal"("organizationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "CrmDeal_organizationId_id_key" ON "CrmDeal"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CrmDeal_organizationId_mainQuoteId_key" ON "CrmDeal"("organizationId", "mainQuoteId");

-- CreateIndex
CREATE INDEX "CrmDealStageHistory_dealId_enteredAt_idx" ON "CrmDealStageHistory"("dealId", "enteredAt");

-- CreateIndex
CREATE UNIQUE INDEX "CrmPipeline_organizationId_id_key" ON "CrmPipeline"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CrmPipeline_organizationId_name_key" ON "CrmPipeline"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "CrmPipelineStage_pipelineId_id_key" ON "CrmPipelineStage"("pipelineId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CrmPipelineStage_pipelineId_name_key" ON "CrmPipelineStage"("pipelineId", "name");

-- CreateIndex
CREATE INDEX "CrmActivity_organizationId_status_dueAt_idx" ON "CrmActivity"("organizationId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "CrmActivity_organizationId_assigneeId_status_dueAt_idx" ON "CrmActivity"("organizationId", "assigneeId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "CrmActivity_organizationId_dealId_idx" ON "CrmActivity"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "CrmActivity_organizationId_contactId_idx" ON "CrmActivity"("organizationId", "contactId");

-- CreateIndex
CREATE INDEX "CrmActivity_organizationId_clientId_idx" ON "CrmActivity"("organizationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "CrmActivity_organizationId_id_key" ON "CrmActivity"("organizationId", "id");

-- CreateIndex
CREATE INDEX "CrmNote_organizationId_dealId_idx" ON "CrmNote"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "CrmNote_organizationId_clientId_idx" ON "CrmNote"("organizationId", "clientId");

-- CreateIndex
CREATE INDEX "CrmNote_organizationId_contactId_idx" ON "CrmNote"("organizationId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "CrmNote_organizationId_id_key" ON "CrmNote"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Document_organizationId_folderId_name_idx" ON "Document"("organizationId", "folderId", "name");

-- CreateIndex
CREATE INDEX "Document_organizationId_kind_createdAt_idx" ON "Document"("organizationId", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "Document_organizationId_sha256_idx" ON "Document"("organizationId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Document_organizationId_id_key" ON "Document"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Document_organizationId_storageKey_key" ON "Document"("organizationId", "storageKey");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_documentId_version_key" ON "DocumentVersion"("documentId", "version");

-- CreateIndex
CREATE INDEX "DocumentLink_entityType_entityId_idx" ON "DocumentLink"("entityType", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentLink_documentId_entityType_entityId_key" ON "DocumentLink"("documentId", "entityType", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentFolder_organizationId_id_key" ON "DocumentFolder"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentFolder_organizationId_path_key" ON "DocumentFolder"("organizationId", "path");

-- CreateIndex
CREATE INDEX "AuditLog_organizationId_entityType_entityId_occurredAt_idx" ON "AuditLog"("organizationId", "entityType", "entityId", "occurredAt");

-- CreateIndex
CREATE INDEX "AuditLog_organizationId_actorId_occurredAt_idx" ON "AuditLog"("organizationId", "actorId", "occurredAt");

-- CreateIndex
CREATE INDEX "AuditLog_organizationId_occurredAt_idx" ON "AuditLog"("organizationId", "occurredAt");

-- CreateIndex
CREATE UNIQUE INDEX "AuditLog_organizationId_id_key" ON "AuditLog"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AuditLog_organizationId_sequence_key" ON "AuditLog"("organizationId", "sequence");

-- CreateIndex
CREATE INDEX "FiscalSeal_organizationId_kind_sealedAt_idx" ON "FiscalSeal"("organizationId", "kind", "sealedAt");

-- CreateIndex
CREATE INDEX "FiscalSeal_organizationId_entityType_entityId_idx" ON "FiscalSeal"("organizationId", "entityType", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "FiscalSeal_organizationId_id_key" ON "FiscalSeal"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FiscalSeal_organizationId_sequence_key" ON "FiscalSeal"("organizationId", "sequence");

-- CreateIndex
CREATE INDEX "GdprRequest_organizationId_status_dueAt_idx" ON "GdprRequest"("organizationId", "status", "dueAt");

-- CreateIndex
CREATE INDEX "GdprRequest_organizationId_subjectEmail_idx" ON "GdprRequest"("organizationId", "subjectEmail");

-- CreateIndex
CREATE UNIQUE INDEX "GdprRequest_organizationId_id_key" ON "GdprRequest"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Subscription_organizationId_status_currentPeriodEnd_idx" ON "Subscription"("organizationId", "status", "currentPeriodEnd");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_organizationId_id_key" ON "Subscription"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_organizationId_providerSubscriptionId_key" ON "Subscription"("organizationId", "providerSubscriptionId");

-- CreateIndex
CREATE INDEX "SubscriptionInvoice_organizationId_status_dueOn_idx" ON "SubscriptionInvoice"("organizationId", "status", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "SubscriptionInvoice_organizationId_id_key" ON "SubscriptionInvoice"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SubscriptionInvoice_organizationId_number_key" ON "SubscriptionInvoice"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SubscriptionInvoice_organizationId_providerInvoiceId_key" ON "SubscriptionInvoice"("organizationId", "providerInvoiceId");

-- CreateIndex
CREATE UNIQUE INDEX "UsageRecord_organizationId_id_key" ON "UsageRecord"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "UsageRecord_organizationId_feature_periodKey_key" ON "UsageRecord"("organizationId", "feature", "periodKey");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_code_key" ON "Plan"("code");

-- CreateIndex
CREATE INDEX "WorkOrder_organizationId_status_plannedStart_idx" ON "WorkOrder"("organizationId", "status", "plannedStart");

-- CreateIndex
CREATE INDEX "WorkOrder_organizationId_clientId_status_idx" ON "WorkOrder"("organizationId", "clientId", "status");

-- CreateIndex
CREATE INDEX "WorkOrder_organizationId_teamId_plannedStart_idx" ON "WorkOrder"("organizationId", "teamId", "plannedStart");

-- CreateIndex
CREATE INDEX "WorkOrder_organizationId_billingStatus_status_idx" ON "WorkOrder"("organizationId", "billingStatus", "status");

-- CreateIndex
CREATE INDEX "WorkOrder_organizationId_equipmentId_idx" ON "WorkOrder"("organizationId", "equipmentId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrder_organizationId_id_key" ON "WorkOrder"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrder_organizationId_number_key" ON "WorkOrder"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrder_organizationId_recurrenceKey_key" ON "WorkOrder"("organizationId", "recurrenceKey");

-- CreateIndex
CREATE INDEX "WorkOrderAssignment_userId_plannedStart_idx" ON "WorkOrderAssignment"("userId", "plannedStart");

-- CreateIndex
CREATE INDEX "WorkOrderAssignment_workOrderId_idx" ON "WorkOrderAssignment"("workOrderId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrderLine_workOrderId_position_key" ON "WorkOrderLine"("workOrderId", "position");

-- CreateIndex
CREATE INDEX "WorkReport_organizationId_status_startedAt_idx" ON "WorkReport"("organizationId", "status", "startedAt");

-- CreateIndex
CREATE INDEX "WorkReport_organizationId_workOrderId_idx" ON "WorkReport"("organizationId", "workOrderId");

-- CreateIndex
CREATE INDEX "WorkReport_organizationId_technicianId_startedAt_idx" ON "WorkReport"("organizationId", "technicianId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "WorkReport_organizationId_id_key" ON "WorkReport"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkReport_organizationId_number_key" ON "WorkReport"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "WorkReport_organizationId_offlineId_key" ON "WorkReport"("organizationId", "offlineId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkReportLine_workReportId_position_key" ON "WorkReportLine"("workReportId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrderType_organizationId_id_key" ON "WorkOrderType"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrderType_organizationId_name_key" ON "WorkOrderType"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "WorkOrderType_organizationId_code_key" ON "WorkOrderType"("organizationId", "code");

-- CreateIndex
CREATE INDEX "Equipment_organizationId_clientId_idx" ON "Equipment"("organizationId", "clientId");

-- CreateIndex
CREATE INDEX "Equipment_organizationId_nextServiceOn_idx" ON "Equipment"("organizationId", "nextServiceOn");

-- CreateIndex
CREATE INDEX "Equipment_organizationId_status_idx" ON "Equipment"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Equipment_organizationId_id_key" ON "Equipment"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Equipment_organizationId_serialNumber_key" ON "Equipment"("organizationId", "serialNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Equipment_organizationId_qrCode_key" ON "Equipment"("organizationId", "qrCode");

-- CreateIndex
CREATE INDEX "MaintenancePlan_organizationId_isActive_nextDueOn_idx" ON "MaintenancePlan"("organizationId", "isActive", "nextDueOn");

-- CreateIndex
CREATE INDEX "MaintenancePlan_organizationId_equipmentId_idx" ON "MaintenancePlan"("organizationId", "equipmentId");

-- CreateIndex
CREATE UNIQUE INDEX "MaintenancePlan_organizationId_id_key" ON "MaintenancePlan"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ChecklistTemplate_organizationId_id_key" ON "ChecklistTemplate"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ChecklistTemplate_organizationId_name_version_key" ON "ChecklistTemplate"("organizationId", "name", "version");

-- CreateIndex
CREATE INDEX "Vehicle_organizationId_inspectionDueOn_idx" ON "Vehicle"("organizationId", "inspectionDueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Vehicle_organizationId_id_key" ON "Vehicle"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Vehicle_organizationId_registration_key" ON "Vehicle"("organizationId", "registration");

-- CreateIndex
CREATE INDEX "EmailCampaign_organizationId_status_scheduledAt_idx" ON "EmailCampaign"("organizationId", "status", "scheduledAt");

-- CreateIndex
CREATE UNIQUE INDEX "EmailCampaign_organizationId_id_key" ON "EmailCampaign"("organizationId", "id");

-- CreateIndex
CREATE INDEX "EmailCampaignRecipient_status_idx" ON "EmailCampaignRecipient"("status");

-- CreateIndex
CREATE INDEX "EmailCampaignRecipient_providerId_idx" ON "EmailCampaignRecipient"("providerId");

-- CreateIndex
CREATE UNIQUE INDEX "EmailCampaignRecipient_campaignId_email_key" ON "EmailCampaignRecipient"("campaignId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "EmailTemplate_organizationId_id_key" ON "EmailTemplate"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EmailTemplate_organizationId_key_locale_key" ON "EmailTemplate"("organizationId", "key", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "ContactList_organizationId_id_key" ON "ContactList"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ContactList_organizationId_name_key" ON "ContactList"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ContactListMember_listId_contactId_key" ON "ContactListMember"("listId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "SuppressionEntry_organizationId_id_key" ON "SuppressionEntry"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SuppressionEntry_organizationId_email_scope_key" ON "SuppressionEntry"("organizationId", "email", "scope");

-- CreateIndex
CREATE INDEX "Team_organizationId_kind_idx" ON "Team"("organizationId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Team_organizationId_id_key" ON "Team"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Team_organizationId_name_key" ON "Team"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Team_organizationId_code_key" ON "Team"("organizationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "TeamMember_teamId_userId_key" ON "TeamMember"("teamId", "userId");

-- CreateIndex
CREATE INDEX "OrganizationInvitation_organizationId_email_status_idx" ON "OrganizationInvitation"("organizationId", "email", "status");

-- CreateIndex
CREATE INDEX "OrganizationInvitation_organizationId_status_expiresAt_idx" ON "OrganizationInvitation"("organizationId", "status", "expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "OrganizationInvitation_organizationId_id_key" ON "OrganizationInvitation"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OrganizationInvitation_tokenHash_key" ON "OrganizationInvitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "OrganizationSetting_organizationId_key" ON "OrganizationSetting"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "OrganizationSetting_organizationId_id_key" ON "OrganizationSetting"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomRole_organizationId_id_key" ON "CustomRole"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomRole_organizationId_name_key" ON "CustomRole"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "NumberSequence_organizationId_id_key" ON "NumberSequence"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "NumberSequence_organizationId_key_prefix_periodKey_key" ON "NumberSequence"("organizationId", "key", "prefix", "periodKey");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_organizationId_id_key" ON "ApiKey"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_organizationId_name_key" ON "ApiKey"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateIndex
CREATE UNIQUE INDEX "OnboardingProgress_organizationId_key" ON "OnboardingProgress"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "OnboardingProgress_organizationId_id_key" ON "OnboardingProgress"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomFieldDefinition_organizationId_id_key" ON "CustomFieldDefinition"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomFieldDefinition_organizationId_entity_key_key" ON "CustomFieldDefinition"("organizationId", "entity", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_organizationId_id_key" ON "Tag"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_organizationId_name_key" ON "Tag"("organizationId", "name");

-- CreateIndex
CREATE INDEX "TagAssignment_entityType_entityId_idx" ON "TagAssignment"("entityType", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "TagAssignment_tagId_entityType_entityId_key" ON "TagAssignment"("tagId", "entityType", "entityId");

-- CreateIndex
CREATE INDEX "PayrollRun_organizationId_status_idx" ON "PayrollRun"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "PayrollRun_organizationId_id_key" ON "PayrollRun"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PayrollRun_organizationId_period_key" ON "PayrollRun"("organizationId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "PayrollRun_organizationId_paymentBatchId_key" ON "PayrollRun"("organizationId", "paymentBatchId");

-- CreateIndex
CREATE UNIQUE INDEX "PayrollRun_organizationId_journalEntryId_key" ON "PayrollRun"("organizationId", "journalEntryId");

-- CreateIndex
CREATE INDEX "Payslip_organizationId_payrollRunId_idx" ON "Payslip"("organizationId", "payrollRunId");

-- CreateIndex
CREATE INDEX "Payslip_organizationId_employeeId_periodStart_idx" ON "Payslip"("organizationId", "employeeId", "periodStart");

-- CreateIndex
CREATE INDEX "Payslip_organizationId_status_idx" ON "Payslip"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Payslip_organizationId_id_key" ON "Payslip"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Payslip_organizationId_number_key" ON "Payslip"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Payslip_organizationId_replacesId_key" ON "Payslip"("organizationId", "replacesId");

-- CreateIndex
CREATE UNIQUE INDEX "PayslipLine_payslipId_position_key" ON "PayslipLine"("payslipId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PayrollItem_organizationId_id_key" ON "PayrollItem"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PayrollItem_organizationId_code_validFrom_key" ON "PayrollItem"("organizationId", "code", "validFrom");

-- CreateIndex
CREATE INDEX "PayrollVariable_organizationId_period_employeeId_idx" ON "PayrollVariable"("organizationId", "period", "employeeId");

-- CreateIndex
CREATE INDEX "PayrollVariable_organizationId_payrollRunId_idx" ON "PayrollVariable"("organizationId", "payrollRunId");

-- CreateIndex
CREATE UNIQUE INDEX "PayrollVariable_organizationId_id_key" ON "PayrollVariable"("organizationId", "id");

-- CreateIndex
CREATE INDEX "ExpenseReport_organizationId_status_submittedAt_idx" ON "ExpenseReport"("organizationId", "status", "submittedAt");

-- CreateIndex
CREATE INDEX "ExpenseReport_organizationId_employeeId_status_idx" ON "ExpenseReport"("organizationId", "employeeId", "status");

-- CreateIndex
CREATE INDEX "ExpenseReport_organizationId_approverId_status_idx" ON "ExpenseReport"("organizationId", "approverId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "ExpenseReport_organizationId_id_key" ON "ExpenseReport"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExpenseReport_organizationId_number_key" ON "ExpenseReport"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ExpenseReport_organizationId_journalEntryId_key" ON "ExpenseReport"("organizationId", "journalEntryId");

-- CreateIndex
CREATE INDEX "ExpenseItem_expenseReportId_idx" ON "ExpenseItem"("expenseReportId");

-- CreateIndex
CREATE INDEX "ExpenseItem_receiptSha256_idx" ON "ExpenseItem"("receiptSha256");

-- CreateIndex
CREATE UNIQUE INDEX "ExpenseCategory_organizationId_id_key" ON "ExpenseCategory"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExpenseCategory_organizationId_code_key" ON "ExpenseCategory"("organizationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ExpensePolicy_organizationId_id_key" ON "ExpensePolicy"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExpensePolicy_organizationId_name_key" ON "ExpensePolicy"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "MileageScale_year_vehicleKind_powerMin_kmFrom_key" ON "MileageScale"("year", "vehicleKind", "powerMin", "kmFrom");

-- CreateIndex
CREATE INDEX "EmployeeProfile_organizationId_status_lastName_idx" ON "EmployeeProfile"("organizationId", "status", "lastName");

-- CreateIndex
CREATE INDEX "EmployeeProfile_organizationId_departmentId_idx" ON "EmployeeProfile"("organizationId", "departmentId");

-- CreateIndex
CREATE INDEX "EmployeeProfile_organizationId_managerId_idx" ON "EmployeeProfile"("organizationId", "managerId");

-- CreateIndex
CREATE UNIQUE INDEX "EmployeeProfile_organizationId_id_key" ON "EmployeeProfile"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EmployeeProfile_organizationId_employeeNumber_key" ON "EmployeeProfile"("organizationId", "employeeNumber");

-- CreateIndex
CREATE UNIQUE INDEX "EmployeeProfile_organizationId_userId_key" ON "EmployeeProfile"("organizationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "EmployeeProfile_organizationId_workEmail_key" ON "EmployeeProfile"("organizationId", "workEmail");

-- CreateIndex
CREATE UNIQUE INDEX "Department_organizationId_id_key" ON "Department"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Department_organizationId_name_key" ON "Department"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Department_organizationId_code_key" ON "Department"("organizationId", "code");

-- CreateIndex
CREATE INDEX "EmploymentContract_organizationId_employeeId_startDate_idx" ON "EmploymentContract"("organizationId", "employeeId", "startDate");

-- CreateIndex
CREATE INDEX "EmploymentContract_organizationId_status_endDate_idx" ON "EmploymentContract"("organizationId", "status", "endDate");

-- CreateIndex
CREATE UNIQUE INDEX "EmploymentContract_organizationId_id_key" ON "EmploymentContract"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EmploymentContract_organizationId_number_key" ON "EmploymentContract"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "WorkSchedule_organizationId_id_key" ON "WorkSchedule"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkSchedule_organizationId_name_key" ON "WorkSchedule"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "WorkScheduleSlot_workScheduleId_weekday_startMinute_weekPar_key" ON "WorkScheduleSlot"("workScheduleId", "weekday", "startMinute", "weekParity");

-- CreateIndex
CREATE UNIQUE INDEX "LeaveType_organizationId_id_key" ON "LeaveType"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LeaveType_organizationId_code_key" ON "LeaveType"("organizationId", "code");

-- CreateIndex
CREATE INDEX "LeaveRequest_organizationId_employeeId_startDate_idx" ON "LeaveRequest"("organizationId", "employeeId", "startDate");

-- CreateIndex
CREATE INDEX "LeaveRequest_organizationId_status_startDate_idx" ON "LeaveRequest"("organizationId", "status", "startDate");

-- CreateIndex
CREATE INDEX "LeaveRequest_organizationId_approverId_status_idx" ON "LeaveRequest"("organizationId", "approverId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "LeaveRequest_organizationId_id_key" ON "LeaveRequest"("organizationId", "id");

-- CreateIndex
CREATE INDEX "LeaveAllocation_organizationId_employeeId_leaveTypeId_perio_idx" ON "LeaveAllocation"("organizationId", "employeeId", "leaveTypeId", "periodStart");

-- CreateIndex
CREATE INDEX "LeaveAllocation_organizationId_expiresOn_idx" ON "LeaveAllocation"("organizationId", "expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "LeaveAllocation_organizationId_id_key" ON "LeaveAllocation"("organizationId", "id");

-- CreateIndex
CREATE INDEX "LeaveLedgerEntry_organizationId_employeeId_leaveTypeId_effe_idx" ON "LeaveLedgerEntry"("organizationId", "employeeId", "leaveTypeId", "effectiveOn");

-- CreateIndex
CREATE UNIQUE INDEX "LeaveLedgerEntry_organizationId_id_key" ON "LeaveLedgerEntry"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LeaveLedgerEntry_organizationId_sourceKey_key" ON "LeaveLedgerEntry"("organizationId", "sourceKey");

-- CreateIndex
CREATE UNIQUE INDEX "PublicHoliday_organizationId_id_key" ON "PublicHoliday"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PublicHoliday_organizationId_date_key" ON "PublicHoliday"("organizationId", "date");

-- CreateIndex
CREATE INDEX "Project_organizationId_status_endDate_idx" ON "Project"("organizationId", "status", "endDate");

-- CreateIndex
CREATE INDEX "Project_organizationId_clientId_idx" ON "Project"("organizationId", "clientId");

-- CreateIndex
CREATE INDEX "Project_organizationId_managerId_idx" ON "Project"("organizationId", "managerId");

-- CreateIndex
CREATE UNIQUE INDEX "Project_organizationId_id_key" ON "Project"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Project_organizationId_code_key" ON "Project"("organizationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectMember_projectId_userId_key" ON "ProjectMember"("projectId", "userId");

-- CreateIndex
CREATE INDEX "ProjectTask_organizationId_projectId_status_position_idx" ON "ProjectTask"("organizationId", "projectId", "status", "position");

-- CreateIndex
CREATE INDEX "ProjectTask_organizationId_assigneeId_status_dueDate_idx" ON "ProjectTask"("organizationId", "assigneeId", "status", "dueDate");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectTask_organizationId_id_key" ON "ProjectTask"("organizationId", "id");

-- CreateIndex
CREATE INDEX "TimeEntry_organizationId_userId_workDate_idx" ON "TimeEntry"("organizationId", "userId", "workDate");

-- CreateIndex
CREATE INDEX "TimeEntry_organizationId_projectId_workDate_idx" ON "TimeEntry"("organizationId", "projectId", "workDate");

-- CreateIndex
CREATE INDEX "TimeEntry_organizationId_timesheetId_idx" ON "TimeEntry"("organizationId", "timesheetId");

-- CreateIndex
CREATE INDEX "TimeEntry_organizationId_status_isBillable_idx" ON "TimeEntry"("organizationId", "status", "isBillable");

-- CreateIndex
CREATE INDEX "TimeEntry_organizationId_workOrderId_idx" ON "TimeEntry"("organizationId", "workOrderId");

-- CreateIndex
CREATE UNIQUE INDEX "TimeEntry_organizationId_id_key" ON "TimeEntry"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Timesheet_organizationId_status_weekStart_idx" ON "Timesheet"("organizationId", "status", "weekStart");

-- CreateIndex
CREATE INDEX "Timesheet_organizationId_approverId_status_idx" ON "Timesheet"("organizationId", "approverId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Timesheet_organizationId_id_key" ON "Timesheet"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Timesheet_organizationId_userId_weekStart_key" ON "Timesheet"("organizationId", "userId", "weekStart");

-- CreateIndex
CREATE UNIQUE INDEX "ActivityType_organizationId_id_key" ON "ActivityType"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ActivityType_organizationId_code_key" ON "ActivityType"("organizationId", "code");

-- CreateIndex
CREATE INDEX "BillingRate_organizationId_userId_validFrom_idx" ON "BillingRate"("organizationId", "userId", "validFrom");

-- CreateIndex
CREATE INDEX "BillingRate_organizationId_projectId_idx" ON "BillingRate"("organizationId", "projectId");

-- CreateIndex
CREATE INDEX "BillingRate_organizationId_clientId_idx" ON "BillingRate"("organizationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "BillingRate_organizationId_id_key" ON "BillingRate"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Supplier_organizationId_status_name_idx" ON "Supplier"("organizationId", "status", "name");

-- CreateIndex
CREATE INDEX "Supplier_organizationId_name_idx" ON "Supplier"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Supplier_organizationId_id_key" ON "Supplier"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Supplier_organizationId_number_key" ON "Supplier"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Supplier_organizationId_siret_key" ON "Supplier"("organizationId", "siret");

-- CreateIndex
CREATE UNIQUE INDEX "Supplier_organizationId_accountingCode_key" ON "Supplier"("organizationId", "accountingCode");

-- CreateIndex
CREATE INDEX "PurchaseOrder_organizationId_status_expectedDate_idx" ON "PurchaseOrder"("organizationId", "status", "expectedDate");

-- CreateIndex
CREATE INDEX "PurchaseOrder_organizationId_supplierId_status_idx" ON "PurchaseOrder"("organizationId", "supplierId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "PurchaseOrder_organizationId_id_key" ON "PurchaseOrder"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PurchaseOrder_organizationId_number_key" ON "PurchaseOrder"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "PurchaseOrderLine_purchaseOrderId_position_key" ON "PurchaseOrderLine"("purchaseOrderId", "position");

-- CreateIndex
CREATE INDEX "GoodsReceipt_organizationId_status_receivedOn_idx" ON "GoodsReceipt"("organizationId", "status", "receivedOn");

-- CreateIndex
CREATE INDEX "GoodsReceipt_organizationId_purchaseOrderId_idx" ON "GoodsReceipt"("organizationId", "purchaseOrderId");

-- CreateIndex
CREATE UNIQUE INDEX "GoodsReceipt_organizationId_id_key" ON "GoodsReceipt"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "GoodsReceipt_organizationId_number_key" ON "GoodsReceipt"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "GoodsReceiptLine_goodsReceiptId_position_key" ON "GoodsReceiptLine"("goodsReceiptId", "position");

-- CreateIndex
CREATE INDEX "SupplierInvoice_organizationId_status_dueDate_idx" ON "SupplierInvoice"("organizationId", "status", "dueDate");

-- CreateIndex
CREATE INDEX "SupplierInvoice_organizationId_supplierId_status_idx" ON "SupplierInvoice"("organizationId", "supplierId", "status");

-- CreateIndex
CREATE INDEX "SupplierInvoice_organizationId_invoiceDate_idx" ON "SupplierInvoice"("organizationId", "invoiceDate");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierInvoice_organizationId_id_key" ON "SupplierInvoice"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierInvoice_organizationId_supplierId_supplierNumber_ty_key" ON "SupplierInvoice"("organizationId", "supplierId", "supplierNumber", "type");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierInvoice_organizationId_internalNumber_key" ON "SupplierInvoice"("organizationId", "internalNumber");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierInvoice_organizationId_inboxDocumentId_key" ON "SupplierInvoice"("organizationId", "inboxDocumentId");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierInvoice_organizationId_journalEntryId_key" ON "SupplierInvoice"("organizationId", "journalEntryId");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierInvoiceLine_supplierInvoiceId_position_key" ON "SupplierInvoiceLine"("supplierInvoiceId", "position");

-- CreateIndex
CREATE INDEX "SupplierPayment_organizationId_status_plannedOn_idx" ON "SupplierPayment"("organizationId", "status", "plannedOn");

-- CreateIndex
CREATE INDEX "SupplierPayment_organizationId_supplierId_status_idx" ON "SupplierPayment"("organizationId", "supplierId", "status");

-- CreateIndex
CREATE INDEX "SupplierPayment_organizationId_paymentBatchId_idx" ON "SupplierPayment"("organizationId", "paymentBatchId");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierPayment_organizationId_id_key" ON "SupplierPayment"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierPayment_organizationId_number_key" ON "SupplierPayment"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierPayment_organizationId_endToEndId_key" ON "SupplierPayment"("organizationId", "endToEndId");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierPayment_organizationId_journalEntryId_key" ON "SupplierPayment"("organizationId", "journalEntryId");

-- CreateIndex
CREATE UNIQUE INDEX "SupplierPaymentAllocation_supplierPaymentId_supplierInvoice_key" ON "SupplierPaymentAllocation"("supplierPaymentId", "supplierInvoiceId");

-- CreateIndex
CREATE INDEX "PaymentBatch_organizationId_status_executionDate_idx" ON "PaymentBatch"("organizationId", "status", "executionDate");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentBatch_organizationId_id_key" ON "PaymentBatch"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentBatch_organizationId_number_key" ON "PaymentBatch"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentBatch_organizationId_messageId_key" ON "PaymentBatch"("organizationId", "messageId");

-- CreateIndex
CREATE INDEX "InboxDocument_organizationId_status_createdAt_idx" ON "InboxDocument"("organizationId", "status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "InboxDocument_organizationId_id_key" ON "InboxDocument"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InboxDocument_organizationId_sha256_key" ON "InboxDocument"("organizationId", "sha256");

-- CreateIndex
CREATE INDEX "Quote_organizationId_status_issueDate_idx" ON "Quote"("organizationId", "status", "issueDate");

-- CreateIndex
CREATE INDEX "Quote_organizationId_clientId_status_idx" ON "Quote"("organizationId", "clientId", "status");

-- CreateIndex
CREATE INDEX "Quote_organizationId_dealId_idx" ON "Quote"("organizationId", "dealId");

-- CreateIndex
CREATE INDEX "Quote_organizationId_validUntil_idx" ON "Quote"("organizationId", "validUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_organizationId_id_key" ON "Quote"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_organizationId_number_version_key" ON "Quote"("organizationId", "number", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_publicTokenHash_key" ON "Quote"("publicTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "QuoteLine_quoteId_position_key" ON "QuoteLine"("quoteId", "position");

-- CreateIndex
CREATE INDEX "SalesOrder_organizationId_status_orderDate_idx" ON "SalesOrder"("organizationId", "status", "orderDate");

-- CreateIndex
CREATE INDEX "SalesOrder_organizationId_clientId_status_idx" ON "SalesOrder"("organizationId", "clientId", "status");

-- CreateIndex
CREATE INDEX "SalesOrder_organizationId_quoteId_idx" ON "SalesOrder"("organizationId", "quoteId");

-- CreateIndex
CREATE UNIQUE INDEX "SalesOrder_organizationId_id_key" ON "SalesOrder"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SalesOrder_organizationId_number_key" ON "SalesOrder"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SalesOrderLine_salesOrderId_position_key" ON "SalesOrderLine"("salesOrderId", "position");

-- CreateIndex
CREATE INDEX "StockReservation_salesOrderLineId_idx" ON "StockReservation"("salesOrderLineId");

-- CreateIndex
CREATE INDEX "StockReservation_productId_warehouseId_status_idx" ON "StockReservation"("productId", "warehouseId", "status");

-- CreateIndex
CREATE INDEX "DeliveryNote_organizationId_status_plannedDate_idx" ON "DeliveryNote"("organizationId", "status", "plannedDate");

-- CreateIndex
CREATE INDEX "DeliveryNote_organizationId_salesOrderId_idx" ON "DeliveryNote"("organizationId", "salesOrderId");

-- CreateIndex
CREATE UNIQUE INDEX "DeliveryNote_organizationId_id_key" ON "DeliveryNote"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DeliveryNote_organizationId_number_key" ON "DeliveryNote"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DeliveryNoteLine_deliveryNoteId_position_key" ON "DeliveryNoteLine"("deliveryNoteId", "position");

-- CreateIndex
CREATE INDEX "Invoice_organizationId_status_dueDate_idx" ON "Invoice"("organizationId", "status", "dueDate");

-- CreateIndex
CREATE INDEX "Invoice_organizationId_clientId_status_idx" ON "Invoice"("organizationId", "clientId", "status");

-- CreateIndex
CREATE INDEX "Invoice_organizationId_issueDate_idx" ON "Invoice"("organizationId", "issueDate");

-- CreateIndex
CREATE INDEX "Invoice_organizationId_type_issueDate_idx" ON "Invoice"("organizationId", "type", "issueDate");

-- CreateIndex
CREATE INDEX "Invoice_organizationId_salesOrderId_idx" ON "Invoice"("organizationId", "salesOrderId");

-- CreateIndex
CREATE INDEX "Invoice_organizationId_correctedInvoiceId_idx" ON "Invoice"("organizationId", "correctedInvoiceId");

-- CreateIndex
CREATE INDEX "Invoice_organizationId_recurringInvoiceId_idx" ON "Invoice"("organizationId", "recurringInvoiceId");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_organizationId_id_key" ON "Invoice"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_organizationId_number_key" ON "Invoice"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_organizationId_idempotencyKey_key" ON "Invoice"("organizationId", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_organizationId_journalEntryId_key" ON "Invoice"("organizationId", "journalEntryId");

-- CreateIndex
CREATE UNIQUE INDEX "Invoice_publicTokenHash_key" ON "Invoice"("publicTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceLine_invoiceId_position_key" ON "InvoiceLine"("invoiceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceTaxLine_invoiceId_vatCategory_vatRate_exemptionCode_key" ON "InvoiceTaxLine"("invoiceId", "vatCategory", "vatRate", "exemptionCode");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceInstallment_invoiceId_position_key" ON "InvoiceInstallment"("invoiceId", "position");

-- CreateIndex
CREATE INDEX "Payment_organizationId_paidOn_idx" ON "Payment"("organizationId", "paidOn");

-- CreateIndex
CREATE INDEX "Payment_organizationId_clientId_paidOn_idx" ON "Payment"("organizationId", "clientId", "paidOn");

-- CreateIndex
CREATE INDEX "Payment_organizationId_status_idx" ON "Payment"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_organizationId_id_key" ON "Payment"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_organizationId_number_key" ON "Payment"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_organizationId_provider_providerPaymentId_key" ON "Payment"("organizationId", "provider", "providerPaymentId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_organizationId_journalEntryId_key" ON "Payment"("organizationId", "journalEntryId");

-- CreateIndex
CREATE INDEX "PaymentAllocation_invoiceId_idx" ON "PaymentAllocation"("invoiceId");

-- CreateIndex
CREATE INDEX "PaymentAllocation_paymentId_idx" ON "PaymentAllocation"("paymentId");

-- CreateIndex
CREATE INDEX "RecurringInvoice_organizationId_status_nextRunOn_idx" ON "RecurringInvoice"("organizationId", "status", "nextRunOn");

-- CreateIndex
CREATE INDEX "RecurringInvoice_organizationId_clientId_idx" ON "RecurringInvoice"("organizationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "RecurringInvoice_organizationId_id_key" ON "RecurringInvoice"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RecurringInvoiceLine_recurringInvoiceId_position_key" ON "RecurringInvoiceLine"("recurringInvoiceId", "position");

-- CreateIndex
CREATE INDEX "ServiceContract_organizationId_status_endDate_idx" ON "ServiceContract"("organizationId", "status", "endDate");

-- CreateIndex
CREATE INDEX "ServiceContract_organizationId_clientId_idx" ON "ServiceContract"("organizationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceContract_organizationId_id_key" ON "ServiceContract"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceContract_organizationId_number_key" ON "ServiceContract"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderPlan_organizationId_id_key" ON "ReminderPlan"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderPlan_organizationId_name_key" ON "ReminderPlan"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderPlanStep_reminderPlanId_level_key" ON "ReminderPlanStep"("reminderPlanId", "level");

-- CreateIndex
CREATE INDEX "InvoiceReminder_organizationId_status_scheduledFor_idx" ON "InvoiceReminder"("organizationId", "status", "scheduledFor");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceReminder_organizationId_id_key" ON "InvoiceReminder"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InvoiceReminder_organizationId_invoiceId_level_key" ON "InvoiceReminder"("organizationId", "invoiceId", "level");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentTemplate_organizationId_id_key" ON "DocumentTemplate"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentTemplate_organizationId_kind_name_key" ON "DocumentTemplate"("organizationId", "kind", "name");

-- CreateIndex
CREATE INDEX "SignatureRequest_organizationId_subjectType_subjectId_idx" ON "SignatureRequest"("organizationId", "subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "SignatureRequest_organizationId_status_expiresAt_idx" ON "SignatureRequest"("organizationId", "status", "expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "SignatureRequest_organizationId_id_key" ON "SignatureRequest"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SignatureRequest_organizationId_provider_providerRequestId_key" ON "SignatureRequest"("organizationId", "provider", "providerRequestId");

-- CreateIndex
CREATE UNIQUE INDEX "SignatureSigner_tokenHash_key" ON "SignatureSigner"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "SignatureSigner_signatureRequestId_email_key" ON "SignatureSigner"("signatureRequestId", "email");

-- CreateIndex
CREATE INDEX "EInvoiceTransmission_organizationId_status_nextAttemptAt_idx" ON "EInvoiceTransmission"("organizationId", "status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "EInvoiceTransmission_organizationId_invoiceId_idx" ON "EInvoiceTransmission"("organizationId", "invoiceId");

-- CreateIndex
CREATE INDEX "EInvoiceTransmission_organizationId_supplierInvoiceId_idx" ON "EInvoiceTransmission"("organizationId", "supplierInvoiceId");

-- CreateIndex
CREATE INDEX "EInvoiceTransmission_organizationId_direction_status_idx" ON "EInvoiceTransmission"("organizationId", "direction", "status");

-- CreateIndex
CREATE UNIQUE INDEX "EInvoiceTransmission_organizationId_id_key" ON "EInvoiceTransmission"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EInvoiceTransmission_organizationId_platformName_platformMe_key" ON "EInvoiceTransmission"("organizationId", "platformName", "platformMessageId");

-- CreateIndex
CREATE INDEX "EInvoiceStatusEvent_transmissionId_occurredAt_idx" ON "EInvoiceStatusEvent"("transmissionId", "occurredAt");

-- CreateIndex
CREATE UNIQUE INDEX "EInvoiceStatusEvent_transmissionId_platformEventId_key" ON "EInvoiceStatusEvent"("transmissionId", "platformEventId");

-- CreateIndex
CREATE INDEX "EReportingBatch_organizationId_status_dueOn_idx" ON "EReportingBatch"("organizationId", "status", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "EReportingBatch_organizationId_id_key" ON "EReportingBatch"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EReportingBatch_organizationId_kind_periodStart_sequence_key" ON "EReportingBatch"("organizationId", "kind", "periodStart", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Warehouse_organizationId_id_key" ON "Warehouse"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Warehouse_organizationId_code_key" ON "Warehouse"("organizationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Warehouse_organizationId_name_key" ON "Warehouse"("organizationId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "StockLocation_organizationId_id_key" ON "StockLocation"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StockLocation_organizationId_warehouseId_code_key" ON "StockLocation"("organizationId", "warehouseId", "code");

-- CreateIndex
CREATE INDEX "StockLot_organizationId_expiresOn_idx" ON "StockLot"("organizationId", "expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "StockLot_organizationId_id_key" ON "StockLot"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StockLot_organizationId_productId_lotNumber_key" ON "StockLot"("organizationId", "productId", "lotNumber");

-- CreateIndex
CREATE INDEX "StockLevel_organizationId_productId_warehouseId_idx" ON "StockLevel"("organizationId", "productId", "warehouseId");

-- CreateIndex
CREATE INDEX "StockLevel_organizationId_warehouseId_idx" ON "StockLevel"("organizationId", "warehouseId");

-- CreateIndex
CREATE UNIQUE INDEX "StockLevel_organizationId_id_key" ON "StockLevel"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StockLevel_organizationId_bucketKey_key" ON "StockLevel"("organizationId", "bucketKey");

-- CreateIndex
CREATE INDEX "StockMovement_organizationId_productId_movedAt_idx" ON "StockMovement"("organizationId", "productId", "movedAt");

-- CreateIndex
CREATE INDEX "StockMovement_organizationId_warehouseId_movedAt_idx" ON "StockMovement"("organizationId", "warehouseId", "movedAt");

-- CreateIndex
CREATE INDEX "StockMovement_organizationId_sourceType_sourceId_idx" ON "StockMovement"("organizationId", "sourceType", "sourceId");

-- CreateIndex
CREATE INDEX "StockMovement_organizationId_transferKey_idx" ON "StockMovement"("organizationId", "transferKey");

-- CreateIndex
CREATE UNIQUE INDEX "StockMovement_organizationId_id_key" ON "StockMovement"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StockMovement_organizationId_sequence_key" ON "StockMovement"("organizationId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "StockMovement_organizationId_reversalOfId_key" ON "StockMovement"("organizationId", "reversalOfId");

-- CreateIndex
CREATE INDEX "InventoryCount_organizationId_status_countedOn_idx" ON "InventoryCount"("organizationId", "status", "countedOn");

-- CreateIndex
CREATE UNIQUE INDEX "InventoryCount_organizationId_id_key" ON "InventoryCount"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InventoryCount_organizationId_number_key" ON "InventoryCount"("organizationId", "number");

-- CreateIndex
CREATE INDEX "InventoryCountLine_inventoryCountId_productId_idx" ON "InventoryCountLine"("inventoryCountId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "ReorderRule_organizationId_id_key" ON "ReorderRule"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ReorderRule_organizationId_productId_warehouseId_key" ON "ReorderRule"("organizationId", "productId", "warehouseId");

-- CreateIndex
CREATE INDEX "SupportTicket_organizationId_status_priority_createdAt_idx" ON "SupportTicket"("organizationId", "status", "priority", "createdAt");

-- CreateIndex
CREATE INDEX "SupportTicket_organizationId_assigneeId_status_idx" ON "SupportTicket"("organizationId", "assigneeId", "status");

-- CreateIndex
CREATE INDEX "SupportTicket_organizationId_clientId_idx" ON "SupportTicket"("organizationId", "clientId");

-- CreateIndex
CREATE INDEX "SupportTicket_organizationId_resolutionDueAt_idx" ON "SupportTicket"("organizationId", "resolutionDueAt");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_organizationId_id_key" ON "SupportTicket"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_organizationId_number_key" ON "SupportTicket"("organizationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_organizationId_mailThreadKey_key" ON "SupportTicket"("organizationId", "mailThreadKey");

-- CreateIndex
CREATE INDEX "TicketMessage_ticketId_createdAt_idx" ON "TicketMessage"("ticketId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "TicketCategory_organizationId_id_key" ON "TicketCategory"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TicketCategory_organizationId_name_key" ON "TicketCategory"("organizationId", "name");

-- CreateIndex
CREATE INDEX "Conversation_organizationId_lastMessageAt_idx" ON "Conversation"("organizationId", "lastMessageAt");

-- CreateIndex
CREATE INDEX "Conversation_organizationId_entityType_entityId_idx" ON "Conversation"("organizationId", "entityType", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_organizationId_id_key" ON "Conversation"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_organizationId_directKey_key" ON "Conversation"("organizationId", "directKey");

-- CreateIndex
CREATE UNIQUE INDEX "ConversationParticipant_conversationId_userId_key" ON "ConversationParticipant"("conversationId", "userId");

-- CreateIndex
CREATE INDEX "ConversationMessage_conversationId_createdAt_idx" ON "ConversationMessage"("conversationId", "createdAt");

-- CreateIndex
CREATE INDEX "EmailMessage_organizationId_status_queuedAt_idx" ON "EmailMessage"("organizationId", "status", "queuedAt");

-- CreateIndex
CREATE INDEX "EmailMessage_organizationId_entityType_entityId_idx" ON "EmailMessage"("organizationId", "entityType", "entityId");

-- CreateIndex
CREATE INDEX "EmailMessage_organizationId_clientId_idx" ON "EmailMessage"("organizationId", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "EmailMessage_organizationId_id_key" ON "EmailMessage"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "EmailMessage_organizationId_messageId_key" ON "EmailMessage"("organizationId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "EmailMessage_organizationId_dedupeKey_key" ON "EmailMessage"("organizationId", "dedupeKey");

-- CreateIndex
CREATE UNIQUE INDEX "EmailMessage_organizationId_provider_providerId_key" ON "EmailMessage"("organizationId", "provider", "providerId");

-- CreateIndex
CREATE INDEX "Notification_organizationId_userId_readAt_createdAt_idx" ON "Notification"("organizationId", "userId", "readAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_organizationId_id_key" ON "Notification"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_organizationId_userId_dedupeKey_key" ON "Notification"("organizationId", "userId", "dedupeKey");

-- CreateIndex
CREATE INDEX "Organization_status_idx" ON "Organization"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE INDEX "Membership_organizationId_role_status_idx" ON "Membership"("organizationId", "role", "status");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_organizationId_id_key" ON "Membership"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_organizationId_userId_key" ON "Membership"("organizationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "VerificationToken_identifier_idx" ON "VerificationToken"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Authenticator_credentialId_key" ON "Authenticator"("credentialId");

-- AddForeignKey
ALTER TABLE "FiscalYear" ADD CONSTRAINT "FiscalYear_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FiscalYear" ADD CONSTRAINT "FiscalYear_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FiscalYear" ADD CONSTRAINT "FiscalYear_organizationId_openingEntryId_fkey" FOREIGN KEY ("organizationId", "openingEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerAccount" ADD CONSTRAINT "LedgerAccount_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerAccount" ADD CONSTRAINT "LedgerAccount_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerAccount" ADD CONSTRAINT "LedgerAccount_organizationId_defaultTaxRateId_fkey" FOREIGN KEY ("organizationId", "defaultTaxRateId") REFERENCES "TaxRate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Journal" ADD CONSTRAINT "Journal_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Journal" ADD CONSTRAINT "Journal_organizationId_defaultDebitAccountId_fkey" FOREIGN KEY ("organizationId", "defaultDebitAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Journal" ADD CONSTRAINT "Journal_organizationId_defaultCreditAccountId_fkey" FOREIGN KEY ("organizationId", "defaultCreditAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_organizationId_journalId_fkey" FOREIGN KEY ("organizationId", "journalId") REFERENCES "Journal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_organizationId_fiscalYearId_fkey" FOREIGN KEY ("organizationId", "fiscalYearId") REFERENCES "FiscalYear"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_organizationId_reversalOfId_fkey" FOREIGN KEY ("organizationId", "reversalOfId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_validatedById_fkey" FOREIGN KEY ("validatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntryLine" ADD CONSTRAINT "JournalEntryLine_journalEntryId_fkey" FOREIGN KEY ("journalEntryId") REFERENCES "JournalEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntryLine" ADD CONSTRAINT "JournalEntryLine_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LedgerAccount"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntryLine" ADD CONSTRAINT "JournalEntryLine_letteringId_fkey" FOREIGN KEY ("letteringId") REFERENCES "Lettering"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntryLine" ADD CONSTRAINT "JournalEntryLine_costCenterId_fkey" FOREIGN KEY ("costCenterId") REFERENCES "CostCenter"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntryLine" ADD CONSTRAINT "JournalEntryLine_bankTransactionId_fkey" FOREIGN KEY ("bankTransactionId") REFERENCES "BankTransaction"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lettering" ADD CONSTRAINT "Lettering_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lettering" ADD CONSTRAINT "Lettering_organizationId_ledgerAccountId_fkey" FOREIGN KEY ("organizationId", "ledgerAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostCenter" ADD CONSTRAINT "CostCenter_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostCenter" ADD CONSTRAINT "CostCenter_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "CostCenter"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VatReturn" ADD CONSTRAINT "VatReturn_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VatReturn" ADD CONSTRAINT "VatReturn_organizationId_fiscalYearId_fkey" FOREIGN KEY ("organizationId", "fiscalYearId") REFERENCES "FiscalYear"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VatReturn" ADD CONSTRAINT "VatReturn_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VatReturn" ADD CONSTRAINT "VatReturn_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FixedAsset" ADD CONSTRAINT "FixedAsset_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FixedAsset" ADD CONSTRAINT "FixedAsset_organizationId_supplierInvoiceId_fkey" FOREIGN KEY ("organizationId", "supplierInvoiceId") REFERENCES "SupplierInvoice"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FixedAsset" ADD CONSTRAINT "FixedAsset_organizationId_assetAccountId_fkey" FOREIGN KEY ("organizationId", "assetAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FixedAsset" ADD CONSTRAINT "FixedAsset_organizationId_depreciationAccountId_fkey" FOREIGN KEY ("organizationId", "depreciationAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FixedAsset" ADD CONSTRAINT "FixedAsset_organizationId_expenseAccountId_fkey" FOREIGN KEY ("organizationId", "expenseAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FixedAsset" ADD CONSTRAINT "FixedAsset_organizationId_costCenterId_fkey" FOREIGN KEY ("organizationId", "costCenterId") REFERENCES "CostCenter"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FixedAsset" ADD CONSTRAINT "FixedAsset_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepreciationLine" ADD CONSTRAINT "DepreciationLine_fixedAssetId_fkey" FOREIGN KEY ("fixedAssetId") REFERENCES "FixedAsset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepreciationLine" ADD CONSTRAINT "DepreciationLine_journalEntryId_fkey" FOREIGN KEY ("journalEntryId") REFERENCES "JournalEntry"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountingExport" ADD CONSTRAINT "AccountingExport_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountingExport" ADD CONSTRAINT "AccountingExport_organizationId_fiscalYearId_fkey" FOREIGN KEY ("organizationId", "fiscalYearId") REFERENCES "FiscalYear"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountingExport" ADD CONSTRAINT "AccountingExport_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutomationRule" ADD CONSTRAINT "AutomationRule_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutomationRule" ADD CONSTRAINT "AutomationRule_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutomationAction" ADD CONSTRAINT "AutomationAction_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "AutomationRule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutomationRun" ADD CONSTRAINT "AutomationRun_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AutomationRun" ADD CONSTRAINT "AutomationRun_organizationId_ruleId_fkey" FOREIGN KEY ("organizationId", "ruleId") REFERENCES "AutomationRule"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalPolicy" ADD CONSTRAINT "ApprovalPolicy_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT "ApprovalRequest_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT "ApprovalRequest_organizationId_policyId_fkey" FOREIGN KEY ("organizationId", "policyId") REFERENCES "ApprovalPolicy"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT "ApprovalRequest_requesterId_fkey" FOREIGN KEY ("requesterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT "ApprovalRequest_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalDecision" ADD CONSTRAINT "ApprovalDecision_approvalRequestId_fkey" FOREIGN KEY ("approvalRequestId") REFERENCES "ApprovalRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalDecision" ADD CONSTRAINT "ApprovalDecision_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalDecision" ADD CONSTRAINT "ApprovalDecision_delegatedFromId_fkey" FOREIGN KEY ("delegatedFromId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "WebhookEndpoint_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "WebhookEndpoint_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_endpointId_fkey" FOREIGN KEY ("endpointId") REFERENCES "WebhookEndpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Integration" ADD CONSTRAINT "Integration_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Integration" ADD CONSTRAINT "Integration_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataImport" ADD CONSTRAINT "DataImport_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataImport" ADD CONSTRAINT "DataImport_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankAccount" ADD CONSTRAINT "BankAccount_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankAccount" ADD CONSTRAINT "BankAccount_organizationId_ledgerAccountId_fkey" FOREIGN KEY ("organizationId", "ledgerAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankAccount" ADD CONSTRAINT "BankAccount_organizationId_journalId_fkey" FOREIGN KEY ("organizationId", "journalId") REFERENCES "Journal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankAccount" ADD CONSTRAINT "BankAccount_organizationId_connectionId_fkey" FOREIGN KEY ("organizationId", "connectionId") REFERENCES "BankConnection"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankAccount" ADD CONSTRAINT "BankAccount_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankConnection" ADD CONSTRAINT "BankConnection_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankConnection" ADD CONSTRAINT "BankConnection_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankStatement" ADD CONSTRAINT "BankStatement_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankStatement" ADD CONSTRAINT "BankStatement_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankStatement" ADD CONSTRAINT "BankStatement_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankStatement" ADD CONSTRAINT "BankStatement_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransaction" ADD CONSTRAINT "BankTransaction_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransaction" ADD CONSTRAINT "BankTransaction_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransaction" ADD CONSTRAINT "BankTransaction_organizationId_statementId_fkey" FOREIGN KEY ("organizationId", "statementId") REFERENCES "BankStatement"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransaction" ADD CONSTRAINT "BankTransaction_organizationId_matchingRuleId_fkey" FOREIGN KEY ("organizationId", "matchingRuleId") REFERENCES "BankMatchingRule"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransaction" ADD CONSTRAINT "BankTransaction_organizationId_reconciliationId_fkey" FOREIGN KEY ("organizationId", "reconciliationId") REFERENCES "BankReconciliation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransaction" ADD CONSTRAINT "BankTransaction_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransactionMatch" ADD CONSTRAINT "BankTransactionMatch_bankTransactionId_fkey" FOREIGN KEY ("bankTransactionId") REFERENCES "BankTransaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransactionMatch" ADD CONSTRAINT "BankTransactionMatch_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "BankMatchingRule"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransactionMatch" ADD CONSTRAINT "BankTransactionMatch_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankMatchingRule" ADD CONSTRAINT "BankMatchingRule_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankMatchingRule" ADD CONSTRAINT "BankMatchingRule_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankMatchingRule" ADD CONSTRAINT "BankMatchingRule_organizationId_ledgerAccountId_fkey" FOREIGN KEY ("organizationId", "ledgerAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankMatchingRule" ADD CONSTRAINT "BankMatchingRule_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankMatchingRule" ADD CONSTRAINT "BankMatchingRule_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankMatchingRule" ADD CONSTRAINT "BankMatchingRule_organizationId_taxRateId_fkey" FOREIGN KEY ("organizationId", "taxRateId") REFERENCES "TaxRate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankMatchingRule" ADD CONSTRAINT "BankMatchingRule_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankReconciliation" ADD CONSTRAINT "BankReconciliation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankReconciliation" ADD CONSTRAINT "BankReconciliation_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankReconciliation" ADD CONSTRAINT "BankReconciliation_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankReconciliation" ADD CONSTRAINT "BankReconciliation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calendar" ADD CONSTRAINT "Calendar_organizationId_vehicleId_fkey" FOREIGN KEY ("organizationId", "vehicleId") REFERENCES "Vehicle"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEvent" ADD CONSTRAINT "CalendarEvent_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEvent" ADD CONSTRAINT "CalendarEvent_organizationId_calendarId_fkey" FOREIGN KEY ("organizationId", "calendarId") REFERENCES "Calendar"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEvent" ADD CONSTRAINT "CalendarEvent_organizerId_fkey" FOREIGN KEY ("organizerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEvent" ADD CONSTRAINT "CalendarEvent_organizationId_parentEventId_fkey" FOREIGN KEY ("organizationId", "parentEventId") REFERENCES "CalendarEvent"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEvent" ADD CONSTRAINT "CalendarEvent_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEventAttendee" ADD CONSTRAINT "CalendarEventAttendee_calendarEventId_fkey" FOREIGN KEY ("calendarEventId") REFERENCES "CalendarEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEventAttendee" ADD CONSTRAINT "CalendarEventAttendee_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarEventAttendee" ADD CONSTRAINT "CalendarEventAttendee_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "CrmContact"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_organizationId_appointmentTypeId_fkey" FOREIGN KEY ("organizationId", "appointmentTypeId") REFERENCES "AppointmentType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "CrmDeal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_organizationId_workOrderId_fkey" FOREIGN KEY ("organizationId", "workOrderId") REFERENCES "WorkOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_organizationId_calendarEventId_fkey" FOREIGN KEY ("organizationId", "calendarEventId") REFERENCES "CalendarEvent"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentType" ADD CONSTRAINT "AppointmentType_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentType" ADD CONSTRAINT "AppointmentType_organizationId_availabilityId_fkey" FOREIGN KEY ("organizationId", "availabilityId") REFERENCES "AvailabilitySchedule"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentType" ADD CONSTRAINT "AppointmentType_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "Product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentType" ADD CONSTRAINT "AppointmentType_defaultHostId_fkey" FOREIGN KEY ("defaultHostId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentType" ADD CONSTRAINT "AppointmentType_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppointmentType" ADD CONSTRAINT "AppointmentType_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvailabilitySchedule" ADD CONSTRAINT "AvailabilitySchedule_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvailabilitySchedule" ADD CONSTRAINT "AvailabilitySchedule_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvailabilitySchedule" ADD CONSTRAINT "AvailabilitySchedule_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AvailabilityRule" ADD CONSTRAINT "AvailabilityRule_availabilityScheduleId_fkey" FOREIGN KEY ("availabilityScheduleId") REFERENCES "AvailabilitySchedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarConnection" ADD CONSTRAINT "CalendarConnection_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarConnection" ADD CONSTRAINT "CalendarConnection_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarConnection" ADD CONSTRAINT "CalendarConnection_organizationId_calendarId_fkey" FOREIGN KEY ("organizationId", "calendarId") REFERENCES "Calendar"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_organizationId_paymentTermId_fkey" FOREIGN KEY ("organizationId", "paymentTermId") REFERENCES "PaymentTerm"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_organizationId_priceListId_fkey" FOREIGN KEY ("organizationId", "priceListId") REFERENCES "PriceList"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_organizationId_reminderPlanId_fkey" FOREIGN KEY ("organizationId", "reminderPlanId") REFERENCES "ReminderPlan"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_organizationId_receivableAccountId_fkey" FOREIGN KEY ("organizationId", "receivableAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Client" ADD CONSTRAINT "Client_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientSepaMandate" ADD CONSTRAINT "ClientSepaMandate_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientSepaMandate" ADD CONSTRAINT "ClientSepaMandate_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientSite" ADD CONSTRAINT "ClientSite_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientSite" ADD CONSTRAINT "ClientSite_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientSite" ADD CONSTRAINT "ClientSite_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientPortalAccess" ADD CONSTRAINT "ClientPortalAccess_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientPortalAccess" ADD CONSTRAINT "ClientPortalAccess_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientPortalAccess" ADD CONSTRAINT "ClientPortalAccess_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientPortalAccess" ADD CONSTRAINT "ClientPortalAccess_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_organizationId_categoryId_fkey" FOREIGN KEY ("organizationId", "categoryId") REFERENCES "ProductCategory"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_organizationId_saleTaxRateId_fkey" FOREIGN KEY ("organizationId", "saleTaxRateId") REFERENCES "TaxRate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_organizationId_purchaseTaxRateId_fkey" FOREIGN KEY ("organizationId", "purchaseTaxRateId") REFERENCES "TaxRate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_organizationId_incomeAccountId_fkey" FOREIGN KEY ("organizationId", "incomeAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_organizationId_expenseAccountId_fkey" FOREIGN KEY ("organizationId", "expenseAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductComponent" ADD CONSTRAINT "ProductComponent_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductComponent" ADD CONSTRAINT "ProductComponent_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductSupplierPrice" ADD CONSTRAINT "ProductSupplierPrice_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductSupplierPrice" ADD CONSTRAINT "ProductSupplierPrice_supplierId_fkey" FOREIGN KEY ("supplierId") REFERENCES "Supplier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductCategory" ADD CONSTRAINT "ProductCategory_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductCategory" ADD CONSTRAINT "ProductCategory_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "ProductCategory"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductCategory" ADD CONSTRAINT "ProductCategory_organizationId_incomeAccountId_fkey" FOREIGN KEY ("organizationId", "incomeAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductCategory" ADD CONSTRAINT "ProductCategory_organizationId_expenseAccountId_fkey" FOREIGN KEY ("organizationId", "expenseAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_organizationId_collectedAccountId_fkey" FOREIGN KEY ("organizationId", "collectedAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaxRate" ADD CONSTRAINT "TaxRate_organizationId_deductibleAccountId_fkey" FOREIGN KEY ("organizationId", "deductibleAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceList" ADD CONSTRAINT "PriceList_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceListItem" ADD CONSTRAINT "PriceListItem_priceListId_fkey" FOREIGN KEY ("priceListId") REFERENCES "PriceList"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceListItem" ADD CONSTRAINT "PriceListItem_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentTerm" ADD CONSTRAINT "PaymentTerm_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentTermInstallment" ADD CONSTRAINT "PaymentTermInstallment_paymentTermId_fkey" FOREIGN KEY ("paymentTermId") REFERENCES "PaymentTerm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmContact" ADD CONSTRAINT "CrmContact_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmLead" ADD CONSTRAINT "CrmLead_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmLead" ADD CONSTRAINT "CrmLead_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmLead" ADD CONSTRAINT "CrmLead_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmLead" ADD CONSTRAINT "CrmLead_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmLead" ADD CONSTRAINT "CrmLead_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "CrmDeal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmLead" ADD CONSTRAINT "CrmLead_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "EmailCampaign"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmLead" ADD CONSTRAINT "CrmLead_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_organizationId_pipelineId_fkey" FOREIGN KEY ("organizationId", "pipelineId") REFERENCES "CrmPipeline"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_pipelineId_stageId_fkey" FOREIGN KEY ("pipelineId", "stageId") REFERENCES "CrmPipelineStage"("pipelineId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_organizationId_mainQuoteId_fkey" FOREIGN KEY ("organizationId", "mainQuoteId") REFERENCES "Quote"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDeal" ADD CONSTRAINT "CrmDeal_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDealStageHistory" ADD CONSTRAINT "CrmDealStageHistory_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "CrmDeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDealStageHistory" ADD CONSTRAINT "CrmDealStageHistory_fromStageId_fkey" FOREIGN KEY ("fromStageId") REFERENCES "CrmPipelineStage"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDealStageHistory" ADD CONSTRAINT "CrmDealStageHistory_toStageId_fkey" FOREIGN KEY ("toStageId") REFERENCES "CrmPipelineStage"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmDealStageHistory" ADD CONSTRAINT "CrmDealStageHistory_movedById_fkey" FOREIGN KEY ("movedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmPipeline" ADD CONSTRAINT "CrmPipeline_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmPipelineStage" ADD CONSTRAINT "CrmPipelineStage_pipelineId_fkey" FOREIGN KEY ("pipelineId") REFERENCES "CrmPipeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "CrmDeal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "CrmLead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_organizationId_calendarEventId_fkey" FOREIGN KEY ("organizationId", "calendarEventId") REFERENCES "CalendarEvent"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmActivity" ADD CONSTRAINT "CrmActivity_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "CrmDeal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_organizationId_leadId_fkey" FOREIGN KEY ("organizationId", "leadId") REFERENCES "CrmLead"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CrmNote" ADD CONSTRAINT "CrmNote_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_organizationId_folderId_fkey" FOREIGN KEY ("organizationId", "folderId") REFERENCES "DocumentFolder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentLink" ADD CONSTRAINT "DocumentLink_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFolder" ADD CONSTRAINT "DocumentFolder_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "DocumentFolder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditLog" ADD CONSTRAINT "AuditLog_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditLog" ADD CONSTRAINT "AuditLog_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditLog" ADD CONSTRAINT "AuditLog_organizationId_apiKeyId_fkey" FOREIGN KEY ("organizationId", "apiKeyId") REFERENCES "ApiKey"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FiscalSeal" ADD CONSTRAINT "FiscalSeal_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GdprRequest" ADD CONSTRAINT "GdprRequest_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GdprRequest" ADD CONSTRAINT "GdprRequest_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GdprRequest" ADD CONSTRAINT "GdprRequest_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GdprRequest" ADD CONSTRAINT "GdprRequest_handlerId_fkey" FOREIGN KEY ("handlerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GdprRequest" ADD CONSTRAINT "GdprRequest_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_pendingPlanId_fkey" FOREIGN KEY ("pendingPlanId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubscriptionInvoice" ADD CONSTRAINT "SubscriptionInvoice_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubscriptionInvoice" ADD CONSTRAINT "SubscriptionInvoice_organizationId_subscriptionId_fkey" FOREIGN KEY ("organizationId", "subscriptionId") REFERENCES "Subscription"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageRecord" ADD CONSTRAINT "UsageRecord_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsageRecord" ADD CONSTRAINT "UsageRecord_organizationId_subscriptionId_fkey" FOREIGN KEY ("organizationId", "subscriptionId") REFERENCES "Subscription"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_typeId_fkey" FOREIGN KEY ("organizationId", "typeId") REFERENCES "WorkOrderType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_equipmentId_fkey" FOREIGN KEY ("organizationId", "equipmentId") REFERENCES "Equipment"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_quoteId_fkey" FOREIGN KEY ("organizationId", "quoteId") REFERENCES "Quote"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_salesOrderId_fkey" FOREIGN KEY ("organizationId", "salesOrderId") REFERENCES "SalesOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_serviceContractId_fkey" FOREIGN KEY ("organizationId", "serviceContractId") REFERENCES "ServiceContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_maintenancePlanId_fkey" FOREIGN KEY ("organizationId", "maintenancePlanId") REFERENCES "MaintenancePlan"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_ticketId_fkey" FOREIGN KEY ("organizationId", "ticketId") REFERENCES "SupportTicket"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_organizationId_vehicleId_fkey" FOREIGN KEY ("organizationId", "vehicleId") REFERENCES "Vehicle"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrder" ADD CONSTRAINT "WorkOrder_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderAssignment" ADD CONSTRAINT "WorkOrderAssignment_workOrderId_fkey" FOREIGN KEY ("workOrderId") REFERENCES "WorkOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderAssignment" ADD CONSTRAINT "WorkOrderAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderAssignment" ADD CONSTRAINT "WorkOrderAssignment_vehicleId_fkey" FOREIGN KEY ("vehicleId") REFERENCES "Vehicle"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderLine" ADD CONSTRAINT "WorkOrderLine_workOrderId_fkey" FOREIGN KEY ("workOrderId") REFERENCES "WorkOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderLine" ADD CONSTRAINT "WorkOrderLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderLine" ADD CONSTRAINT "WorkOrderLine_quoteLineId_fkey" FOREIGN KEY ("quoteLineId") REFERENCES "QuoteLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReport" ADD CONSTRAINT "WorkReport_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReport" ADD CONSTRAINT "WorkReport_organizationId_workOrderId_fkey" FOREIGN KEY ("organizationId", "workOrderId") REFERENCES "WorkOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReport" ADD CONSTRAINT "WorkReport_technicianId_fkey" FOREIGN KEY ("technicianId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReport" ADD CONSTRAINT "WorkReport_validatedById_fkey" FOREIGN KEY ("validatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReport" ADD CONSTRAINT "WorkReport_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReport" ADD CONSTRAINT "WorkReport_organizationId_checklistTemplateId_fkey" FOREIGN KEY ("organizationId", "checklistTemplateId") REFERENCES "ChecklistTemplate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReport" ADD CONSTRAINT "WorkReport_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReportLine" ADD CONSTRAINT "WorkReportLine_workReportId_fkey" FOREIGN KEY ("workReportId") REFERENCES "WorkReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReportLine" ADD CONSTRAINT "WorkReportLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReportLine" ADD CONSTRAINT "WorkReportLine_taxRateId_fkey" FOREIGN KEY ("taxRateId") REFERENCES "TaxRate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReportLine" ADD CONSTRAINT "WorkReportLine_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "StockLot"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReportLine" ADD CONSTRAINT "WorkReportLine_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "StockMovement"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkReportLine" ADD CONSTRAINT "WorkReportLine_timeEntryId_fkey" FOREIGN KEY ("timeEntryId") REFERENCES "TimeEntry"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderType" ADD CONSTRAINT "WorkOrderType_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderType" ADD CONSTRAINT "WorkOrderType_organizationId_checklistTemplateId_fkey" FOREIGN KEY ("organizationId", "checklistTemplateId") REFERENCES "ChecklistTemplate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderType" ADD CONSTRAINT "WorkOrderType_organizationId_labourProductId_fkey" FOREIGN KEY ("organizationId", "labourProductId") REFERENCES "Product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkOrderType" ADD CONSTRAINT "WorkOrderType_organizationId_travelProductId_fkey" FOREIGN KEY ("organizationId", "travelProductId") REFERENCES "Product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Equipment" ADD CONSTRAINT "Equipment_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Equipment" ADD CONSTRAINT "Equipment_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Equipment" ADD CONSTRAINT "Equipment_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Equipment" ADD CONSTRAINT "Equipment_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "Product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Equipment" ADD CONSTRAINT "Equipment_organizationId_serviceContractId_fkey" FOREIGN KEY ("organizationId", "serviceContractId") REFERENCES "ServiceContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaintenancePlan" ADD CONSTRAINT "MaintenancePlan_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaintenancePlan" ADD CONSTRAINT "MaintenancePlan_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaintenancePlan" ADD CONSTRAINT "MaintenancePlan_organizationId_equipmentId_fkey" FOREIGN KEY ("organizationId", "equipmentId") REFERENCES "Equipment"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaintenancePlan" ADD CONSTRAINT "MaintenancePlan_organizationId_serviceContractId_fkey" FOREIGN KEY ("organizationId", "serviceContractId") REFERENCES "ServiceContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaintenancePlan" ADD CONSTRAINT "MaintenancePlan_organizationId_typeId_fkey" FOREIGN KEY ("organizationId", "typeId") REFERENCES "WorkOrderType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaintenancePlan" ADD CONSTRAINT "MaintenancePlan_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChecklistTemplate" ADD CONSTRAINT "ChecklistTemplate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vehicle" ADD CONSTRAINT "Vehicle_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vehicle" ADD CONSTRAINT "Vehicle_driverId_fkey" FOREIGN KEY ("driverId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vehicle" ADD CONSTRAINT "Vehicle_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailCampaign" ADD CONSTRAINT "EmailCampaign_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailCampaign" ADD CONSTRAINT "EmailCampaign_organizationId_templateId_fkey" FOREIGN KEY ("organizationId", "templateId") REFERENCES "EmailTemplate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailCampaign" ADD CONSTRAINT "EmailCampaign_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailCampaign" ADD CONSTRAINT "EmailCampaign_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailCampaignRecipient" ADD CONSTRAINT "EmailCampaignRecipient_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "EmailCampaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailCampaignRecipient" ADD CONSTRAINT "EmailCampaignRecipient_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "CrmContact"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailTemplate" ADD CONSTRAINT "EmailTemplate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailTemplate" ADD CONSTRAINT "EmailTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactList" ADD CONSTRAINT "ContactList_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactList" ADD CONSTRAINT "ContactList_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactListMember" ADD CONSTRAINT "ContactListMember_listId_fkey" FOREIGN KEY ("listId") REFERENCES "ContactList"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactListMember" ADD CONSTRAINT "ContactListMember_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "CrmContact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuppressionEntry" ADD CONSTRAINT "SuppressionEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuppressionEntry" ADD CONSTRAINT "SuppressionEntry_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "EmailCampaign"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuppressionEntry" ADD CONSTRAINT "SuppressionEntry_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationInvitation" ADD CONSTRAINT "OrganizationInvitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationInvitation" ADD CONSTRAINT "OrganizationInvitation_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationInvitation" ADD CONSTRAINT "OrganizationInvitation_invitedUserId_fkey" FOREIGN KEY ("invitedUserId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationInvitation" ADD CONSTRAINT "OrganizationInvitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationSetting" ADD CONSTRAINT "OrganizationSetting_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomRole" ADD CONSTRAINT "CustomRole_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomRole" ADD CONSTRAINT "CustomRole_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NumberSequence" ADD CONSTRAINT "NumberSequence_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnboardingProgress" ADD CONSTRAINT "OnboardingProgress_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomFieldDefinition" ADD CONSTRAINT "CustomFieldDefinition_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tag" ADD CONSTRAINT "Tag_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagAssignment" ADD CONSTRAINT "TagAssignment_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollRun" ADD CONSTRAINT "PayrollRun_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollRun" ADD CONSTRAINT "PayrollRun_organizationId_paymentBatchId_fkey" FOREIGN KEY ("organizationId", "paymentBatchId") REFERENCES "PaymentBatch"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollRun" ADD CONSTRAINT "PayrollRun_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollRun" ADD CONSTRAINT "PayrollRun_validatedById_fkey" FOREIGN KEY ("validatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollRun" ADD CONSTRAINT "PayrollRun_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payslip" ADD CONSTRAINT "Payslip_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payslip" ADD CONSTRAINT "Payslip_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payslip" ADD CONSTRAINT "Payslip_organizationId_payrollRunId_fkey" FOREIGN KEY ("organizationId", "payrollRunId") REFERENCES "PayrollRun"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payslip" ADD CONSTRAINT "Payslip_organizationId_contractId_fkey" FOREIGN KEY ("organizationId", "contractId") REFERENCES "EmploymentContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payslip" ADD CONSTRAINT "Payslip_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payslip" ADD CONSTRAINT "Payslip_organizationId_replacesId_fkey" FOREIGN KEY ("organizationId", "replacesId") REFERENCES "Payslip"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payslip" ADD CONSTRAINT "Payslip_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayslipLine" ADD CONSTRAINT "PayslipLine_payslipId_fkey" FOREIGN KEY ("payslipId") REFERENCES "Payslip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayslipLine" ADD CONSTRAINT "PayslipLine_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "PayrollItem"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollItem" ADD CONSTRAINT "PayrollItem_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollItem" ADD CONSTRAINT "PayrollItem_organizationId_expenseAccountId_fkey" FOREIGN KEY ("organizationId", "expenseAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollItem" ADD CONSTRAINT "PayrollItem_organizationId_liabilityAccountId_fkey" FOREIGN KEY ("organizationId", "liabilityAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollVariable" ADD CONSTRAINT "PayrollVariable_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollVariable" ADD CONSTRAINT "PayrollVariable_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollVariable" ADD CONSTRAINT "PayrollVariable_organizationId_itemId_fkey" FOREIGN KEY ("organizationId", "itemId") REFERENCES "PayrollItem"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollVariable" ADD CONSTRAINT "PayrollVariable_organizationId_payrollRunId_fkey" FOREIGN KEY ("organizationId", "payrollRunId") REFERENCES "PayrollRun"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollVariable" ADD CONSTRAINT "PayrollVariable_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_organizationId_costCenterId_fkey" FOREIGN KEY ("organizationId", "costCenterId") REFERENCES "CostCenter"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_organizationId_paymentBatchId_fkey" FOREIGN KEY ("organizationId", "paymentBatchId") REFERENCES "PaymentBatch"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_organizationId_approvalRequestId_fkey" FOREIGN KEY ("organizationId", "approvalRequestId") REFERENCES "ApprovalRequest"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseReport" ADD CONSTRAINT "ExpenseReport_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseItem" ADD CONSTRAINT "ExpenseItem_expenseReportId_fkey" FOREIGN KEY ("expenseReportId") REFERENCES "ExpenseReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseItem" ADD CONSTRAINT "ExpenseItem_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "ExpenseCategory"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseItem" ADD CONSTRAINT "ExpenseItem_receiptId_fkey" FOREIGN KEY ("receiptId") REFERENCES "Document"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseItem" ADD CONSTRAINT "ExpenseItem_vehicleId_fkey" FOREIGN KEY ("vehicleId") REFERENCES "Vehicle"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseItem" ADD CONSTRAINT "ExpenseItem_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseItem" ADD CONSTRAINT "ExpenseItem_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Client"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseItem" ADD CONSTRAINT "ExpenseItem_bankTransactionId_fkey" FOREIGN KEY ("bankTransactionId") REFERENCES "BankTransaction"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseCategory" ADD CONSTRAINT "ExpenseCategory_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseCategory" ADD CONSTRAINT "ExpenseCategory_organizationId_accountId_fkey" FOREIGN KEY ("organizationId", "accountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpenseCategory" ADD CONSTRAINT "ExpenseCategory_organizationId_taxRateId_fkey" FOREIGN KEY ("organizationId", "taxRateId") REFERENCES "TaxRate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpensePolicy" ADD CONSTRAINT "ExpensePolicy_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpensePolicy" ADD CONSTRAINT "ExpensePolicy_organizationId_approvalPolicyId_fkey" FOREIGN KEY ("organizationId", "approvalPolicyId") REFERENCES "ApprovalPolicy"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpensePolicy" ADD CONSTRAINT "ExpensePolicy_organizationId_departmentId_fkey" FOREIGN KEY ("organizationId", "departmentId") REFERENCES "Department"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_organizationId_departmentId_fkey" FOREIGN KEY ("organizationId", "departmentId") REFERENCES "Department"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_organizationId_managerId_fkey" FOREIGN KEY ("organizationId", "managerId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_organizationId_workScheduleId_fkey" FOREIGN KEY ("organizationId", "workScheduleId") REFERENCES "WorkSchedule"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_organizationId_payableAccountId_fkey" FOREIGN KEY ("organizationId", "payableAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "Department"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_organizationId_managerId_fkey" FOREIGN KEY ("organizationId", "managerId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Department" ADD CONSTRAINT "Department_organizationId_costCenterId_fkey" FOREIGN KEY ("organizationId", "costCenterId") REFERENCES "CostCenter"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmploymentContract" ADD CONSTRAINT "EmploymentContract_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmploymentContract" ADD CONSTRAINT "EmploymentContract_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmploymentContract" ADD CONSTRAINT "EmploymentContract_organizationId_workScheduleId_fkey" FOREIGN KEY ("organizationId", "workScheduleId") REFERENCES "WorkSchedule"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmploymentContract" ADD CONSTRAINT "EmploymentContract_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmploymentContract" ADD CONSTRAINT "EmploymentContract_organizationId_previousContractId_fkey" FOREIGN KEY ("organizationId", "previousContractId") REFERENCES "EmploymentContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmploymentContract" ADD CONSTRAINT "EmploymentContract_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkSchedule" ADD CONSTRAINT "WorkSchedule_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkScheduleSlot" ADD CONSTRAINT "WorkScheduleSlot_workScheduleId_fkey" FOREIGN KEY ("workScheduleId") REFERENCES "WorkSchedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveType" ADD CONSTRAINT "LeaveType_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_organizationId_leaveTypeId_fkey" FOREIGN KEY ("organizationId", "leaveTypeId") REFERENCES "LeaveType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_secondApproverId_fkey" FOREIGN KEY ("secondApproverId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_organizationId_calendarEventId_fkey" FOREIGN KEY ("organizationId", "calendarEventId") REFERENCES "CalendarEvent"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_organizationId_approvalRequestId_fkey" FOREIGN KEY ("organizationId", "approvalRequestId") REFERENCES "ApprovalRequest"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveRequest" ADD CONSTRAINT "LeaveRequest_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveAllocation" ADD CONSTRAINT "LeaveAllocation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveAllocation" ADD CONSTRAINT "LeaveAllocation_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveAllocation" ADD CONSTRAINT "LeaveAllocation_organizationId_leaveTypeId_fkey" FOREIGN KEY ("organizationId", "leaveTypeId") REFERENCES "LeaveType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveLedgerEntry" ADD CONSTRAINT "LeaveLedgerEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveLedgerEntry" ADD CONSTRAINT "LeaveLedgerEntry_organizationId_employeeId_fkey" FOREIGN KEY ("organizationId", "employeeId") REFERENCES "EmployeeProfile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveLedgerEntry" ADD CONSTRAINT "LeaveLedgerEntry_organizationId_leaveTypeId_fkey" FOREIGN KEY ("organizationId", "leaveTypeId") REFERENCES "LeaveType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveLedgerEntry" ADD CONSTRAINT "LeaveLedgerEntry_organizationId_leaveRequestId_fkey" FOREIGN KEY ("organizationId", "leaveRequestId") REFERENCES "LeaveRequest"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveLedgerEntry" ADD CONSTRAINT "LeaveLedgerEntry_organizationId_allocationId_fkey" FOREIGN KEY ("organizationId", "allocationId") REFERENCES "LeaveAllocation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicHoliday" ADD CONSTRAINT "PublicHoliday_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_organizationId_costCenterId_fkey" FOREIGN KEY ("organizationId", "costCenterId") REFERENCES "CostCenter"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_organizationId_quoteId_fkey" FOREIGN KEY ("organizationId", "quoteId") REFERENCES "Quote"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectMember" ADD CONSTRAINT "ProjectMember_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectMember" ADD CONSTRAINT "ProjectMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTask" ADD CONSTRAINT "ProjectTask_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTask" ADD CONSTRAINT "ProjectTask_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTask" ADD CONSTRAINT "ProjectTask_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "ProjectTask"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTask" ADD CONSTRAINT "ProjectTask_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTask" ADD CONSTRAINT "ProjectTask_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTask" ADD CONSTRAINT "ProjectTask_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_organizationId_taskId_fkey" FOREIGN KEY ("organizationId", "taskId") REFERENCES "ProjectTask"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_organizationId_workOrderId_fkey" FOREIGN KEY ("organizationId", "workOrderId") REFERENCES "WorkOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_organizationId_activityTypeId_fkey" FOREIGN KEY ("organizationId", "activityTypeId") REFERENCES "ActivityType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_organizationId_timesheetId_fkey" FOREIGN KEY ("organizationId", "timesheetId") REFERENCES "Timesheet"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_invoiceLineId_fkey" FOREIGN KEY ("invoiceLineId") REFERENCES "InvoiceLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeEntry" ADD CONSTRAINT "TimeEntry_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Timesheet" ADD CONSTRAINT "Timesheet_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Timesheet" ADD CONSTRAINT "Timesheet_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Timesheet" ADD CONSTRAINT "Timesheet_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityType" ADD CONSTRAINT "ActivityType_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingRate" ADD CONSTRAINT "BillingRate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingRate" ADD CONSTRAINT "BillingRate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingRate" ADD CONSTRAINT "BillingRate_organizationId_activityTypeId_fkey" FOREIGN KEY ("organizationId", "activityTypeId") REFERENCES "ActivityType"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingRate" ADD CONSTRAINT "BillingRate_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BillingRate" ADD CONSTRAINT "BillingRate_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supplier" ADD CONSTRAINT "Supplier_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supplier" ADD CONSTRAINT "Supplier_organizationId_paymentTermId_fkey" FOREIGN KEY ("organizationId", "paymentTermId") REFERENCES "PaymentTerm"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supplier" ADD CONSTRAINT "Supplier_organizationId_defaultExpenseAccountId_fkey" FOREIGN KEY ("organizationId", "defaultExpenseAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supplier" ADD CONSTRAINT "Supplier_organizationId_payableAccountId_fkey" FOREIGN KEY ("organizationId", "payableAccountId") REFERENCES "LedgerAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supplier" ADD CONSTRAINT "Supplier_organizationId_defaultTaxRateId_fkey" FOREIGN KEY ("organizationId", "defaultTaxRateId") REFERENCES "TaxRate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Supplier" ADD CONSTRAINT "Supplier_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_organizationId_workOrderId_fkey" FOREIGN KEY ("organizationId", "workOrderId") REFERENCES "WorkOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_organizationId_costCenterId_fkey" FOREIGN KEY ("organizationId", "costCenterId") REFERENCES "CostCenter"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_organizationId_approvalRequestId_fkey" FOREIGN KEY ("organizationId", "approvalRequestId") REFERENCES "ApprovalRequest"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrder" ADD CONSTRAINT "PurchaseOrder_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_purchaseOrderId_fkey" FOREIGN KEY ("purchaseOrderId") REFERENCES "PurchaseOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_taxRateId_fkey" FOREIGN KEY ("taxRateId") REFERENCES "TaxRate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PurchaseOrderLine" ADD CONSTRAINT "PurchaseOrderLine_costCenterId_fkey" FOREIGN KEY ("costCenterId") REFERENCES "CostCenter"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceipt" ADD CONSTRAINT "GoodsReceipt_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceipt" ADD CONSTRAINT "GoodsReceipt_organizationId_purchaseOrderId_fkey" FOREIGN KEY ("organizationId", "purchaseOrderId") REFERENCES "PurchaseOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceipt" ADD CONSTRAINT "GoodsReceipt_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceipt" ADD CONSTRAINT "GoodsReceipt_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceipt" ADD CONSTRAINT "GoodsReceipt_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceiptLine" ADD CONSTRAINT "GoodsReceiptLine_goodsReceiptId_fkey" FOREIGN KEY ("goodsReceiptId") REFERENCES "GoodsReceipt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceiptLine" ADD CONSTRAINT "GoodsReceiptLine_purchaseOrderLineId_fkey" FOREIGN KEY ("purchaseOrderLineId") REFERENCES "PurchaseOrderLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceiptLine" ADD CONSTRAINT "GoodsReceiptLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceiptLine" ADD CONSTRAINT "GoodsReceiptLine_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "StockLot"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceiptLine" ADD CONSTRAINT "GoodsReceiptLine_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "StockLocation"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodsReceiptLine" ADD CONSTRAINT "GoodsReceiptLine_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "StockMovement"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_purchaseOrderId_fkey" FOREIGN KEY ("organizationId", "purchaseOrderId") REFERENCES "PurchaseOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_costCenterId_fkey" FOREIGN KEY ("organizationId", "costCenterId") REFERENCES "CostCenter"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_inboxDocumentId_fkey" FOREIGN KEY ("organizationId", "inboxDocumentId") REFERENCES "InboxDocument"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_approvalRequestId_fkey" FOREIGN KEY ("organizationId", "approvalRequestId") REFERENCES "ApprovalRequest"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_organizationId_correctedInvoiceId_fkey" FOREIGN KEY ("organizationId", "correctedInvoiceId") REFERENCES "SupplierInvoice"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoice" ADD CONSTRAINT "SupplierInvoice_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoiceLine" ADD CONSTRAINT "SupplierInvoiceLine_supplierInvoiceId_fkey" FOREIGN KEY ("supplierInvoiceId") REFERENCES "SupplierInvoice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoiceLine" ADD CONSTRAINT "SupplierInvoiceLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoiceLine" ADD CONSTRAINT "SupplierInvoiceLine_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LedgerAccount"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoiceLine" ADD CONSTRAINT "SupplierInvoiceLine_taxRateId_fkey" FOREIGN KEY ("taxRateId") REFERENCES "TaxRate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoiceLine" ADD CONSTRAINT "SupplierInvoiceLine_purchaseOrderLineId_fkey" FOREIGN KEY ("purchaseOrderLineId") REFERENCES "PurchaseOrderLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierInvoiceLine" ADD CONSTRAINT "SupplierInvoiceLine_costCenterId_fkey" FOREIGN KEY ("costCenterId") REFERENCES "CostCenter"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPayment" ADD CONSTRAINT "SupplierPayment_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPayment" ADD CONSTRAINT "SupplierPayment_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPayment" ADD CONSTRAINT "SupplierPayment_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPayment" ADD CONSTRAINT "SupplierPayment_organizationId_paymentBatchId_fkey" FOREIGN KEY ("organizationId", "paymentBatchId") REFERENCES "PaymentBatch"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPayment" ADD CONSTRAINT "SupplierPayment_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPayment" ADD CONSTRAINT "SupplierPayment_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPaymentAllocation" ADD CONSTRAINT "SupplierPaymentAllocation_supplierPaymentId_fkey" FOREIGN KEY ("supplierPaymentId") REFERENCES "SupplierPayment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplierPaymentAllocation" ADD CONSTRAINT "SupplierPaymentAllocation_supplierInvoiceId_fkey" FOREIGN KEY ("supplierInvoiceId") REFERENCES "SupplierInvoice"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentBatch" ADD CONSTRAINT "PaymentBatch_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentBatch" ADD CONSTRAINT "PaymentBatch_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentBatch" ADD CONSTRAINT "PaymentBatch_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentBatch" ADD CONSTRAINT "PaymentBatch_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboxDocument" ADD CONSTRAINT "InboxDocument_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboxDocument" ADD CONSTRAINT "InboxDocument_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboxDocument" ADD CONSTRAINT "InboxDocument_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboxDocument" ADD CONSTRAINT "InboxDocument_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_dealId_fkey" FOREIGN KEY ("organizationId", "dealId") REFERENCES "CrmDeal"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_paymentTermId_fkey" FOREIGN KEY ("organizationId", "paymentTermId") REFERENCES "PaymentTerm"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_templateId_fkey" FOREIGN KEY ("organizationId", "templateId") REFERENCES "DocumentTemplate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_previousVersionId_fkey" FOREIGN KEY ("organizationId", "previousVersionId") REFERENCES "Quote"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteLine" ADD CONSTRAINT "QuoteLine_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteLine" ADD CONSTRAINT "QuoteLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteLine" ADD CONSTRAINT "QuoteLine_taxRateId_fkey" FOREIGN KEY ("taxRateId") REFERENCES "TaxRate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteLine" ADD CONSTRAINT "QuoteLine_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "QuoteLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_organizationId_quoteId_fkey" FOREIGN KEY ("organizationId", "quoteId") REFERENCES "Quote"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_organizationId_paymentTermId_fkey" FOREIGN KEY ("organizationId", "paymentTermId") REFERENCES "PaymentTerm"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrder" ADD CONSTRAINT "SalesOrder_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrderLine" ADD CONSTRAINT "SalesOrderLine_salesOrderId_fkey" FOREIGN KEY ("salesOrderId") REFERENCES "SalesOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrderLine" ADD CONSTRAINT "SalesOrderLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrderLine" ADD CONSTRAINT "SalesOrderLine_taxRateId_fkey" FOREIGN KEY ("taxRateId") REFERENCES "TaxRate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalesOrderLine" ADD CONSTRAINT "SalesOrderLine_quoteLineId_fkey" FOREIGN KEY ("quoteLineId") REFERENCES "QuoteLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockReservation" ADD CONSTRAINT "StockReservation_salesOrderLineId_fkey" FOREIGN KEY ("salesOrderLineId") REFERENCES "SalesOrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockReservation" ADD CONSTRAINT "StockReservation_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockReservation" ADD CONSTRAINT "StockReservation_warehouseId_fkey" FOREIGN KEY ("warehouseId") REFERENCES "Warehouse"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockReservation" ADD CONSTRAINT "StockReservation_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "StockLot"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNote" ADD CONSTRAINT "DeliveryNote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNote" ADD CONSTRAINT "DeliveryNote_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNote" ADD CONSTRAINT "DeliveryNote_organizationId_salesOrderId_fkey" FOREIGN KEY ("organizationId", "salesOrderId") REFERENCES "SalesOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNote" ADD CONSTRAINT "DeliveryNote_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNote" ADD CONSTRAINT "DeliveryNote_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNote" ADD CONSTRAINT "DeliveryNote_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNoteLine" ADD CONSTRAINT "DeliveryNoteLine_deliveryNoteId_fkey" FOREIGN KEY ("deliveryNoteId") REFERENCES "DeliveryNote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNoteLine" ADD CONSTRAINT "DeliveryNoteLine_salesOrderLineId_fkey" FOREIGN KEY ("salesOrderLineId") REFERENCES "SalesOrderLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNoteLine" ADD CONSTRAINT "DeliveryNoteLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNoteLine" ADD CONSTRAINT "DeliveryNoteLine_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "StockLot"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryNoteLine" ADD CONSTRAINT "DeliveryNoteLine_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "StockMovement"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_quoteId_fkey" FOREIGN KEY ("organizationId", "quoteId") REFERENCES "Quote"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_salesOrderId_fkey" FOREIGN KEY ("organizationId", "salesOrderId") REFERENCES "SalesOrder"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_workReportId_fkey" FOREIGN KEY ("organizationId", "workReportId") REFERENCES "WorkReport"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_projectId_fkey" FOREIGN KEY ("organizationId", "projectId") REFERENCES "Project"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_serviceContractId_fkey" FOREIGN KEY ("organizationId", "serviceContractId") REFERENCES "ServiceContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_recurringInvoiceId_fkey" FOREIGN KEY ("organizationId", "recurringInvoiceId") REFERENCES "RecurringInvoice"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_correctedInvoiceId_fkey" FOREIGN KEY ("organizationId", "correctedInvoiceId") REFERENCES "Invoice"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_paymentTermId_fkey" FOREIGN KEY ("organizationId", "paymentTermId") REFERENCES "PaymentTerm"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_templateId_fkey" FOREIGN KEY ("organizationId", "templateId") REFERENCES "DocumentTemplate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invoice" ADD CONSTRAINT "Invoice_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_taxRateId_fkey" FOREIGN KEY ("taxRateId") REFERENCES "TaxRate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_salesOrderLineId_fkey" FOREIGN KEY ("salesOrderLineId") REFERENCES "SalesOrderLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_costCenterId_fkey" FOREIGN KEY ("costCenterId") REFERENCES "CostCenter"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceLine" ADD CONSTRAINT "InvoiceLine_correctedLineId_fkey" FOREIGN KEY ("correctedLineId") REFERENCES "InvoiceLine"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceTaxLine" ADD CONSTRAINT "InvoiceTaxLine_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceInstallment" ADD CONSTRAINT "InvoiceInstallment_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_organizationId_bankAccountId_fkey" FOREIGN KEY ("organizationId", "bankAccountId") REFERENCES "BankAccount"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_organizationId_creditNoteId_fkey" FOREIGN KEY ("organizationId", "creditNoteId") REFERENCES "Invoice"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "ClientSepaMandate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_organizationId_journalEntryId_fkey" FOREIGN KEY ("organizationId", "journalEntryId") REFERENCES "JournalEntry"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentAllocation" ADD CONSTRAINT "PaymentAllocation_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentAllocation" ADD CONSTRAINT "PaymentAllocation_invoiceId_fkey" FOREIGN KEY ("invoiceId") REFERENCES "Invoice"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentAllocation" ADD CONSTRAINT "PaymentAllocation_installmentId_fkey" FOREIGN KEY ("installmentId") REFERENCES "InvoiceInstallment"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoice" ADD CONSTRAINT "RecurringInvoice_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoice" ADD CONSTRAINT "RecurringInvoice_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoice" ADD CONSTRAINT "RecurringInvoice_organizationId_serviceContractId_fkey" FOREIGN KEY ("organizationId", "serviceContractId") REFERENCES "ServiceContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoice" ADD CONSTRAINT "RecurringInvoice_organizationId_paymentTermId_fkey" FOREIGN KEY ("organizationId", "paymentTermId") REFERENCES "PaymentTerm"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoice" ADD CONSTRAINT "RecurringInvoice_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "ClientSepaMandate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoice" ADD CONSTRAINT "RecurringInvoice_organizationId_templateId_fkey" FOREIGN KEY ("organizationId", "templateId") REFERENCES "DocumentTemplate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoice" ADD CONSTRAINT "RecurringInvoice_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoiceLine" ADD CONSTRAINT "RecurringInvoiceLine_recurringInvoiceId_fkey" FOREIGN KEY ("recurringInvoiceId") REFERENCES "RecurringInvoice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoiceLine" ADD CONSTRAINT "RecurringInvoiceLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringInvoiceLine" ADD CONSTRAINT "RecurringInvoiceLine_taxRateId_fkey" FOREIGN KEY ("taxRateId") REFERENCES "TaxRate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceContract" ADD CONSTRAINT "ServiceContract_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceContract" ADD CONSTRAINT "ServiceContract_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceContract" ADD CONSTRAINT "ServiceContract_organizationId_siteId_fkey" FOREIGN KEY ("organizationId", "siteId") REFERENCES "ClientSite"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceContract" ADD CONSTRAINT "ServiceContract_organizationId_quoteId_fkey" FOREIGN KEY ("organizationId", "quoteId") REFERENCES "Quote"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceContract" ADD CONSTRAINT "ServiceContract_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceContract" ADD CONSTRAINT "ServiceContract_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderPlan" ADD CONSTRAINT "ReminderPlan_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderPlanStep" ADD CONSTRAINT "ReminderPlanStep_reminderPlanId_fkey" FOREIGN KEY ("reminderPlanId") REFERENCES "ReminderPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderPlanStep" ADD CONSTRAINT "ReminderPlanStep_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "EmailTemplate"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceReminder" ADD CONSTRAINT "InvoiceReminder_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceReminder" ADD CONSTRAINT "InvoiceReminder_organizationId_invoiceId_fkey" FOREIGN KEY ("organizationId", "invoiceId") REFERENCES "Invoice"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InvoiceReminder" ADD CONSTRAINT "InvoiceReminder_organizationId_emailMessageId_fkey" FOREIGN KEY ("organizationId", "emailMessageId") REFERENCES "EmailMessage"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentTemplate" ADD CONSTRAINT "DocumentTemplate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentTemplate" ADD CONSTRAINT "DocumentTemplate_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureRequest" ADD CONSTRAINT "SignatureRequest_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureRequest" ADD CONSTRAINT "SignatureRequest_organizationId_documentId_fkey" FOREIGN KEY ("organizationId", "documentId") REFERENCES "Document"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureRequest" ADD CONSTRAINT "SignatureRequest_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureSigner" ADD CONSTRAINT "SignatureSigner_signatureRequestId_fkey" FOREIGN KEY ("signatureRequestId") REFERENCES "SignatureRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignatureSigner" ADD CONSTRAINT "SignatureSigner_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "CrmContact"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EInvoiceTransmission" ADD CONSTRAINT "EInvoiceTransmission_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EInvoiceTransmission" ADD CONSTRAINT "EInvoiceTransmission_organizationId_invoiceId_fkey" FOREIGN KEY ("organizationId", "invoiceId") REFERENCES "Invoice"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EInvoiceTransmission" ADD CONSTRAINT "EInvoiceTransmission_organizationId_supplierInvoiceId_fkey" FOREIGN KEY ("organizationId", "supplierInvoiceId") REFERENCES "SupplierInvoice"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EInvoiceTransmission" ADD CONSTRAINT "EInvoiceTransmission_organizationId_integrationId_fkey" FOREIGN KEY ("organizationId", "integrationId") REFERENCES "Integration"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EInvoiceStatusEvent" ADD CONSTRAINT "EInvoiceStatusEvent_transmissionId_fkey" FOREIGN KEY ("transmissionId") REFERENCES "EInvoiceTransmission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EReportingBatch" ADD CONSTRAINT "EReportingBatch_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EReportingBatch" ADD CONSTRAINT "EReportingBatch_organizationId_integrationId_fkey" FOREIGN KEY ("organizationId", "integrationId") REFERENCES "Integration"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Warehouse" ADD CONSTRAINT "Warehouse_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Warehouse" ADD CONSTRAINT "Warehouse_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLocation" ADD CONSTRAINT "StockLocation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLocation" ADD CONSTRAINT "StockLocation_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLocation" ADD CONSTRAINT "StockLocation_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "StockLocation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLot" ADD CONSTRAINT "StockLot_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLot" ADD CONSTRAINT "StockLot_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "Product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLot" ADD CONSTRAINT "StockLot_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "Product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_organizationId_locationId_fkey" FOREIGN KEY ("organizationId", "locationId") REFERENCES "StockLocation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockLevel" ADD CONSTRAINT "StockLevel_organizationId_lotId_fkey" FOREIGN KEY ("organizationId", "lotId") REFERENCES "StockLot"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "Product"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_organizationId_locationId_fkey" FOREIGN KEY ("organizationId", "locationId") REFERENCES "StockLocation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_organizationId_lotId_fkey" FOREIGN KEY ("organizationId", "lotId") REFERENCES "StockLot"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_organizationId_reversalOfId_fkey" FOREIGN KEY ("organizationId", "reversalOfId") REFERENCES "StockMovement"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCount" ADD CONSTRAINT "InventoryCount_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCount" ADD CONSTRAINT "InventoryCount_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCount" ADD CONSTRAINT "InventoryCount_validatedById_fkey" FOREIGN KEY ("validatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCount" ADD CONSTRAINT "InventoryCount_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCountLine" ADD CONSTRAINT "InventoryCountLine_inventoryCountId_fkey" FOREIGN KEY ("inventoryCountId") REFERENCES "InventoryCount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCountLine" ADD CONSTRAINT "InventoryCountLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCountLine" ADD CONSTRAINT "InventoryCountLine_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "StockLocation"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCountLine" ADD CONSTRAINT "InventoryCountLine_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "StockLot"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InventoryCountLine" ADD CONSTRAINT "InventoryCountLine_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "StockMovement"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReorderRule" ADD CONSTRAINT "ReorderRule_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReorderRule" ADD CONSTRAINT "ReorderRule_organizationId_productId_fkey" FOREIGN KEY ("organizationId", "productId") REFERENCES "Product"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReorderRule" ADD CONSTRAINT "ReorderRule_organizationId_warehouseId_fkey" FOREIGN KEY ("organizationId", "warehouseId") REFERENCES "Warehouse"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReorderRule" ADD CONSTRAINT "ReorderRule_organizationId_supplierId_fkey" FOREIGN KEY ("organizationId", "supplierId") REFERENCES "Supplier"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_categoryId_fkey" FOREIGN KEY ("organizationId", "categoryId") REFERENCES "TicketCategory"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_equipmentId_fkey" FOREIGN KEY ("organizationId", "equipmentId") REFERENCES "Equipment"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_serviceContractId_fkey" FOREIGN KEY ("organizationId", "serviceContractId") REFERENCES "ServiceContract"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_organizationId_mergedIntoId_fkey" FOREIGN KEY ("organizationId", "mergedIntoId") REFERENCES "SupportTicket"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "SupportTicket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_emailMessageId_fkey" FOREIGN KEY ("emailMessageId") REFERENCES "EmailMessage"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketCategory" ADD CONSTRAINT "TicketCategory_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketCategory" ADD CONSTRAINT "TicketCategory_organizationId_teamId_fkey" FOREIGN KEY ("organizationId", "teamId") REFERENCES "Team"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketCategory" ADD CONSTRAINT "TicketCategory_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "TicketCategory"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationParticipant" ADD CONSTRAINT "ConversationParticipant_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationParticipant" ADD CONSTRAINT "ConversationParticipant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationMessage" ADD CONSTRAINT "ConversationMessage_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationMessage" ADD CONSTRAINT "ConversationMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConversationMessage" ADD CONSTRAINT "ConversationMessage_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "ConversationMessage"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailMessage" ADD CONSTRAINT "EmailMessage_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailMessage" ADD CONSTRAINT "EmailMessage_organizationId_templateId_fkey" FOREIGN KEY ("organizationId", "templateId") REFERENCES "EmailTemplate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailMessage" ADD CONSTRAINT "EmailMessage_organizationId_clientId_fkey" FOREIGN KEY ("organizationId", "clientId") REFERENCES "Client"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmailMessage" ADD CONSTRAINT "EmailMessage_organizationId_contactId_fkey" FOREIGN KEY ("organizationId", "contactId") REFERENCES "CrmContact"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_customRoleId_fkey" FOREIGN KEY ("organizationId", "customRoleId") REFERENCES "CustomRole"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_invitationId_fkey" FOREIGN KEY ("organizationId", "invitationId") REFERENCES "OrganizationInvitation"("organizationId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_lastOrganizationId_fkey" FOREIGN KEY ("lastOrganizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_activeOrganizationId_fkey" FOREIGN KEY ("activeOrganizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Authenticator" ADD CONSTRAINT "Authenticator_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
