import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FontName } from "./theme";

const FILES: Readonly<Record<FontName, string>> = {
  regular: "400Regular/Inter_400Regular.ttf",
  medium: "500Medium/Inter_500Medium.ttf",
  semibold: "600SemiBold/Inter_600SemiBold.ttf",
};

let loaded: [FontName, Buffer][] | undefined;

/**
 * The Inter fonts, read once. They are looked up from the working directory and not from this
 * module, which a bundler moves.
 */
export function loadFonts(): readonly [FontName, Buffer][] {
  loaded ??= (Object.entries(FILES) as [FontName, string][]).map(([name, file]) => {
    const require = createRequire(join(process.cwd(), "package.json"));
    return [name, readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`))];
  });
  return loaded;
}
