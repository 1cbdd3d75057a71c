import { compareWith } from "../read/migrations";
import { few, good, trouble, unknown, type Trouble } from "../trouble";

export const databaseBehind: Trouble = {
  name: "database-behind",
  title: "The database is behind the code",
  shows: "P2021 or P2022: a table or column does not exist. `npx prisma migrate status` names migrations that `have not yet been applied`.",
  why: "The code has migrations that this database has not run. `npm start` and `npm run dev` apply them; a deploy must.",
  remedy: [
    { say: "Apply them.", run: "npx prisma migrate deploy" },
    { say: "Then give new tables their policies.", run: "npm run db:secure" },
  ],
  strikes: /P2022|have not yet been applied|The database lacks/,
  async look({ database, root }) {
    if (!database) return unknown("no database");
    const { pending, foreign } = await compareWith(database.directUrl, root);
    if (foreign.length > 0 || pending.length === 0) return good("has all migrations that it can have");
    return trouble(`not applied: ${few(pending)}`);
  },
};
