import fc from "fast-check";
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCsv } from "@/server/services/import/csv/open-csv";
import { groupDocuments } from "@/server/services/import/grouping/group-documents";
import type { DocumentRows, GroupingOptions } from "@/server/services/import/grouping/types";
import { sourceOf } from "./support/sources";

let tempRoot: string;
beforeEach(async () => {
  tempRoot = await mkdtemp(join(tmpdir(), "grouping-test-"));
});
afterEach(() => rm(tempRoot, { recursive: true, force: true }));

const table = async (text: string) => ({ file: await openCsv(sourceOf(text, 1000), { delimiter: ";" }), numberColumn: "no" });

async function group(lines: string, headers?: string, options: GroupingOptions = {}): Promise<DocumentRows[]> {
  const input = headers === undefined ? { lines: await table(lines) } : { lines: await table(lines), headers: await table(headers) };
  const documents: DocumentRows[] = [];
  for await (const document of groupDocuments(input, { tempRoot, ...options })) documents.push(document);
  return documents;
}

/** Row numbers by document, in the order of the numbers. */
function outline(documents: readonly DocumentRows[]) {
  return documents
    .map(({ key, headers, lines }) => ({ key, headers: headers.map((row) => row.rowNumber), lines: lines.map((row) => row.rowNumber) }))
    .sort((a, b) => (a.key ?? "").localeCompare(b.key ?? ""));
}

describe("groupDocuments", () => {
  it("brings scattered rows together", async () => {
    const documents = await group("no;x\nA;1\nB;2\nA;3\nC;4\nB;5\nA;6\n");
    expect(outline(documents)).toEqual([
      { key: "A", headers: [], lines: [2, 4, 7] },
      { key: "B", headers: [], lines: [3, 6] },
      { key: "C", headers: [], lines: [5] },
    ]);
    expect({ ...documents.find(({ key }) => key === "C")?.lines[0]?.cells }).toEqual({ no: "C", x: "4" });
  });

  it("joins two files, and gives orphans of both sides and numbers used twice", async () => {
    const documents = await group("no;x\nA;1\nB;2\nA.0;3\n1.0;4\n", "no;y\n1;p\nA;q\nD;r\nA;s\n");
    expect(outline(documents)).toEqual([
      { key: "1", headers: [2], lines: [5] },
      { key: "A", headers: [3, 5], lines: [2] },
      { key: "A.0", headers: [], lines: [4] },
      { key: "B", headers: [], lines: [3] },
      { key: "D", headers: [4], lines: [] },
    ]);
  });

  it("gives rows without a number one by one, in either file", async () => {
    const documents = await group("no;x\n;1\nA;2\nNULL;3\n1E+5;4\n1,2E+5;5\n", "no;y\n;p\nA;q\n");
    expect(outline(documents)).toEqual([
      { key: null, headers: [2], lines: [] },
      { key: null, headers: [], lines: [2] },
      { key: null, headers: [], lines: [4] },
      { key: null, headers: [], lines: [6] },
      { key: "1E+5", headers: [], lines: [5] },
      { key: "A", headers: [3], lines: [3] },
    ]);
  });

  it("keeps a damaged row with its document", async () => {
    const documents = await group("no;x\nA;1\nA;2;3\n");
    expect(documents[0]?.lines[1]).toMatchObject({ rowNumber: 3, problem: { code: "RAGGED_ROW", params: { expected: 2, found: 3 } } });
  });

  it("carries any text through, line separators of Unicode included", async () => {
    const text = 'no;x\nA;"\u2028a\u2029b\nc\r\nd\te\\"\n';
    expect((await group(text))[0]?.lines[0]?.cells["x"]).toBe("\u2028a\u2029b\nc\r\nd\te\\");
  });

  it("tells how many of all rows are done", async () => {
    const told: [number, number][] = [];
    await group("no;x\nA;1\nB;2\nA;3\n;4\n", "no;y\nA;1\n", { onRowsDone: (done, total) => told.push([done, total]) });
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toEqual([4, 4]);
  });

  it("counts what is beyond the limit of lines without keeping it", async () => {
    const documents = await group(`no;x\n${"A;1\n".repeat(25)}B;2\n`, undefined, { maxLines: 10 });
    expect(documents.map(({ key, lines, lineCount }) => [key, lines.length, lineCount]).sort()).toEqual([["A", 10, 25], ["B", 1, 1]]);
  });

  it("deals large parts out again, and gives up on one huge document only", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `N${index % 300};${"x".repeat(50)}`);
    const huge = Array.from({ length: 500 }, () => `HUGE;${"y".repeat(50)}`);
    const documents = await group(`no;x\n${[...rows, ...huge].join("\n")}\n`, undefined, { maxBucketBytes: 800, maxLines: 20 });
    expect(documents).toHaveLength(301);
    expect(documents.filter(({ lineCount }) => lineCount === 10)).toHaveLength(300);
    expect(documents.find(({ key }) => key === "HUGE")).toMatchObject({ lineCount: 500 });
  });

  it("loses and invents nothing, whatever the numbers and the order", async () => {
    const key = fc.constantFrom("A", "B", "C", "0", "00", "é", "__proto__", "constructor", "a b");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, fc.nat(99)), { maxLength: 60 }), async (rows) => {
        const documents = await group(`no;x\n${rows.map(([no, x]) => `${no};${x}`).join("\n")}\n`, undefined, { maxBucketBytes: 64 });
        const expected = new Map<string, string[]>();
        for (const [no, x] of rows) expected.set(no, [...(expected.get(no) ?? []), String(x)]);
        const found = new Map(documents.map((document) => [document.key, document.lines.map((row) => row.cells["x"])]));
        expect(found).toEqual(new Map(expected));
      }),
      { numRuns: 40 },
    );
  });
});

describe("temporary files", () => {
  it("are gone when all is read, when the reader leaves, and when the source fails", async () => {
    await group("no;x\nA;1\nB;2\n");
    expect(await readdir(tempRoot)).toEqual([]);

    for await (const document of groupDocuments({ lines: await table("no;x\nA;1\nB;2\n") }, { tempRoot })) {
      expect(document.lineCount).toBe(1);
      expect(await readdir(tempRoot)).toHaveLength(1);
      break;
    }
    expect(await readdir(tempRoot)).toEqual([]);

    await expect(group('no;x\nA;1\nB;"2\n')).rejects.toMatchObject({ code: "UNCLOSED_QUOTE" });
    expect(await readdir(tempRoot)).toEqual([]);
  });

  it("that cannot be made are told", async () => {
    await expect(group("no;x\nA;1\n", undefined, { tempRoot: join(tempRoot, "absent") })).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("that do not fit on the disk are told, and removed", () => {
    const script = resolve("tests/unit/import/support/group-until-full.ts");
    const limited = `ulimit -f 64; exec "$0" --import tsx "$1" "$2"`;
    const child = spawnSync("sh", ["-c", limited, process.execPath, script, tempRoot], { encoding: "utf8" });
    expect(`${child.stdout}${child.stderr}`).toContain('{"code":"EFBIG","left":[]}');
  });
});
