import { compareWith } from "../read/migrations";
import { few, good, trouble, unknown, type Trouble } from "../trouble";

export const databaseAhead: Trouble = {
  name: "database-ahead",
  title: "The database is ahead of the code",
  shows: "`npx prisma migrate status` names migrations of the database that `are not found locally`; writes may fail on columns that the code does not know.",
  why: "Newer code has migrated this database: a branch that you have left, a colleague's deploy, or a deploy that was rolled back.",
  remedy: [
    { say: "Work on the code that made them.", run: "git pull" },
    { say: "In development, go back to what this code has; the embedded database is filled anew by the next `npm start`.", run: "npx prisma migrate reset" },
  ],
  strikes: /not found locally/,
  async look({ database, root }) {
    if (!database) return unknown("no database");
    const { pending, foreign } = await compareWith(database.directUrl, root);
    if (foreign.length === 0 || pending.length > 0) return good("no migration that is unknown here");
    return trouble(`applied, and not in this checkout: ${few(foreign)}`);
  },
};
