import { router } from "@/server/trpc/init";
import { auditRouter } from "./audit/router";
import { clientRouter } from "./client/router";
import { contactRouter } from "./contact/router";
import { dashboardRouter } from "./dashboard/router";
import { dataImportRouter } from "./data-import/router";
import { invoiceRouter } from "./invoice/router";
import { memberRouter } from "./member/router";
import { organizationRouter } from "./organization/router";
import { paymentTermRouter } from "./payment-term/router";
import { paymentRouter } from "./payment/router";
import { platformRouter } from "./platform/router";
import { productRouter } from "./product/router";
import { quoteRouter } from "./quote/router";
import { referenceRouter } from "./reference/router";
import { searchRouter } from "./search/router";
import { sessionRouter } from "./session/router";
import { siteRouter } from "./site/router";
import { taxRateRouter } from "./tax-rate/router";

/** Every procedure of the application. */
export const appRouter = router({
  session: sessionRouter,
  organization: organizationRouter,
  member: memberRouter,
  audit: auditRouter,
  platform: platformRouter,
  client: clientRouter,
  contact: contactRouter,
  site: siteRouter,
  product: productRouter,
  taxRate: taxRateRouter,
  paymentTerm: paymentTermRouter,
  reference: referenceRouter,
  search: searchRouter,
  quote: quoteRouter,
  invoice: invoiceRouter,
  payment: paymentRouter,
  dashboard: dashboardRouter,
  dataImport: dataImportRouter,
});

export type AppRouter = typeof appRouter;
