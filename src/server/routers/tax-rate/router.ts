import { router } from "@/server/trpc/init";
import { archive } from "./archive";
import { create } from "./create";
import { list } from "./list";
import { setDefault } from "./set-default";
import { update } from "./update";

/** VAT rates of the organisation. */
export const taxRateRouter = router({ list, create, update, setDefault, archive });
