import type { Arguments, Surroundings } from "../arguments.ts";
import type { Answer } from "../output.ts";

export type Command = (args: Arguments, around: Surroundings) => Promise<Answer>;
