import type { EmbeddedPostgres } from "@heartco/dev-postgres";
import { dataset, type Dataset, type DatasetOptions } from "./dataset";

/** What figures are measured on: a server, data that is made when first asked for, and a voice for what takes long. */
export type World = {
  server: EmbeddedPostgres;
  data(options: DatasetOptions): Promise<Dataset>;
  say(sentence: string): void;
  /** A short run for trying the bench itself; its figures are noise. */
  isQuick: boolean;
};

export function worldOn(server: EmbeddedPostgres, say: (sentence: string) => void, isQuick = false): World {
  return { server, data: (options) => dataset(server, options, say), say, isQuick };
}

/** The data of most figures: a thousand organisations. */
export const USUAL: DatasetOptions = { organizations: 1_000, rows: 600_000 };
