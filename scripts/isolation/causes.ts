import type { Leak } from "org-scope/test-kit";
import { schema } from "../../generated/org-scope/schema.js";
import type { Setup } from "./setups";

/** Names of the foreign keys to people. */
const TO_PEOPLE = new Set(
  Object.values(schema.models).flatMap(({ table, relations }) =>
    Object.values(relations).filter(({ model, fields }) => model === "User" && fields.length > 0).map(({ fields }) => `${table}_${fields.join("_")}_fkey`),
  ),
);

/** Why something got through in a set-up, in words; a finding that no cause explains fails the run. */
export type Cause = {
  setups: readonly Setup["name"][];
  explains(leak: Leak): boolean;
  words: string;
};

const EVERYWHERE = ["all walls", "without wall 1", "without wall 2", "ctx.db"] as const;

export const causes: readonly Cause[] = [
  {
    setups: EVERYWHERE,
    explains: ({ spoof, kind }) => spoof === "id of B for a new row" && kind === "told",
    words:
      "A primary key is unique over all organisations: a new row that takes the id of one of B's is refused as taken (P2002), or skipped by `skipDuplicates`. Who knows the id learns that it exists, and nothing of the row. Ids are made by the database client and cannot be guessed.",
  },
  {
    setups: EVERYWHERE,
    explains: ({ kind, answer }) => kind === "told" && /HC004/.test(answer),
    words:
      "A reference to a row of B is refused by the check of the reference (HC004), one to a row that is nowhere by the foreign key (P2003). Who knows the id learns that it exists. The code of its own is wanted: such a refusal is an attack or a fault, and is to be seen in the logs; the API answers both alike.",
  },
  {
    setups: EVERYWHERE,
    explains: ({ kind }) => kind === "names",
    words:
      "A person belongs to no organisation, so a row of A may hold the id of a person who only works for B (`createdById` and its like). The person stays unseen: the relation reads as null.",
  },
  {
    setups: EVERYWHERE,
    explains: ({ kind, told }) => kind === "told" && TO_PEOPLE.has(/P2003: .*constraint: `(\w+)`/.exec(told)?.[1] ?? ""),
    words:
      "The same by the error: a row that holds the id of nobody is refused by the foreign key (P2003), one that holds the id of a person who only works for B is not, or for another reason. Who knows the id learns that it exists.",
  },
  {
    setups: ["without wall 1", "ctx.db"],
    explains: ({ kind, told }) => kind === "refers" && /^Membership\.user /.test(told),
    words:
      "A membership makes a person visible, and its `userId` is a plain column: without the rewriter, which refuses it, who knows the id of a person of B and may write memberships can add that person and then sees name and address. Memberships are written by the invitation alone, never from an id that a client sends.",
  },
  {
    setups: ["without wall 1", "without wall 2"],
    explains: ({ kind }) => kind === "told",
    words: "The refusal comes from another place than for a row that does not exist, so its words differ. Who knows the id learns that it exists.",
  },
  {
    setups: ["without wall 2"],
    explains: ({ spoof }) => spoof === "raw SQL",
    words: "SQL of one's own is limited by row-level security alone. The scoped client has none of it where no pool of the engine is given.",
  },
  {
    setups: ["without wall 2"],
    explains: ({ kind, spoof }) => kind === "planted" && /^(id of B as a foreign key|nested create|nested createMany)$/.test(spoof),
    words:
      "The key of a sub-entity's parent as a plain column (`invoiceId`, `pipelineId`): the rewriter looks at arguments and not at rows, so it cannot tell whose parent it is; row-level security can, and with it the row is refused. Written as `connect`, the rewriter refuses it by itself.",
  },
  {
    setups: ["ctx.db"],
    explains: ({ kind }) => kind === "seen" || kind === "named" || kind === "differs",
    words: "The plain client reads everything: nothing filters it. Procedures read through `ctx.orgDb`.",
  },
  {
    setups: ["ctx.db"],
    explains: ({ kind }) => kind === "changed" || kind === "planted" || kind === "shared",
    words: "The plain client writes any organisation's rows. Inside a request it is guarded (rules 1 to 3); here it is not, so that the database is seen alone.",
  },
  {
    setups: ["ctx.db"],
    explains: ({ kind, told }) => kind === "told" || (kind === "refers" && /points to Organization of B/.test(told)),
    words: "What is refused to the plain client is often refused after B's row was found, so that the error is not the one for a row that does not exist. And a reference to an organisation itself that does not own the row is an ordinary foreign key.",
  },
];

export type Explained = { words: string; leaks: Leak[] };

/** The findings by cause, and those that have none. */
export function byCause(setup: Setup["name"], leaks: readonly Leak[]): { explained: Explained[]; unexplained: Leak[] } {
  const open = new Set(leaks);
  const explained = causes
    .filter(({ setups }) => setups.includes(setup))
    .map(({ explains, words }): Explained => {
      const found = [...open].filter(explains);
      for (const leak of found) open.delete(leak);
      return { words, leaks: found };
    });
  return { explained: explained.filter((one) => one.leaks.length > 0), unexplained: [...open] };
}
