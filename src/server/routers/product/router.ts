import { router } from "@/server/trpc/init";
import { archive, restore } from "./archive";
import { categories, createCategory } from "./categories";
import { create } from "./create";
import { get } from "./get";
import { list } from "./list";
import { lookup } from "./lookup";
import { update } from "./update";

/** What the organisation sells and buys. */
export const productRouter = router({ list, get, lookup, create, update, archive, restore, categories, createCategory });
