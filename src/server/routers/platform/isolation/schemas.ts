import { z } from "zod";
import { isModel, READS } from "@/lib/isolation/explain-read";

export const explainInput = z.object({
  /** Of the organisation that would read. */
  slug: z.string().min(1).max(80),
  model: z.string().max(80).refine(isModel, "There is no such model."),
  operation: z.enum(READS),
  /** JSON, as a person typed it. */
  args: z.string().max(5_000),
});
