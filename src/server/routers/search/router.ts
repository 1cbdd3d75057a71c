import { router } from "@/server/trpc/init";
import { global } from "./global";

/** Search across the modules. */
export const searchRouter = router({ global });
