/** The plan cannot be made or applied as things stand. The message says what to do. */
export class PlanProblem extends Error {
  override readonly name = "PlanProblem";
}
