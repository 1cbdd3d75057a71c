import { router } from "@/server/trpc/init";
import { create } from "./create";
import { settings } from "./settings";
import { updateSettings } from "./update-settings";

/** The organisation itself: founding it, its legal identity. */
export const organizationRouter = router({ create, settings, updateSettings });
