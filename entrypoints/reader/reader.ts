import { differenceIn } from '../../lib/browser/hidden-name.ts';
import type { Matched } from '../../lib/browser/messages.ts';
import { send, tell } from '../../lib/browser/messaging.ts';
import type { PageChoices } from '../../lib/browser/page-choices.ts';
import { type Annotation, type Reading, withoutDifference } from '../../lib/match/reading.ts';
import { isStillThere, sameWords, sizeAround } from '../../lib/page/change.ts';
import { type Marked, PageMarks } from '../../lib/page/page-marks.ts';
import type { PageText } from '../../lib/page/read.ts';
import { recognise } from '../../lib/page/recognise.ts';
import { Ids } from './ids.ts';
import { readInTurns } from './in-turns.ts';
import { atOwnAddress } from './notes.ts';

/** Reads one page, has it matched, marks it, and says what it knows. */
export class Reader {
  readonly marks = new PageMarks();
  readonly timings: Record<string, number> = {};
  /** Called when the page's text has been read, or read anew. */
  onRead: () => void = () => {};
  #reading: Reading = { state: 'reading' };
  /** All that was found, hidden matches too. */
  #matched: Matched | null = null;
  /** Whether it is complete: a reading that is overtaken before it was checked, and announced, is no reading to build upon. */
  #checked = false;
  #choices: PageChoices | null = null;
  #known: () => void = () => {};
  /** Resolves when the choices are known. */
  readonly #chosen = new Promise<void>((known) => {
    this.#known = known;
  });
  #settled: () => void = () => {};
  /** Resolves when the page has been read for the first time, whatever came of it. */
  readonly settled = new Promise<void>((settled) => {
    this.#settled = settled;
  });
  #text: PageText | null = null;
  /** How much text there was where the article stands, to tell when more has come. */
  #size = 0;
  #address = '';
  #demanded = false;
  readonly #ids = new Ids();
  #dressed: string | null = null;
  /** The key of each dress that the page has had. Its style sheets stay, so one that comes back is not sent again. */
  readonly #keys = new Map<string, string>();
  /** What is on the page. */
  #painted: { readonly text: PageText; readonly marks: readonly Marked[] } | null = null;
  /** Every reading has its turn; one that another has overtaken comes to nothing. */
  #turn = 0;

  get reading(): Reading {
    return this.#reading;
  }

  /** What the person has chosen; null until it is known. */
  get choices(): PageChoices | null {
    return this.#choices;
  }

  /** What was read, with its places on the page. */
  get text(): PageText | null {
    return this.#text;
  }

  /** Reads the page if it has not been read as it is now, or if someone asks for it. */
  request(demand: boolean): void {
    const { state } = this.#reading;
    const underway = state === 'reading' && this.#turn > 0 && !this.hasMoved();
    const done = state === 'read' && !this.isStale();
    if (demand || !(underway || done)) void this.read(demand);
  }

  /**
   * Reads the page, anew if it has been read. What is shown stays until there is something else to show.
   * @param demand read it whatever it is about: someone asked for it. That holds for as long as the address or the words do.
   */
  async read(demand: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#demanded = demand || (this.#demanded && (!this.hasMoved() || isStillThere(this.#text)));
    this.#address = address();
    const whole = this.#demanded;
    try {
      if (this.#rests) return this.#settle(null, { state: 'paused' });
      if (document.contentType === 'application/pdf') return this.#settle(null, { state: 'pdf' });
      const text = await this.#readPage(whole);
      if (turn !== this.#turn) return;
      const about = whole || this.#time('recognise', () => isAbout(text));
      if (!text || !about) this.#settle(text, { state: 'other', title: text?.article.title ?? document.title });
      else if (this.#checked && sameWords(text, this.#text)) this.#settle(text, this.#reading);
      else {
        const matched = await this.#match(text);
        if (turn !== this.#turn) return;
        if (this.#rests) return this.#settle(null, { state: 'paused' });
        // Marks come first, and open their cards; the reading is announced when it is complete.
        this.#matched = matched;
        this.#checked = false;
        this.#hold(text, this.#readingOf(matched, text));
        const checked = await this.#check(matched, text);
        // Marks may be wished to look otherwise since.
        await this.#dress(text.article.language);
        if (turn !== this.#turn) return;
        this.#matched = checked;
        this.#checked = true;
        this.#settle(text, this.#readingOf(checked, text));
      }
    } catch (error) {
      if (turn === this.#turn) this.#settle(null, { state: 'failed', reason: (error as Error).message });
    }
  }

  /** Takes what the person has chosen, at first and whenever they choose otherwise. */
  choose(choices: PageChoices): void {
    const before = this.#choices;
    this.#choices = choices;
    this.#known();
    if (!before) return;
    if ((choices.paused && !before.paused) || (!choices.permitted && before.permitted)) {
      this.#turn++;
      this.#demanded = false;
      this.#settle(null, { state: 'paused' });
    } else if (!this.#rests && this.#reading.state === 'paused') void this.read(false);
    else if (this.#matched && this.#text) void this.#showAgain(this.#matched, this.#text);
  }

  /** Whether the page has another address than when it was read. */
  hasMoved(): boolean {
    return this.#address !== address();
  }

  /**
   * Whether the page has become another since it was read: marks have lost their words, or there is notably more or
   * less text. A clock or a counter is not notable.
   */
  isStale(): boolean {
    const unfolded = this.#text?.unseen.some((element) => element.isConnected && element.checkVisibility()) ?? false;
    return (
      this.hasMoved() ||
      !this.marks.hold() ||
      unfolded ||
      Math.abs(sizeAround(this.#text?.blocks ?? []) - this.#size) > 80
    );
  }

  /** Says again what is known, as when a page comes back that the browser had kept. */
  announce(): void {
    tell('changed', { reading: this.#reading });
  }

  /** Whether the page is left alone: by the person's choice, or because the browser permits no more than was asked for. */
  get #rests(): boolean {
    return this.#choices !== null && (this.#choices.paused || !this.#choices.permitted) && !this.#demanded;
  }

  async #readPage(whole: boolean): Promise<PageText | null> {
    this.timings.read = 0;
    const text = await readInTurns(whole, (part) => this.#time('read', part));
    return text && atOwnAddress(text);
  }

  async #match(text: PageText): Promise<Matched> {
    const start = performance.now();
    const [matched] = await Promise.all([send('match', { article: text.article }), this.#dress(text.article.language)]);
    this.timings.match = performance.now() - start;
    for (const [stage, took] of Object.entries(matched.ms)) this.timings[`match ${stage}`] = took;
    return matched;
  }

  /** Where the article differs from the record. */
  async #check(matched: Matched, { article }: PageText): Promise<Matched> {
    const start = performance.now();
    let annotations = await send('check', null);
    if (!annotations) {
      // The background was stopped meanwhile, and knows nothing of the page any more.
      await send('match', { article });
      annotations = await send('check', null);
    }
    this.timings.check = performance.now() - start;
    return annotations ? { ...matched, annotations } : matched;
  }

  /** What was found, but for what is hidden. */
  #readingOf(
    { annotations, names, sentences, whole, base }: Matched,
    { article: { blocks: _, ...article }, whole: allRead }: PageText,
  ): Extract<Reading, { state: 'read' }> {
    const isHidden = (name: string) => this.#choices?.hidden.includes(name) ?? false;
    const ids = this.#ids.of(names);
    const shown = annotations.flatMap((found, at) => {
      const name = names[at] ?? '';
      if (isHidden(name)) return [];
      const annotation = { ...found, id: ids[at] ?? found.id };
      return isHidden(differenceIn(name)) ? withoutDifference(annotation) : annotation;
    });
    return { state: 'read', article, sentences, whole: whole && allRead, annotations: shown, base };
  }

  async #showAgain(matched: Matched, text: PageText): Promise<void> {
    await this.#dress(text.article.language);
    if (this.#matched === matched && this.#text === text) this.#settle(text, this.#readingOf(matched, text));
  }

  /** The page's sheet stays when it is read again, unless marks are to look otherwise. */
  async #dress(language: PageText['article']['language']): Promise<void> {
    await this.#chosen;
    const strength = this.#choices?.marks.strength ?? 'normal';
    const dress = `${language} ${strength}`;
    if (this.#dressed === dress) return;
    if (this.#dressed !== null) {
      this.marks.renew(this.#keys.get(dress));
      this.#painted = null;
    }
    const { key } = this.marks;
    if (this.#keys.get(dress) !== key) await send('dress', { key, language, strength });
    this.#keys.set(dress, key);
    this.#dressed = dress;
  }

  #settle(text: PageText | null, reading: Reading): void {
    const news = reading !== this.#reading;
    this.#hold(text, reading);
    if (news) this.announce();
  }

  /** Shows what is known, and keeps it. */
  #hold(text: PageText | null, reading: Reading): void {
    this.#text = text;
    if (reading.state !== 'read') {
      this.#matched = null;
      this.#checked = false;
    }
    // As it was read: what has come since, while it was being matched, is yet to be read.
    this.#size = text?.size ?? sizeAround([]);
    this.#reading = reading;
    if (text && reading.state === 'read') this.#paint(text, reading.annotations);
    else this.#clear();
    if (text) this.onRead();
    this.#settled();
  }

  #paint(text: PageText, annotations: readonly Annotation[]): void {
    const marks = annotations.map((one) => this.#toMark(one));
    if (this.#painted?.text === text && sameMarks(this.#painted.marks, marks) && this.marks.hold()) return;
    this.#painted = { text, marks };
    this.#time('paint', () => this.marks.show(text.blocks, marks));
    this.timings.painted ??= performance.now();
  }

  #clear(): void {
    this.#painted = null;
    this.marks.clear();
  }

  #toMark({ id, tone, sure, sentence: { block, start, end } }: Annotation): Marked {
    const painted = sure && (this.#choices?.marks.kinds[tone] ?? true);
    return { id, tone, painted, block, start, end };
  }

  #time<T>(stage: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    const took = performance.now() - start;
    this.timings[stage] = stage === 'read' ? (this.timings.read ?? 0) + took : took;
    this.timings.busy = (this.timings.busy ?? 0) + took;
    this.timings.longest = Math.max(this.timings.longest ?? 0, took);
    return result;
  }
}

function address(): string {
  return location.origin + location.pathname + location.search;
}

function isAbout(text: PageText | null): boolean {
  if (!text) return false;
  const { title, blocks } = text.article;
  return recognise({ title, description: '', text: blocks.map((block) => block.text).join('\n') }).recognised;
}

function sameMarks(some: readonly Marked[], others: readonly Marked[]): boolean {
  const same = (a: Marked, b: Marked | undefined) => a.id === b?.id && a.tone === b.tone && a.painted === b.painted;
  return some.length === others.length && some.every((mark, at) => same(mark, others[at]));
}
