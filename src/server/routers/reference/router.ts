import { authedProcedure, crossing } from "@/server/trpc/procedures";
import { router } from "@/server/trpc/init";

const referenceProcedure = authedProcedure.use(crossing("reference data belong to no organisation"));

/** ISO 3166 countries, by their English name; `nameFr` is the French one. */
const countries = referenceProcedure.query(({ ctx }) =>
  ctx.db.country.findMany({
    select: { code: true, name: true, nameFr: true, isEu: true, isSepa: true, vatPrefix: true },
    orderBy: { name: "asc" },
  }),
);

/** ISO 4217 currencies in use. */
const currencies = referenceProcedure.query(({ ctx }) =>
  ctx.db.currency.findMany({ where: { isActive: true }, select: { code: true, name: true, symbol: true, decimals: true }, orderBy: { code: "asc" } }),
);

/** Units of UN/ECE recommendation 20 that products are sold by. */
const units = referenceProcedure.query(({ ctx }) =>
  ctx.db.unitOfMeasure.findMany({ select: { code: true, name: true, nameFr: true, dimension: true, decimals: true }, orderBy: { name: "asc" } }),
);

/** Data that is the same for everybody, for pickers. */
export const referenceRouter = router({ countries, currencies, units });
