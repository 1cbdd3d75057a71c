/** The kit cannot work with this schema or database as it is. The message says what to do. */
export class KitProblem extends Error {
  override readonly name = "KitProblem";
}
