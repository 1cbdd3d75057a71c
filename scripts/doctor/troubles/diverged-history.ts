import { compareWith } from "../read/migrations";
import { few, good, trouble, unknown, type Remedy, type Trouble } from "../trouble";

const REMEDY: readonly Remedy[] = [
  { say: "Bring both branches' migrations together first.", run: "git pull --rebase" },
  { say: "If yours is not on the main branch yet: delete its folder, and make it again behind the others.", run: "npx prisma migrate dev --name what-it-does" },
  { say: "On a development database that has already run it, start again; the embedded one is filled anew by the next `npm start`.", run: "npx prisma migrate reset" },
];

export const divergedHistory: Trouble = {
  name: "diverged-history",
  title: "Two branches made migrations side by side",
  shows: "`npx prisma migrate dev` says `Drift detected` or that `migrations … are applied to the database but missing from the local migrations directory`, and wants to reset; `migrate status` names some that `have not yet been applied` and others that `are not found locally`.",
  why: "The database has run the migrations of another branch, and this branch has some of its own; or one that is not applied yet is older than one that is, so that this database gets them in another order than a new one.",
  remedy: REMEDY,
  strikes: /have not yet been applied[^]*not found locally|missing from the local migrations directory/,
  async look({ database, root }) {
    if (!database) return unknown("no database");
    const { pending, foreign, overtaken } = await compareWith(database.directUrl, root);
    if (foreign.length > 0 && pending.length > 0) return trouble(`the database has ${few(foreign)}, which this branch has not; this branch has ${few(pending)}, which the database has not`);
    if (overtaken.length > 0) return trouble(`not applied, and older than what was applied: ${few(overtaken)}`);
    return good("one history");
  },
};
