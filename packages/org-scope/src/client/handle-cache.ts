/** The clients of the organisations that were served last. One costs little to make again. */
export class HandleCache<Handle> {
  readonly #handles = new Map<unknown, Handle>();

  constructor(readonly limit: number) {}

  get(organization: unknown, make: () => Handle): Handle {
    const known = this.#handles.get(organization);
    if (known !== undefined) return known;
    const made = make();
    // A Map keeps the order of insertion: the first is the one that was made longest ago.
    if (this.#handles.size >= this.limit) this.#handles.delete(this.#handles.keys().next().value);
    this.#handles.set(organization, made);
    return made;
  }
}
