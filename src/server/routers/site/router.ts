import { router } from "@/server/trpc/init";
import { create } from "./create";
import { deleteSite } from "./delete";
import { setArchived, update } from "./update";

/** Places of delivery and work of clients. They are read with their client. */
export const siteRouter = router({ create, update, setArchived, delete: deleteSite });
