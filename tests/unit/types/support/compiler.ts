import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
/** A file that is not there: it gets its text from the tests. */
const FILE = join(ROOT, "tests/unit/types/snippet.ts");

export type Checked = {
  /** The compiler's messages, each as one text. */
  errors: readonly string[];
  /** How often it had to work out a generic type for this file, as `tsc --extendedDiagnostics` counts it. */
  instantiations: number;
};

/** Checks texts one after the other by the project's own settings; the client's declarations are read once. */
export function openCompiler() {
  const { config } = ts.parseConfigFileTextToJson("tsconfig.json", readFileSync(join(ROOT, "tsconfig.json"), "utf8")) as { config: { compilerOptions: object } };
  const { options } = ts.parseJsonConfigFileContent({ compilerOptions: { ...config.compilerOptions, incremental: false }, files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const files = new Map<string, ts.SourceFile | undefined>();
  let text = "";
  let program: ts.Program | undefined;

  host.fileExists = (name) => name === FILE || ts.sys.fileExists(name);
  host.getSourceFile = (name, language, ...rest) => {
    if (name === FILE) return ts.createSourceFile(name, text, language);
    if (!files.has(name)) files.set(name, read(name, language, ...rest));
    return files.get(name);
  };

  return function check(snippet: string): Checked {
    text = snippet;
    program = ts.createProgram([FILE], options, host, program);
    const errors = program.getSemanticDiagnostics(program.getSourceFile(FILE)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    return { errors, instantiations: (program as unknown as Counting).getInstantiationCount() };
  };
}

/** The count is not in TypeScript's declarations; its command line prints it. */
type Counting = { getInstantiationCount(): number };
