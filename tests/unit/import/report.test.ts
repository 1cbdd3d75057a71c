import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createErrorReport } from "@/server/services/import/report/error-report";
import { neutralise } from "@/server/services/import/report/neutralise";
import { readAll } from "./support/sources";

const TEXTS = { rowColumn: "Ligne", reasonColumn: "Motif" };

function memory() {
  const chunks: Buffer[] = [];
  const output = new Writable({
    highWaterMark: 10,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { output, bytes: () => Buffer.concat(chunks) };
}

describe("neutralise", () => {
  it.each([
    ["=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1+1", "'＝1+1"],
    ["-12,50", "-12,50"],
    ["+33 6 12 34 56 78", "+33 6 12 34 56 78"],
    ["- remise", "'- remise"],
    ["Dupont", "Dupont"],
    ["a=b", "a=b"],
    ["", ""],
  ])("%j is written %j", (cell, written) => expect(neutralise(cell)).toBe(written));
});

describe("createErrorReport", () => {
  it("writes what a spreadsheet opens and the import reads again", async () => {
    const { output, bytes } = memory();
    const report = createErrorReport(output, ["Nom", "Solde;€"], TEXTS);
    await report.write({ rowNumber: 7, cells: { Nom: '=1+1 "x"', "Solde;€": "-3,20" } }, ["Trop long.", "Refusé."]);
    await report.write({ rowNumber: 9, cells: { Nom: "É\nÉ" } }, ["Vide."]);
    await report.end();
    expect(bytes().subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes().toString("utf8").slice(1)).toBe(
      'Ligne;Nom;"Solde;€";Motif\r\n7;"\'=1+1 ""x""";-3,20;Trop long. Refusé.\r\n9;"É\nÉ";;Vide.\r\n',
    );
    const { facts, rows } = await readAll(bytes());
    expect(facts).toMatchObject({ encoding: "utf-8", delimiter: ";", headers: ["Ligne", "Nom", "Solde;€", "Motif"] });
    expect(rows).toHaveLength(2);
  });

  it("of a corrected report does not repeat its own columns", async () => {
    const { output, bytes } = memory();
    const report = createErrorReport(output, ["Ligne", "Nom", "Motif"], TEXTS);
    await report.write({ rowNumber: 2, cells: { Ligne: "7", Nom: "A", Motif: "Vide." } }, ["Trop long."]);
    await report.end();
    expect(bytes().toString("utf8").slice(1)).toBe("Ligne;Nom;Motif\r\n2;A;Trop long.\r\n");
  });

  it("waits for a slow disk and keeps every row", async () => {
    const { output, bytes } = memory();
    const report = createErrorReport(output, ["a"], TEXTS);
    for (let index = 0; index < 2000; index++) await report.write({ rowNumber: index, cells: { a: "x".repeat(50) } }, ["y"]);
    await report.end();
    expect(bytes().toString("utf8").split("\r\n")).toHaveLength(2002);
  });

  it("tells a disk that fails", async () => {
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error("ENOSPC")) });
    const report = createErrorReport(output, ["a"], TEXTS);
    const writing = (async () => {
      for (let index = 0; index < 1000; index++) await report.write({ rowNumber: index, cells: { a: "x".repeat(500) } }, ["y"]);
      await report.end();
    })();
    await expect(writing).rejects.toThrow("ENOSPC");
    await expect(createErrorReport(output, ["a"], TEXTS).end()).rejects.toThrow();
  });
});
