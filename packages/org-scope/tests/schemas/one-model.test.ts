import { expect, test } from "vitest";
import { describeKind } from "./support/kind.ts";

describeKind("one model, the organisation itself", { file: "one-model", organizations: ["a", "b"], rows: (id) => [["Organization", { id, name: "one" }]] }, (world) => {
  test("an organisation changes its own row, and makes or deletes none", async () => {
    const { organization } = world().a["both walls"];
    expect(await organization!.updateMany!({ data: { name: "changed" } })).toEqual({ count: 1 });
    for (const refused of [organization!.create!({ data: { name: "new" } }), organization!.delete!({ where: { id: "a" } }), organization!.deleteMany!()]) {
      await expect(refused).rejects.toMatchObject({ reason: "GLOBAL_MODEL" });
    }
  });
});
