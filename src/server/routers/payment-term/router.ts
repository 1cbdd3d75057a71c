import { router } from "@/server/trpc/init";
import { archive } from "./archive";
import { create } from "./create";
import { list } from "./list";
import { setDefault } from "./set-default";
import { update } from "./update";

/** When clients pay. */
export const paymentTermRouter = router({ list, create, update, setDefault, archive });
