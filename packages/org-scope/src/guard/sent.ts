import type { Args } from "../rewrite/scope.ts";

/** The keys that Prisma sends: every enumerable one, also of a prototype. */
export function sentKeys(args: Args): string[] {
  const keys: string[] = [];
  for (const key in args) keys.push(key);
  return keys;
}

/** A value as Prisma sends it. A key that it would not see counts as absent, so that nothing passes by a name that is not sent. */
export function sent(args: Args, key: string): unknown {
  const value = args[key];
  if (value === undefined || Object.prototype.propertyIsEnumerable.call(args, key)) return value;
  return sentKeys(args).includes(key) ? value : undefined;
}
