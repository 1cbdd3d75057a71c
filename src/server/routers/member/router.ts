import { router } from "@/server/trpc/init";
import { acceptInvitation } from "./accept-invitation";
import { changeRole, remove, setSuspended } from "./change";
import { invitation } from "./invitation";
import { invite } from "./invite";
import { list } from "./list";
import { revokeInvitation } from "./revoke-invitation";

/** Members of the organisation and invitations to join it. */
export const memberRouter = router({ list, invite, revokeInvitation, invitation, acceptInvitation, changeRole, setSuspended, remove });
