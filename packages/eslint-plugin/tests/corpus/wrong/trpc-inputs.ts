import { z } from "zod";
import { publicProcedure, t } from "../trpc";

const tenant = {
  organizationId: z.string(), // ✗ no-organization-in-input
};
const paged = z.object({ ...tenant, page: z.number() });
const base = z.object({ "organizationId": z.string(), id: z.string() }); // ✗ no-organization-in-input
const withPage = (shape: z.ZodRawShape) => z.object({ page: z.number(), ...shape });

export const r = t.router({
  inline: publicProcedure.input(z.object({ id: z.string(), organizationId: z.string() })).query(() => null), // ✗ no-organization-in-input
  variable: publicProcedure.input(paged).query(() => null),
  extended: publicProcedure.input(base.extend({ at: z.date() })).query(() => null),
  merged: publicProcedure.input(z.object({ at: z.date() }).merge(z.object({ organizationId: z.string() }))).query(() => null), // ✗ no-organization-in-input
  both: publicProcedure.input(z.intersection(z.object({ at: z.date() }), z.object({ organizationId: z.string() }))).query(() => null), // ✗ no-organization-in-input
  list: publicProcedure.input(z.array(z.object({ organizationId: z.string() }))).mutation(() => null), // ✗ no-organization-in-input
  optional: publicProcedure.input(z.object({ organizationId: z.string() }).partial().optional()).query(() => null), // ✗ no-organization-in-input
  made: publicProcedure.input(withPage({ organizationId: z.string() })).query(() => null), // ✗ no-organization-in-input
});
