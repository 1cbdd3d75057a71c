import type { Schema } from "./types.ts";

declare const creates: unique symbol;

/** A captured schema that also knows, for the compiler alone, what the scoped client's creates take. */
export type GeneratedSchema<Creates> = Schema & { readonly [creates]?: Creates };
