import { linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "./files";
import { isAlive, ownIdentity, type ProcessIdentity } from "./process-identity";

/**
 * A lock that survives `kill -9`: files `<name>.1`, `<name>.2`…, of which the highest names the holder.
 *
 * A dead holder's file is never taken away first, because two contenders could then take away each other's;
 * the next number is created instead, which the file system grants to one of them only.
 */
export class Lock {
  private held: number | undefined;

  constructor(
    private readonly folder: string,
    private readonly name: string,
  ) {}

  /** The living holder, if there is one. */
  holder(): ProcessIdentity | undefined {
    const highest = this.numbers().at(-1);
    if (highest === undefined) return undefined;
    const identity = readJson<ProcessIdentity>(this.file(highest));
    return identity && isAlive(identity) ? identity : undefined;
  }

  /** Takes the lock if nobody holds it. */
  tryAcquire(): boolean {
    mkdirSync(this.folder, { recursive: true });
    const highest = this.numbers().at(-1) ?? 0;
    if (highest > 0 && this.holder()) return false;
    const mine = highest + 1;
    if (!this.create(mine)) return false;
    if (this.numbers().at(-1) !== mine) {
      // Others came and went between the look and the creation: the lock is theirs.
      rmSync(this.file(mine), { force: true });
      return false;
    }
    for (const old of this.numbers().filter((number) => number < mine)) rmSync(this.file(old), { force: true });
    this.held = mine;
    return true;
  }

  /** Gives the lock back: the number stays, so that numbers only grow, and names nobody. */
  release(): void {
    if (this.held === undefined) return;
    writeFileSync(this.file(this.held), "null");
    this.held = undefined;
  }

  private create(number: number): boolean {
    const draft = join(this.folder, `${this.name}.draft-${process.pid}`);
    writeFileSync(draft, JSON.stringify(ownIdentity()));
    try {
      // A link appears with its whole content, and only if the name is free.
      linkSync(draft, this.file(number));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  private file(number: number): string {
    return join(this.folder, `${this.name}.${number}`);
  }

  private numbers(): number[] {
    const pattern = new RegExp(`^${this.name}\\.(\\d+)$`);
    return readdirSync(this.folder)
      .flatMap((file) => pattern.exec(file)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  }
}
