import { describe, expect, expectTypeOf, it } from "vitest";
import domain from "@/lib/domain/domain.json" with { type: "json" };
import {
  allowedTransitions,
  assertTransition,
  canTransition,
  initialStates,
  TransitionError,
  type StateOf,
  type StatusEnum,
} from "@/lib/domain/transitions";

const machines = Object.entries(domain.stateMachines).map(([name, machine]) => ({
  name: name as StatusEnum,
  initial: machine.initial as string[],
  transitions: machine.transitions as Record<string, string[]>,
}));

function reachableFrom(initial: string[], transitions: Record<string, string[]>): Set<string> {
  const seen = new Set<string>();
  const queue = [...initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    queue.push(...(transitions[state] ?? []));
  }
  return seen;
}

describe("state machines", () => {
  it.each(machines)("$name: every state is reachable and every target exists", (machine) => {
    const states = Object.keys(machine.transitions);
    expect([...reachableFrom(machine.initial, machine.transitions)].sort()).toEqual(states.sort());
  });

  it.each(machines)("$name: no state leads to itself", (machine) => {
    for (const [from, targets] of Object.entries(machine.transitions)) {
      expect(targets).not.toContain(from);
      expect(new Set(targets).size).toBe(targets.length);
    }
  });

  it("has the eighty machines of the domain", () => {
    expect(machines).toHaveLength(80);
  });
});

describe("transitions", () => {
  it("lets a draft invoice be issued and gives it no way back", () => {
    expect(() => assertTransition("InvoiceStatus", "DRAFT", "ISSUED")).not.toThrow();
    expect(canTransition("InvoiceStatus", "ISSUED", "DRAFT")).toBe(false);
    expect(allowedTransitions("InvoiceStatus", "CREDITED")).toEqual([]);
    expect(initialStates("InvoiceStatus")).toEqual(["DRAFT"]);
  });

  it("refuses with an error that names the enum and both states", () => {
    const refused = () => assertTransition("QuoteStatus", "ACCEPTED", "DRAFT");
    expect(refused).toThrow(TransitionError);
    expect(refused).toThrow("QuoteStatus cannot go from ACCEPTED to DRAFT.");
    expect(refused).toThrow(
      expect.objectContaining({ enumName: "QuoteStatus", from: "ACCEPTED", to: "DRAFT" }),
    );
  });

  it("does not compile with a wrong enum or state", () => {
    // @ts-expect-error no such enum
    expect(() => allowedTransitions("InvoiceState", "DRAFT")).toThrow(TypeError);
    // @ts-expect-error a state of another enum
    expect(allowedTransitions("InvoiceStatus", "VIEWED")).toEqual([]);
    expectTypeOf<StateOf<"BankAccountStatus">>().toEqualTypeOf<"ACTIVE" | "CLOSED">();
  });
});

describe("models", () => {
  const { ORG_SCOPED_MODELS: scoped, subEntities, globals, domains } = domain;

  it("are each of exactly one class", () => {
    const all = [...scoped, ...Object.keys(subEntities), ...globals];
    expect(new Set(all).size).toBe(all.length);
    expect([scoped.length, Object.keys(subEntities).length, globals.length]).toEqual([125, 48, 16]);
  });

  it("which are scoped belong to exactly one domain", () => {
    expect(Object.values(domains).flat().sort()).toEqual([...scoped].sort());
  });
});
