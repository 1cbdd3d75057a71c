import { databaseOf } from "./connection-string.mjs";

/**
 * Prisma's code and sentence for a failed connection.
 *
 * @typedef {{ code: string, message: string }} KnownError
 *
 * @param {{ code?: string, message: string }} error as the driver throws it
 * @param {string} url
 * @returns {KnownError | undefined} undefined for an error that Prisma has no code for
 */
export function toKnownError(error, url) {
  const { host, username } = new URL(url);
  const user = decodeURIComponent(username);
  const database = databaseOf(url);
  switch (error.code) {
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return {
        code: "P1001",
        message: `Can't reach database server at \`${host}\`\n\nPlease make sure your database server is running at \`${host}\`.`,
      };
    case "ETIMEDOUT":
      return {
        code: "P1002",
        message: `The database server at \`${host}\` was reached but timed out.\n\nPlease try again.\n\nPlease make sure your database server is running at \`${host}\`.`,
      };
    case "28P01":
      return {
        code: "P1000",
        message: `Authentication failed against database server, the provided database credentials for \`${user}\` are not valid.\n\nPlease make sure to provide valid database credentials for the database server at the configured address.`,
      };
    case "3D000":
      return { code: "P1003", message: `Database \`${database}\` does not exist` };
    case "42P04":
      return { code: "P1009", message: `Database \`${database}\` already exists on the database server` };
    case "28000":
    case "42501":
      return { code: "P1010", message: `User \`${user}\` was denied access on the database \`${database}\`` };
    case "ECONNRESET":
      return { code: "P1017", message: "Server has closed the connection." };
    default:
      return /SSL|certificate/i.test(error.message)
        ? { code: "P1011", message: `Error opening a TLS connection: ${error.message}` }
        : undefined;
  }
}
