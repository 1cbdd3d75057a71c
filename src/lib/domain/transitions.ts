import domain from "./domain.json" with { type: "json" };

type StateMachines = typeof domain.stateMachines;

/** A status enum that has a state machine. */
export type StatusEnum = keyof StateMachines;

/** The states of one status enum. */
export type StateOf<E extends StatusEnum> = keyof StateMachines[E]["transitions"] & string;

/** A status change that the domain does not allow. Procedures answer it as PRECONDITION_FAILED. */
export class TransitionError extends Error {
  override readonly name = "TransitionError";

  constructor(
    readonly enumName: StatusEnum,
    readonly from: string,
    readonly to: string,
  ) {
    super(`${enumName} cannot go from ${from} to ${to}.`);
  }
}

/** The states that may follow `from`; none when it is terminal. */
export function allowedTransitions<E extends StatusEnum>(
  enumName: E,
  from: StateOf<E>,
): readonly StateOf<E>[] {
  const transitions: Readonly<Record<string, readonly string[]>> =
    domain.stateMachines[enumName].transitions;
  return (transitions[from] ?? []) as readonly StateOf<E>[];
}

/** The states in which a record may be created. */
export function initialStates<E extends StatusEnum>(enumName: E): readonly StateOf<E>[] {
  return domain.stateMachines[enumName].initial as readonly string[] as readonly StateOf<E>[];
}

/** True when the domain lets a record go from one state to the other. */
export function canTransition<E extends StatusEnum>(
  enumName: E,
  from: StateOf<E>,
  to: StateOf<E>,
): boolean {
  return allowedTransitions(enumName, from).includes(to);
}

/** Throws a TransitionError unless the domain lets a record go from one state to the other. */
export function assertTransition<E extends StatusEnum>(
  enumName: E,
  from: StateOf<E>,
  to: StateOf<E>,
): void {
  if (!canTransition(enumName, from, to)) throw new TransitionError(enumName, from, to);
}
