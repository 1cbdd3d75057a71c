/** The last things that happened, as many as agreed, the newest first. */
export class Ring<Item> {
  readonly #items: Item[] = [];

  constructor(private readonly limit: number) {}

  add(item: Item): void {
    this.#items.unshift(item);
    this.#items.length = Math.min(this.#items.length, this.limit);
  }

  items(): readonly Item[] {
    return [...this.#items];
  }
}
