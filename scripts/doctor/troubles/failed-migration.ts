import { compareWith } from "../read/migrations";
import { few, fill, good, trouble, unknown, type Remedy, type Trouble } from "../trouble";

const REMEDY: readonly Remedy[] = [
  { say: "Look at what of `prisma/migrations/<migration>/migration.sql` is there already. A script that has no `COMMIT` of its own ran as one transaction, so that nothing is: mark it as not applied.", run: "npx prisma migrate resolve --rolled-back <migration>" },
  { say: "Or, if you have finished by hand what it began: mark it as applied.", run: "npx prisma migrate resolve --applied <migration>" },
  { say: "Put right what stopped it (rows that break a new constraint, a missing right), then apply the rest.", run: "npx prisma migrate deploy" },
  { say: "In development, where the rows do not matter, start again.", run: "npx prisma migrate reset" },
];

export const failedMigration: Trouble = {
  name: "failed-migration",
  title: "A migration failed, half applied",
  shows: "`migrate deploy` stops with P3018 and the server's own error, and each time after that with P3009: `migrate found failed migrations in the target database`.",
  why: "A statement of the migration failed. Prisma applies nothing more until somebody has said what became of it.",
  remedy: REMEDY,
  strikes: /P3018[^]*?Migration name: (?<migration>\w+)|P3009[^]*?The `(?<started>\w+)` migration|P3009/,
  async look({ database, root }) {
    if (!database) return unknown("no database");
    const { failed } = await compareWith(database.directUrl, root);
    return failed.length === 0 ? good("none") : trouble(`begun and not finished: ${few(failed)}`, fill(REMEDY, { migration: failed[0] }));
  },
};
