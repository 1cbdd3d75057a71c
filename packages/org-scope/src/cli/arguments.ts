import { parseArgs } from "node:util";
import type { PlanOptions } from "../plan/options.ts";
import { WrongUse } from "./usage.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const OPTIONS = {
  schema: text,
  url: text,
  models: text,
  allow: text,
  organization: text,
  "tenant-role": text,
  "login-role": text,
  "application-role": { type: "string", multiple: true },
  "function-schema": { type: "string", multiple: true },
  "default-schema": text,
  setting: text,
  "error-code": text,
  "lock-timeout": text,
  rows: flag,
  strict: flag,
  json: flag,
  help: flag,
} as const;

/** The variables that name the database. */
export type Environment = { DIRECT_URL?: string | undefined; DATABASE_URL?: string | undefined };

export type Arguments = {
  command: string | undefined;
  rest: readonly string[];
  schemaFile: string;
  url: string | undefined;
  modelsFile: string | undefined;
  allowFile: string | undefined;
  organization: string | undefined;
  plan: Partial<PlanOptions>;
  lockTimeout: number | undefined;
  looksAtRows: boolean;
  isStrict: boolean;
  isJson: boolean;
  wantsHelp: boolean;
};

/** @throws WrongUse for an option that does not exist or has no value. */
export function parseArguments(args: readonly string[], env: Environment): Arguments {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  const url = values.url ?? (env.DIRECT_URL || env.DATABASE_URL || undefined);
  return {
    command,
    rest,
    schemaFile: values.schema ?? "generated/org-scope/schema.js",
    url,
    modelsFile: values.models,
    allowFile: values.allow,
    organization: values.organization,
    plan: {
      tenantRole: values["tenant-role"],
      loginRole: values["login-role"],
      applicationRoles: values["application-role"],
      functionSchemas: values["function-schema"],
      defaultSchema: values["default-schema"] ?? schemaOf(url),
      setting: values.setting,
      errorCode: sqlState(values["error-code"]),
    } as Partial<PlanOptions>,
    lockTimeout: milliseconds(values["lock-timeout"]),
    looksAtRows: values.rows ?? false,
    isStrict: values.strict ?? false,
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

/** Prisma's URLs may name the PostgreSQL schema by `?schema=`. */
function schemaOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? (new URL(url).searchParams.get("schema") ?? undefined) : undefined;
}

function sqlState(code: string | undefined): string | undefined {
  if (code !== undefined && !/^[0-9A-Z]{5}$/.test(code)) throw new WrongUse(`--error-code ${code}: an SQLSTATE has five digits or capitals.`);
  return code;
}

function milliseconds(value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d+$/.test(value)) throw new WrongUse(`--lock-timeout ${value}: expected milliseconds.`);
  return value === undefined ? undefined : Number(value);
}
