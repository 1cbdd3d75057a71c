import { env } from "@/lib/env";
import { policyCheck } from "@/lib/policies";
import { ReadinessProbe } from "./readiness";

// Instrumentation, proxy and routes are bundles of their own in one process; what one of them learns holds for all.
const KEY = Symbol.for("heartco.readiness");
const store = globalThis as { [KEY]?: ReadinessProbe };

/** This process's probe of the database that it serves from. */
export function databaseReadiness(): ReadinessProbe {
  return (store[KEY] ??= new ReadinessProbe({ check: policyCheck(env().DATABASE_URL), log: (sentence) => console.error(sentence) }));
}
