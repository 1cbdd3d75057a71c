import { fileURLToPath } from "node:url";
import orgScope from "eslint-plugin-org-scope";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** A wall between folders: what the files may not import, and what to import instead. */
const wall = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

const generated = {
  group: ["**/generated/prisma*", "@prisma/client"],
  message: "Only src/lib imports the generated client: import from @/lib/prisma.",
};
const notServer = {
  regex: "^(@/server|(\\.\\./)+server)",
  message: "The console takes only types from the server: use `import type`, and tRPC for data.",
  allowTypeImports: true,
};
const notScreens = {
  regex: "^(@/(app|console)|(\\.\\./)+(app|console))",
  message: "Imports point one way: app and console → server → lib. Move the shared piece down.",
};
const notPrismaValues = {
  regex: "^@/lib/(prisma|prisma-org-scope|env|errors)$",
  message: "This would pull the database client into the browser: use `import type`.",
  allowTypeImports: true,
};

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports only: a name that is the same everywhere can be searched for.",
};
const noUnguarded = {
  selector: "Identifier[name='unguarded']",
  message: "A procedure that belongs to no organisation says why: .use(crossing(\"the reason\")) gives it ctx.db.",
};

/** What the four rules of CONTRIBUTING need to know; the schema is read when the first file is linted. */
const tenancy = {
  schema: fileURLToPath(new URL("generated/org-scope/schema.js", import.meta.url)),
  // `scoped` is what the benchmark calls the client of one organisation.
  scoped: ["orgDb", "scoped"],
};

export default tseslint.config(
  { ignores: ["node_modules/", "generated/", ".next/", ".next-*/", ".data/", "next-env.d.ts", "**/node_modules/", "packages/*/dist/", "packages/*/tests/corpus/"] },
  ...tseslint.configs.strict,
  {
    plugins: { "react-hooks": reactHooks },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": ["error", noDefaultExport],
    },
  },
  {
    // Frameworks look for a default export in these.
    files: ["src/app/**/*.tsx", "src/console/i18n/request.ts", "packages/eslint-plugin/src/index.{js,d.ts}", "*.config.{ts,mts,js,mjs}", "tests/**/global-setup*.ts", "e2e/**/global-setup*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/server/routers/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, noUnguarded] },
  },
  {
    ...orgScope.configs.recommended,
    files: ["src/**/*.{ts,tsx}", "bench/**/*.ts", "scripts/**/*.ts"],
    settings: { "org-scope": tenancy },
  },
  {
    // Tests write for several organisations and try what is forbidden; the packages know no model.
    files: ["**/*.{ts,tsx,mts,js,mjs}"],
    plugins: { "org-scope": orgScope },
    rules: { "org-scope/suppression-has-reason": "error" },
  },
  {
    files: ["**/*.{ts,tsx,mts,js,mjs}"],
    ignores: ["packages/**"],
    rules: { "org-scope/no-stray-client": ["error", { allow: ["src/lib/prisma.ts"] }] },
  },
  wall(["src/lib/**/*.ts"], [notScreens, { regex: "^(@/server|(\\.\\./)+server)", message: "lib is below the server: move the shared piece down." }]),
  wall(["src/server/**/*.ts"], [generated, notScreens]),
  wall(
    ["src/server/routers/*/**/*.ts"],
    [generated, notScreens, { regex: "^(\\.\\./(?!\\.\\.)[^/]+/|@/server/routers/)", message: "Routers do not import each other: share through services/." }],
  ),
  wall(["src/console/**/*.{ts,tsx}"], [generated, notServer, notPrismaValues]),
  wall(["src/app/**/*.{ts,tsx}"], [generated]),
  wall(["packages/**/*.{ts,mjs}"], [{ regex: "(^@/|src/(lib|server|console|app)/)", message: "Packages know nothing of the application." }]),
);
