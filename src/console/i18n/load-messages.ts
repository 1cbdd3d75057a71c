import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { AbstractIntlMessages } from "next-intl";

import type { Locale } from "@/console/i18n/locales";

/**
 * The texts of a language: each file of its folder is a namespace, so that a
 * domain adds its texts by adding a file.
 */
export async function loadMessages(locale: Locale, root = process.cwd()): Promise<AbstractIntlMessages> {
  const folder = path.join(root, "messages", locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json"));
  const namespaces = await Promise.all(
    files.map(async (file) => {
      const texts = JSON.parse(await readFile(path.join(folder, file), "utf8")) as AbstractIntlMessages;
      return [path.basename(file, ".json"), texts] as const;
    }),
  );
  return Object.fromEntries(namespaces);
}
