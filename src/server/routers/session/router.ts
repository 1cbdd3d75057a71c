import { router } from "@/server/trpc/init";
import { current } from "./current";
import { switchTo } from "./switch-to";

/** Who is signed in, and in which organisation. */
export const sessionRouter = router({ current, switchTo });
