import { parseArgs } from "node:util";
import { isSqlState } from "../generator/options.ts";
import type { PlanOptions } from "../plan/options.ts";
import { WrongUse } from "./usage.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const OPTIONS = {
  schema: text,
  url: text,
  models: text,
  allow: text,
  args: text,
  client: text,
  organization: text,
  "tenant-role": text,
  "login-role": text,
  "application-role": { type: "string", multiple: true },
  "function-schema": { type: "string", multiple: true },
  "default-schema": text,
  setting: text,
  "error-code": text,
  "lock-timeout": text,
  plan: flag,
  rows: flag,
  strict: flag,
  verbose: flag,
  json: flag,
  help: flag,
} as const;

/** Where a command runs: the variables that may name the database, and the project's folder. */
export type Surroundings = { env: Readonly<Record<string, string | undefined>>; folder: string };

export type Arguments = {
  command: string | undefined;
  rest: readonly string[];
  schemaFile: string;
  url: string | undefined;
  modelsFile: string | undefined;
  allowFile: string | undefined;
  callArgs: string | undefined;
  clientFolder: string | undefined;
  organization: string | undefined;
  plan: Partial<PlanOptions>;
  lockTimeout: number | undefined;
  wantsQueryPlan: boolean;
  looksAtRows: boolean;
  isStrict: boolean;
  isVerbose: boolean;
  isJson: boolean;
  wantsHelp: boolean;
};

/** @throws WrongUse for an option that does not exist or has no value. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  return {
    command,
    rest,
    schemaFile: values.schema ?? "generated/org-scope/schema.js",
    url: values.url,
    modelsFile: values.models,
    allowFile: values.allow,
    callArgs: values.args,
    clientFolder: values.client,
    organization: values.organization,
    plan: given({
      tenantRole: values["tenant-role"],
      loginRole: values["login-role"],
      applicationRoles: values["application-role"],
      functionSchemas: values["function-schema"],
      defaultSchema: values["default-schema"],
      setting: values.setting,
      errorCode: sqlState(values["error-code"]),
    }),
    lockTimeout: milliseconds(values["lock-timeout"]),
    wantsQueryPlan: values.plan ?? false,
    looksAtRows: values.rows ?? false,
    isStrict: values.strict ?? false,
    isVerbose: values.verbose ?? false,
    isJson: values.json ?? false,
    wantsHelp: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

const given = (options: { [Name in keyof PlanOptions]: PlanOptions[Name] | undefined }): Partial<PlanOptions> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function sqlState(code: string | undefined): string | undefined {
  if (code !== undefined && !isSqlState(code)) throw new WrongUse(`--error-code ${code}: an SQLSTATE has five digits or capitals.`);
  return code;
}

function milliseconds(value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d+$/.test(value)) throw new WrongUse(`--lock-timeout ${value}: expected milliseconds.`);
  return value === undefined ? undefined : Number(value);
}
