import { closeSync, existsSync, openSync } from "node:fs";
import { join, relative } from "node:path";
import { filesOf } from "../read/generated";
import { few, good, trouble, type Trouble } from "../trouble";

/** Windows' answers for a file that is in use, and those of other systems for one that may not be written. */
const LOCKED = new Set(["EPERM", "EBUSY", "EACCES", "ETXTBSY"]);

export const lockedClient: Trouble = {
  name: "locked-client",
  title: "The client's files are locked",
  shows: "`npx prisma generate` stops with `EPERM: operation not permitted, unlink` or `EBUSY: resource busy or locked`, most often on Windows.",
  why: "The dev server, an editor's TypeScript or a virus scanner holds a file of `generated/prisma` open, and Windows does not replace a file that is in use. Elsewhere, the file belongs to another user, such as root after a run in a container.",
  remedy: [
    { say: "Stop the dev server (Ctrl-C) and whatever else uses the client, then generate.", run: "npx prisma generate" },
    { say: "If it stays locked, delete the folder and generate again.", run: "node -e \"fs.rmSync('generated/prisma', { recursive: true, force: true })\" && npx prisma generate" },
  ],
  strikes: /\b(?:EPERM|EBUSY|EACCES|ETXTBSY)\b[^\n]*generated[\\/]/,
  async look({ root }) {
    const folder = join(root, "generated", "prisma");
    if (!existsSync(folder)) return good("nothing there to be locked");
    const locked = filesOf(folder).filter(isLocked).map((file) => relative(root, file).replaceAll("\\", "/"));
    return locked.length === 0 ? good("can be written") : trouble(`cannot be written: ${few(locked)}`);
  },
};

/** Opened as if to write, and nothing written. */
function isLocked(file: string): boolean {
  try {
    closeSync(openSync(file, "r+"));
    return false;
  } catch (error) {
    return LOCKED.has((error as NodeJS.ErrnoException).code ?? "");
  }
}
