import { router } from "@/server/trpc/init";
import { isolationRouter } from "./isolation/router";
import { organizations } from "./organizations";
import { setOrganizationStatus } from "./set-organization-status";

/** HeartCo's own staff. */
export const platformRouter = router({ organizations, setOrganizationStatus, isolation: isolationRouter });
