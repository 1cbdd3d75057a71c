import { router } from "@/server/trpc/init";
import { create } from "./create";
import { deleteContact } from "./delete";
import { setPrimary } from "./set-primary";
import { update } from "./update";

/** People at clients. They are read with their client. */
export const contactRouter = router({ create, update, setPrimary, delete: deleteContact });
