import type { Trouble } from "./trouble";
import { bypassingRole } from "./troubles/bypassing-role";
import { databaseAhead } from "./troubles/database-ahead";
import { databaseBehind } from "./troubles/database-behind";
import { databaseDiffers } from "./troubles/database-differs";
import { databaseUnreachable } from "./troubles/database-unreachable";
import { divergedHistory } from "./troubles/diverged-history";
import { editedClient } from "./troubles/edited-client";
import { editedMigration } from "./troubles/edited-migration";
import { failedMigration } from "./troubles/failed-migration";
import { forgottenMigration } from "./troubles/forgotten-migration";
import { lockedClient } from "./troubles/locked-client";
import { policiesOutdated } from "./troubles/policies-outdated";
import { pooledDirectUrl } from "./troubles/pooled-direct-url";
import { schemaInvalid } from "./troubles/schema-invalid";
import { scopedList } from "./troubles/scoped-list";
import { shadowDatabase } from "./troubles/shadow-database";
import { staleClient } from "./troubles/stale-client";

/** All troubles, in the order in which they are looked for: a cause before what follows from it. */
export const troubles: readonly Trouble[] = [
  schemaInvalid,
  scopedList,
  staleClient,
  editedClient,
  lockedClient,
  forgottenMigration,
  databaseUnreachable,
  editedMigration,
  failedMigration,
  divergedHistory,
  databaseBehind,
  databaseAhead,
  databaseDiffers,
  policiesOutdated,
  pooledDirectUrl,
  shadowDatabase,
  bypassingRole,
];

/** Those of `npm run check`: whether schema, list, generated files, migrations, tables and policies agree. */
export const agreements: readonly Trouble[] = troubles.filter((trouble) => ![lockedClient, pooledDirectUrl, shadowDatabase, bypassingRole].includes(trouble));
