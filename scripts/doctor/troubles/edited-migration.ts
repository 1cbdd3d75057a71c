import { compareWith } from "../read/migrations";
import { editedSinceAdded } from "../read/git";
import { few, good, trouble, unknown, type Finding, type Trouble } from "../trouble";

const FOLDER = "prisma/migrations";

export const editedMigration: Trouble = {
  name: "edited-migration",
  title: "A migration was edited by hand",
  shows: "`npx prisma migrate dev` says that a migration `was modified after it was applied`, and wants to reset the database; `npm run check` names the file.",
  why: "A migration that was committed or applied is history: other databases have run it as it was. Its script is compared with the commit that brought it, and with the checksum in the database.",
  remedy: [
    { say: "Take the edit back: find the commit that brought the file, and restore it from there.", run: "git log --diff-filter=A --format=%h -- prisma/migrations/<migration>" },
    { say: "What the edit was for goes into a new migration.", run: "npx prisma migrate dev --name what-it-does" },
  ],
  strikes: /The migration `?(?<migration>\w+)`? was modified after it was applied/,
  async look({ root, database }) {
    const edits = editedSinceAdded(root, FOLDER);
    if (edits && edits.deleted.length > 0) return named(edits.deleted.map(nameOf), "deleted");
    if (edits && edits.changed.length > 0) return named(edits.changed.map(nameOf), "not as it was committed");
    if (!database) return edits ? good("as committed") : unknown("neither git nor a database to compare with");
    const { edited } = await compareWith(database.directUrl, root);
    if (edited.length > 0) return named(edited, "not as it was applied to the database");
    return good(edits ? "as committed, as applied" : "as applied");
  },
};

const nameOf = (path: string): string => path.split("/").at(-2)!;

function named(migrations: readonly string[], what: string): Finding {
  const restore = `git checkout $(git log --diff-filter=A --format=%h -1 -- ${FOLDER}/${migrations[0]}) -- ${FOLDER}/${migrations[0]}`;
  return trouble(`${few(migrations)}: ${what}`, [
    { say: "Take the edit back.", run: restore },
    { say: "What it was for goes into a new migration.", run: "npx prisma migrate dev --name what-it-does" },
  ]);
}
