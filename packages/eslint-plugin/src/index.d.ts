import type { ESLint, Linter } from "eslint";

/** What the rules read of the schema that org-scope's generator captures. */
export type CapturedSchema = {
  tenant: { model: string; field: string };
  models: Readonly<Record<string, CapturedModel>>;
};

export type CapturedModel = {
  name: string;
  relations: Readonly<Record<string, { name: string; model: string; isList: boolean; fields: readonly string[] }>>;
  id: readonly string[];
  uniques: readonly { name: string; fields: readonly string[] }[];
  ownership: { kind: "tenant" } | { kind: "scoped" } | { kind: "subEntity"; path: readonly string[] } | { kind: "global"; because: string };
};

/** `settings["org-scope"]`; everything but the schema has a default. */
export type Settings = {
  /** The captured schema, or the path of generated/org-scope/schema.js from the working directory. */
  schema?: string | CapturedSchema;
  /** Names of clients without a filter: variables, properties, parameters. */
  unscoped?: readonly string[];
  /** Names of scoped clients. */
  scoped?: readonly string[];
  /** Types of clients without a filter. */
  unscopedTypes?: readonly string[];
  /** Types of scoped clients. */
  scopedTypes?: readonly string[];
  /** Ways to a client that nothing guards: names, or calls written `name()`. */
  unguarded?: readonly string[];
  /** Functions that make a scoped client. */
  scopedBy?: readonly string[];
  /** Functions that make a guarded client, without a filter. */
  guardedBy?: readonly string[];
  /** Functions that give an unguarded client for a reason, their last argument. */
  crossing?: readonly string[];
  /** Where a procedure has its organisation. */
  organization?: string;
  /** Names of what a client sent. */
  inputs?: readonly string[];
};

export type RuleName =
  | "write-names-organization"
  | "no-find-unique"
  | "sub-entity-through-parent"
  | "throw-trpc-error"
  | "no-organization-in-input"
  | "no-stray-client"
  | "no-unmarked-raw-sql"
  | "no-extends-on-scoped"
  | "no-module-level-query"
  | "no-unexplained-crossing"
  | "suppression-has-reason";

declare const plugin: ESLint.Plugin & {
  rules: Record<RuleName, NonNullable<ESLint.Plugin["rules"]>[string]>;
  configs: { recommended: Linter.Config };
};
export default plugin;
