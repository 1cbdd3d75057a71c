export type Row = Record<string, unknown>;
export type Rows = readonly (readonly [model: string, rows: readonly Row[]])[];

/** Rows that everybody shares. */
export const GLOBAL_ROWS: Rows = [
  ["user", ["u1", "u2", "u3"].map((id) => ({ id, name: id }))],
  ["country", ["c1", "c2"].map((id) => ({ id, name: id }))],
];

type Pick = <T>(from: readonly T[]) => T;

/** One organisation's rows, linked at random among themselves. Equal seeds give equal rows. */
export function rowsOf(organization: string, seed: number): Rows {
  const pick = picker(seed);
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, n) => `${organization}-${kind}${n + 1}`);
  const scoped = { organizationId: organization };
  const [customers, orders, lines, parts, tags, notes] = [ids("cu", 4), ids("or", 4), ids("li", 6), ids("pa", 6), ids("ta", 3), ids("no", 5)];
  const rank = () => pick([null, 0, 1, 2]);
  const kind = () => pick(["FIRM", "PERSON"]);
  const word = () => pick(["x", "y", "z"]);
  return [
    [
      "organization",
      [
        {
          id: organization,
          slug: organization,
          rank: organization.charCodeAt(0),
        },
      ],
    ],
    [
      "membership",
      ["u1", pick(["u2", "u3"])].map((userId) => ({
        ...scoped,
        userId,
        rank: pick([0, 1, 2]),
      })),
    ],
    [
      "customer",
      customers.map((id, n) => ({
        ...scoped,
        id,
        name: word(),
        rank: rank(),
        kind: kind(),
        managerId: pick([null, ...customers.slice(0, n)]),
      })),
    ],
    [
      "profile",
      customers.slice(0, 2).map((customerId, n) => ({
        id: `${organization}-pr${n + 1}`,
        bio: pick([null, "x", "y"]),
        customerId,
      })),
    ],
    [
      "order",
      orders.map((id, n) => ({
        ...scoped,
        id,
        number: n,
        kind: kind(),
        customerId: pick([null, ...customers]),
        payerId: pick(customers),
      })),
    ],
    [
      "line",
      lines.map((id) => ({
        id,
        orderId: pick(orders),
        text: word(),
        amount: rank(),
        countryId: pick([null, "c1", "c2"]),
        customerId: pick([null, ...customers]),
      })),
    ],
    [
      "part",
      parts.map((id, n) => ({
        id,
        lineId: pick(lines),
        name: word(),
        rank: rank(),
        substituteId: pick([null, ...parts.slice(0, n)]),
      })),
    ],
    ["tag", tags.map((id) => ({ ...scoped, id, name: word() }))],
    [
      "orderTag",
      pairs(orders, tags, pick).map(([orderId, tagId]) => ({
        orderId,
        tagId,
        rank: pick([0, 1, 2]),
      })),
    ],
    [
      "note",
      notes.map((id) => ({
        ...scoped,
        id,
        text: word(),
        authorId: pick(["u1", "u2", "u3"]),
        customerId: pick([null, ...customers]),
        lineId: pick([null, ...lines]),
      })),
    ],
  ];
}

/** The implicit many-to-many has no model of its own. */
export function customerTags(organization: string, seed: number): (readonly [string, string])[] {
  return pairs(["cu1", "cu2", "cu3", "cu4"], ["ta1", "ta2", "ta3"], picker(seed + 1)).map(([customer, tag]) => [
    `${organization}-${customer}`,
    `${organization}-${tag}`,
  ]);
}

function pairs(left: readonly string[], right: readonly string[], pick: Pick): (readonly [string, string])[] {
  return left.flatMap((one) => right.filter(() => pick([true, false])).map((other) => [one, other] as const));
}

function picker(seed: number): Pick {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
}
