/** What a noisy page tells about its own lost characters: which ones it puts next to which, and how they are read. */
export class PageEvidence {
  /** The characters that stand behind each character, with how often. */
  private readonly followers = new Map<string, Map<string, number>>();

  /** `page` is the page's text without its pinyin; `readings` the characters that carried each pinyin. */
  constructor(
    page: string,
    private readonly readings: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    for (let at = 0; at + 1 < page.length; at++) {
      const next = page.charAt(at + 1);
      const known = this.followers.get(page.charAt(at));
      if (known) known.set(next, (known.get(next) ?? 0) + 1);
      else this.followers.set(page.charAt(at), new Map([[next, 1]]));
    }
  }

  readAs(pinyin: string): readonly string[] {
    return [...(this.readings.get(pinyin) ?? [])];
  }

  /** How often `right` stands behind `left`. */
  pair(left: string, right: string): number {
    return this.followers.get(left)?.get(right) ?? 0;
  }

  /** The fitting character that the page has most often behind `left`, best before `right` too; '' if it has none. */
  between(left: string, right: string, fits: (character: string) => boolean): string {
    let best = '';
    let most = 0;
    for (const [character, count] of this.followers.get(left) ?? []) {
      // A pair seen on both sides beats any number of sightings on one.
      const weight = count + (this.pair(character, right) > 0 ? 1e6 : 0);
      if (weight > most && fits(character)) {
        most = weight;
        best = character;
      }
    }
    return best;
  }
}
