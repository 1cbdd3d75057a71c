/** The kinds of records that the audit log can be narrowed to; texts are audit.entities.<kind>. */
export const entityTypes = [
  "Client",
  "ClientSite",
  "CrmContact",
  "Product",
  "ProductCategory",
  "Quote",
  "Invoice",
  "Payment",
  "TaxRate",
  "PaymentTerm",
  "DataImport",
  "Membership",
  "OrganizationInvitation",
  "OrganizationSetting",
  "Organization",
] as const;
