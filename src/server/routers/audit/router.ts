import { router } from "@/server/trpc/init";
import { list } from "./list";
import { verify } from "./verify";

/** The trail of who did what. */
export const auditRouter = router({ list, verify });
