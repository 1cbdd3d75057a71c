import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { secureDatabase } from "../../../scripts/database/secure";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const prismaCli = fileURLToPath(new URL("../../../node_modules/prisma/build/index.js", import.meta.url));

/** Makes the database of the URL what a fresh deploy makes it: migrations, then the security step; no rows. */
export async function deployTo(url: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url, DIRECT_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await promisify(execFile)(process.execPath, [prismaCli, "migrate", "deploy"], { cwd: root, env });
  await secureDatabase(url);
}
