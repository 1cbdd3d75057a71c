import { describe, expect, it } from "vitest";

import { clientStatuses } from "@/console/clients/client-query";
import { statusMoves } from "@/console/clients/client-status-moves";
import { canTransition } from "@/lib/domain/transitions";

const keysOf = (status: (typeof clientStatuses)[number]) => statusMoves(status).map(({ key }) => key);

describe("the moves offered for a client", () => {
  it("are those of its status, by the words that fit it", () => {
    expect(keysOf("PROSPECT")).toEqual(["activate", "archive"]);
    expect(keysOf("ACTIVE")).toEqual(["rest", "block", "archive"]);
    expect(keysOf("DORMANT")).toEqual(["wake", "archive"]);
    expect(keysOf("BLOCKED")).toEqual(["unblock", "archive"]);
    expect(keysOf("ARCHIVED")).toEqual(["restore"]);
  });

  it.each(clientStatuses)("from %s are allowed by the state machine", (from) => {
    const refused = statusMoves(from).filter(({ to }) => to !== null && !canTransition("ClientStatus", from, to));
    expect(refused).toEqual([]);
  });
});
