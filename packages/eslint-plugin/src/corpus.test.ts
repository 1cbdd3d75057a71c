import { expect, test } from "vitest";
import { CORPUS, filesIn, found, marked } from "../tests/support/corpus.ts";

const ofCorpus = (folder: string) => found(CORPUS, [folder], "schema.js");

test("finds all that is wrong in the corpus, where it is", { timeout: 60_000 }, async () => {
  const should = marked("wrong");
  const does = await ofCorpus("wrong");
  const missed = should.filter((one) => !does.includes(one));
  console.info(`found ${should.length - missed.length} of ${should.length} in ${filesIn("wrong").length} files`);
  expect(missed).toEqual([]);
  expect(does.filter((one) => !should.includes(one))).toEqual([]);
});

test("raises no false alarm on what is right", { timeout: 60_000 }, async () => {
  const alarms = await ofCorpus("right");
  console.info(`${alarms.length} false alarms in ${filesIn("right").length} files of right code`);
  expect(alarms).toEqual([]);
});

test("what no look at one file's syntax can see is listed", { timeout: 60_000 }, async () => {
  const unseen = marked("beyond");
  const does = await ofCorpus("beyond");
  console.info(`beyond: ${unseen.length} wrong lines, of which ${does.length} are found`);
  expect(does).toEqual([]);
  expect(unseen).toHaveLength(9);
});
