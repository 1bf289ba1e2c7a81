/**
 * Ids of a page's annotations that stay when it is read anew: a card that is open, or an item of the panel, keeps to its
 * sentence where others have come in before it.
 */
export class Ids {
  readonly #ids = new Map<string, string>();

  /** @param names of annotations in page order; those that are of one name are told apart by their turn */
  of(names: readonly string[]): string[] {
    const turns = new Map<string, number>();
    return names.map((name) => {
      const turn = (turns.get(name) ?? 0) + 1;
      turns.set(name, turn);
      const key = `${turn} ${name}`;
      const id = this.#ids.get(key) ?? `a${this.#ids.size}`;
      this.#ids.set(key, id);
      return id;
    });
  }
}
