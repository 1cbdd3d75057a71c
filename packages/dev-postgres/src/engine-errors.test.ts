import { describe, expect, test } from "vitest";
import { parseArguments } from "../engine/arguments.mjs";
import { databaseOf, toDriver, withDatabase } from "../engine/connection-string.mjs";
import { toKnownError } from "../engine/known-error.mjs";
import { explainMigrationError } from "../engine/migration-error.mjs";

const url = "postgresql://anna:s%40cret@db.example:5432/shop";

describe("arguments", () => {
  test("as Prisma passes them", () => {
    const argv = ["--datamodels", "a b.prisma", "--datamodels", "c.prisma", "--datasource", `{"url":"${url}"}`];
    expect(parseArguments(argv)).toEqual({
      datamodels: ["a b.prisma", "c.prisma"],
      datasource: { url },
      command: undefined,
      version: false,
    });
    expect(parseArguments(["--datasource", "{}", "cli", "create-database"]).command).toBe("create-database");
  });
});

describe("URLs", () => {
  test("Prisma's own options are not the driver's", () => {
    const { connectionString, schema } = toDriver(`${url}?schema=app&pgbouncer=true&connect_timeout=3`);
    expect(schema).toBe("app");
    expect(connectionString).toBe(`${url}?connect_timeout=3`);
  });

  test("sslmode keeps PostgreSQL's meaning", () => {
    expect(toDriver(`${url}?sslmode=require`).connectionString).toContain("uselibpqcompat=true");
  });

  test("another database of the same server", () => {
    expect(withDatabase(url, "a/b")).toBe("postgresql://anna:s%40cret@db.example:5432/a%2Fb");
    expect(databaseOf(withDatabase(url, "a/b"))).toBe("a/b");
  });
});

describe("connection errors", () => {
  test.each([
    ["ECONNREFUSED", "P1001", "db.example:5432"],
    ["ETIMEDOUT", "P1002", "db.example:5432"],
    ["28P01", "P1000", "`anna`"],
    ["3D000", "P1003", "`shop`"],
    ["42501", "P1010", "`anna`"],
  ])("%s is %s", (code, expected, mention) => {
    const known = toKnownError({ code, message: "" }, url);
    expect(known?.code).toBe(expected);
    expect(known?.message).toContain(mention);
    expect(known?.message).not.toContain("s@cret");
  });

  test("TLS trouble is told by its text", () => {
    expect(toKnownError({ message: "self-signed certificate" }, url)?.code).toBe("P1011");
  });

  test("an unknown one is left alone", () => {
    expect(toKnownError({ code: "XX000", message: "odd" }, url)).toBeUndefined();
  });
});

describe("failed migrations", () => {
  const failure = { code: "42P01", description: 'ERROR: relation "nope" does not exist' };
  const trace = '\n   0: sql_schema_connector::apply_migration::apply_script\n           with migration_name="2_bad"\n';

  test("one that fails while it is applied gets Prisma's code and the server's words", () => {
    const { code, message } = explainMigrationError({ message: `external connector error\nNo such table: nope${trace}` }, failure);
    expect(code).toBe("P3018");
    expect(message).toContain("Migration name: 2_bad\n\nDatabase error code: 42P01");
    expect(message).toContain('relation "nope" does not exist');
  });

  test("one that fails on the shadow database keeps its code", () => {
    const message = "Migration `2_bad` failed to apply cleanly to the shadow database. \nError:\nexternal connector error\nNo such table: nope\n   0: trace";
    expect(explainMigrationError({ message, code: "P3006" }, failure)).toEqual({
      code: "P3006",
      message: 'Migration `2_bad` failed to apply cleanly to the shadow database. \nError:\nERROR: relation "nope" does not exist\n   0: trace',
    });
  });

  test("other errors pass unchanged", () => {
    expect(explainMigrationError({ message: "m", code: "P3009" }, undefined)).toEqual({ message: "m", code: "P3009" });
  });
});
