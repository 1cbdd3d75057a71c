import { router } from "@/server/trpc/init";
import { allocate, record, reverse } from "./changes";
import { get } from "./get";
import { list } from "./list";

/** Money received and the invoices it settles. */
export const paymentRouter = router({ list, get, record, allocate, reverse });
