import fc, { type Arbitrary } from "fast-check";
import { modelOf, type Schema } from "../../../src/schema/types.ts";
import { idOf, whereOf, type Call } from "./reads.ts";

type Args = Record<string, unknown>;

const record = (shape: Record<string, Arbitrary<unknown>>, requiredKeys: string[] = []): Arbitrary<Args> =>
  fc.record(shape, { requiredKeys, noNullPrototype: true });
const word = fc.constantFrom("x", "y", "z");
const rank = fc.constantFrom(null, 0, 1, 2);
const kind = fc.constantFrom("FIRM", "PERSON");
/** Any row of either organisation; half of the links would fail otherwise, so mostly one's own. */
const key = (model: string): Arbitrary<Args> =>
  fc.oneof({ weight: 4, arbitrary: idOf(model, ["a"]) }, { weight: 1, arbitrary: idOf(model) }).map((id) => ({ id }));
const connect = (model: string): Arbitrary<Args> => key(model).map((connect) => ({ connect }));
const cut = fc.constant({ disconnect: true });
const list = <T>(arbitrary: Arbitrary<T>): Arbitrary<T[]> => fc.array(arbitrary, { minLength: 1, maxLength: 2 });
const fresh = (name: string): Arbitrary<string> => fc.constantFrom(1, 2, 3, 4, 5, 6).map((n) => `a-new-${name}${n}`);
const number = fc.integer({ min: 0, max: 9 });

/** Arguments of random writes over a world's schema; ids are always given, so that two worlds get the same. */
export function writeOf(schema: Schema): Arbitrary<Call> {
  const where = (model: string) => whereOf(schema, modelOf(schema, model), 1);
  const filter = (model: string) => fc.tuple(key(model), where(model)).map(([id, more]) => ({ ...more, ...id }));

  const part = record({ name: word, rank, substitute: connect("Part") }, ["name"]);
  const newPart = fc.tuple(fresh("pa"), part).map(([id, data]) => ({ ...data, id }));
  const partsOfLine = record({
    create: list(newPart),
    createMany: list(fresh("pm")).map((ids) => ({ data: ids.map((id) => ({ id, name: "x" })), skipDuplicates: true })),
    connect: list(key("Part")),
    update: list(fc.tuple(filter("Part"), record({ name: word, rank, substitute: fc.oneof(connect("Part"), cut) })).map(([at, data]) => ({ where: at, data }))),
    updateMany: fc.tuple(where("Part"), record({ name: word, rank })).map(([at, data]) => ({ where: at, data })),
    upsert: fc.tuple(key("Part"), part, newPart).map(([at, update, create]) => ({ where: at, update, create })),
    delete: list(filter("Part")),
    deleteMany: where("Part"),
  });
  const country = fc.constantFrom("c1", "c2").map((id) => ({ connect: { id } }));
  const line = { text: word, amount: rank, country, customer: connect("Customer"), parts: partsOfLine };
  const newLine = fc.tuple(fresh("li"), record({ ...line, parts: newPart.map((create) => ({ create })) }, ["text"])).map(([id, data]) => ({ ...data, id }));
  const changedCustomer = record({ name: word, rank, reports: fc.record({ connect: list(key("Customer")) }, { noNullPrototype: true }) });
  const lineChange = record({
    ...line,
    country: fc.oneof(country, cut),
    customer: fc.oneof(
      connect("Customer"),
      cut,
      changedCustomer.map((update) => ({ update })),
      where("Customer").map((where) => ({ update: { where, data: { name: "z" } } })),
    ),
    order: connect("Order"),
  });
  const linesOfOrder = record({
    create: list(newLine),
    connect: list(key("Line")),
    update: list(fc.tuple(filter("Line"), lineChange).map(([at, data]) => ({ where: at, data }))),
    deleteMany: where("Line"),
    connectOrCreate: fc.tuple(key("Line"), newLine).map(([at, create]) => ({ where: at, create })),
  });
  const tagsOfOrder = record({ create: list(fc.tuple(connect("Tag"), number).map(([tag, weight]) => ({ tag, rank: weight }))), deleteMany: where("OrderTag") });
  const order = { kind, customer: connect("Customer"), lines: linesOfOrder, tags: tagsOfOrder };
  const newOrder = (required: string[]) =>
    fc.tuple(fresh("or"), record({ ...order, number, payer: connect("Customer") }, ["number", "kind", ...required])).map(([id, data]) => ({ ...data, id }));
  const tags = record({
    connect: list(key("Tag")),
    disconnect: list(key("Tag")),
    set: list(key("Tag")),
    create: fresh("ta").map((id) => ({ id, name: "x" })),
    connectOrCreate: fc.tuple(key("Tag"), fresh("tc")).map(([at, id]) => ({ where: at, create: { id, name: "y" } })),
  });
  const profile = record({
    create: fresh("pr").map((id) => ({ id, bio: "x" })),
    update: where("Profile").map((at) => ({ where: at, data: { bio: "z" } })),
    upsert: fresh("pu").map((id) => ({ create: { id }, update: { bio: "y" } })),
    delete: fc.oneof(fc.constant(true), where("Profile")),
  });
  const customer = { name: word, rank, kind, manager: connect("Customer"), tags, orders: newOrder(["payer"]).map((create) => ({ create })), profile };
  const notes = record({
    connect: list(key("Note")),
    disconnect: list(key("Note")),
    set: list(key("Note")),
    updateMany: where("Note").map((at) => ({ where: at, data: { text: "z" } })),
  });
  const customerChange = record({ ...customer, notes, reports: record({ connect: list(key("Customer")) }), paid: record({ connect: list(key("Order")) }) });
  const newCustomer = fc.tuple(fresh("cu"), record(customer, ["name", "kind"])).map(([id, data]) => ({ ...data, id }));
  const note = { text: word, author: fc.constantFrom("u1", "u2").map((id) => ({ connect: { id } })), customer: connect("Customer"), line: connect("Line") };
  const newNote = fc.tuple(fresh("no"), record(note, ["text", "author"])).map(([id, data]) => ({ ...data, id }));
  const noteLine = fc.oneof(
    connect("Line"),
    cut,
    lineChange.map((update) => ({ update })),
    fc.constant({ delete: true }),
    where("Line").map((it) => ({ delete: it })),
  );
  const noteChange = record({ ...note, customer: fc.oneof(connect("Customer"), cut), line: noteLine });
  const of = (model: string, change: Arbitrary<Args>, created: Arbitrary<Args>, many: Arbitrary<Args>): Arbitrary<Call> => {
    const call = (operation: string, args: Arbitrary<Args>) => args.map((it) => ({ model, operation, args: it }));
    return fc.oneof(
      {
        weight: 3,
        arbitrary: call(
          "update",
          fc.tuple(filter(model), change).map(([at, data]) => ({ where: at, data })),
        ),
      },
      {
        weight: 2,
        arbitrary: call(
          "create",
          created.map((data) => ({ data })),
        ),
      },
      {
        weight: 1,
        arbitrary: call(
          "upsert",
          fc.tuple(key(model), change, created).map(([at, update, create]) => ({ where: at, update, create })),
        ),
      },
      {
        weight: 1,
        arbitrary: call(
          "delete",
          filter(model).map((at) => ({ where: at })),
        ),
      },
      {
        weight: 1,
        arbitrary: call(
          "deleteMany",
          where(model).map((at) => ({ where: at })),
        ),
      },
      {
        weight: 1,
        arbitrary: call(
          "updateMany",
          fc.tuple(where(model), many).map(([at, data]) => ({ where: at, data })),
        ),
      },
      {
        weight: 1,
        arbitrary: call(
          "updateManyAndReturn",
          fc.tuple(where(model), many).map(([at, data]) => ({ where: at, data })),
        ),
      },
    );
  };
  return fc.oneof(
    of("Customer", customerChange, newCustomer, record({ name: word, rank })),
    of("Order", record({ ...order, payer: connect("Customer"), number }), newOrder(["payer"]), record({ kind })),
    of(
      "Line",
      lineChange,
      newLine.map((data) => ({ ...data, order: { connect: { id: "a-or2" } } })),
      record({ text: word, amount: rank }),
    ),
    of("Note", noteChange, newNote, record({ text: word })),
  );
}
