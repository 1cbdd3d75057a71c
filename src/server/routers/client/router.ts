import { router } from "@/server/trpc/init";
import { archive, restore, setStatus } from "./change-status";
import { create } from "./create";
import { exportClients } from "./export";
import { get } from "./get";
import { list } from "./list";
import { lookup } from "./lookup";
import { update } from "./update";

/** Clients and prospects. */
export const clientRouter = router({ list, get, lookup, create, update, setStatus, archive, restore, export: exportClients });
