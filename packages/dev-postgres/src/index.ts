export { acquirePostgres, type AcquireOptions, type EmbeddedPostgres } from "./acquire";
export { ensureDatabase } from "./databases";
export { startTemporaryPostgres } from "./temporary";
