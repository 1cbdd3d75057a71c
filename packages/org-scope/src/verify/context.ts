import type { ClientBase } from "pg";
import type { Live } from "../plan/live.ts";
import type { Plan } from "../plan/make-plan.ts";
import type { Recorded } from "../plan/record.ts";
import type { Schema } from "../schema/types.ts";

/** What each check is given: the schema, its plan, and the database as it is. */
export type Context = { client: ClientBase; schema: Schema; plan: Plan; record: Recorded; live: Live };

/** User schemas of the catalogue, for a query in which `n` is pg_namespace. */
export const USER_SCHEMAS = "n.nspname <> 'information_schema' AND NOT starts_with(n.nspname, 'pg_')";
