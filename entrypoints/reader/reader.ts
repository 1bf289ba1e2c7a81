import { send, tell } from '../../lib/browser/messaging.ts';
import type { Annotation, Reading } from '../../lib/match/reading.ts';
import { type Marked, PageMarks } from '../../lib/page/page-marks.ts';
import { type PageText, read } from '../../lib/page/read.ts';
import { recognise } from '../../lib/page/recognise.ts';

/** Reads one page, has it matched, marks it, and says what it knows. */
export class Reader {
  readonly marks = new PageMarks();
  readonly timings: Record<string, number> = {};
  /** Called when the page's text has been read, or read anew. */
  onRead: () => void = () => {};
  #reading: Reading = { state: 'reading' };
  #text: PageText | null = null;
  /** How much text there was where the article stands, to tell when more has come. */
  #size = 0;
  #address = '';
  #demanded = false;
  #dressed: string | null = null;
  /** Every reading has its turn; one that another has overtaken comes to nothing. */
  #turn = 0;

  get reading(): Reading {
    return this.#reading;
  }

  /** What was read, with its places on the page. */
  get text(): PageText | null {
    return this.#text;
  }

  /**
   * Reads the page, anew if it has been read. What is shown stays until there is something else to show.
   * @param demand read it whatever it is about: someone asked for it. That holds for as long as the address does.
   */
  async read(demand: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#demanded = demand || (this.#demanded && !this.hasMoved());
    this.#address = address();
    const whole = this.#demanded;
    try {
      const text = this.#time('read', () => read(document, { whole }));
      await rested();
      if (turn !== this.#turn) return;
      const about = whole || this.#time('recognise', () => isAbout(text));
      if (!text || !about) this.#settle(text, { state: 'other', title: text?.article.title ?? document.title });
      else if (this.#reading.state === 'read' && sameWords(text, this.#text)) this.#settle(text, this.#reading);
      else {
        const matched = await this.#match(text);
        if (turn === this.#turn) this.#settle(text, matched);
      }
    } catch (error) {
      if (turn === this.#turn) this.#settle(null, { state: 'failed', reason: (error as Error).message });
    }
  }

  /** The page that was read is gone. */
  forget(): void {
    this.#turn++;
    this.#settle(null, { state: 'other', title: document.title });
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
    return this.hasMoved() || !this.marks.hold() || Math.abs(sizeAround(this.#text) - this.#size) > 80;
  }

  /** Says again what is known, as when a page comes back that the browser had kept. */
  announce(): void {
    tell('changed', { reading: this.#reading });
  }

  async #match(text: PageText): Promise<Reading> {
    const { blocks: _, ...article } = text.article;
    const start = performance.now();
    const [{ annotations, sentences, base, ms }] = await Promise.all([
      send('match', { article: text.article }),
      this.#dress(article.language),
    ]);
    this.timings.match = performance.now() - start;
    for (const [stage, took] of Object.entries(ms)) this.timings[`match ${stage}`] = took;
    return { state: 'read', article, sentences, annotations, base };
  }

  /** The page's sheet can stay when it is read again, unless it has changed its language. */
  async #dress(language: PageText['article']['language']): Promise<void> {
    if (this.#dressed === language) return;
    await send('dress', { key: this.marks.key, language });
    this.#dressed = language;
  }

  #settle(text: PageText | null, reading: Reading): void {
    this.#text = text;
    this.#size = sizeAround(text);
    const news = reading !== this.#reading;
    this.#reading = reading;
    if (text && reading.state === 'read') {
      this.#time('paint', () => this.marks.show(text.blocks, reading.annotations.map(toMark)));
      this.timings.painted = performance.now();
    } else this.marks.clear();
    if (text) this.onRead();
    if (news) this.announce();
  }

  #time<T>(stage: string, work: () => T): T {
    const start = performance.now();
    const result = work();
    this.timings[stage] = performance.now() - start;
    return result;
  }
}

/** Lets the page have its turn between two stages, so that none of its own work waits long. */
function rested(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function address(): string {
  return location.origin + location.pathname + location.search;
}

/** UTF-16 units of text in the part of the page that holds the article, or in all of it when there is none. */
function sizeAround(text: PageText | null): number {
  const first = text?.blocks[0]?.element;
  const last = text?.blocks.at(-1)?.element;
  let around = first?.parentElement;
  while (around && last && !around.contains(last)) around = around.parentElement;
  return (around?.isConnected ? around : document.body)?.textContent?.length ?? 0;
}

function isAbout(text: PageText | null): boolean {
  if (!text) return false;
  const { title, blocks } = text.article;
  return recognise({ title, description: '', text: blocks.map((block) => block.text).join('\n') }).recognised;
}

function sameWords(one: PageText, other: PageText | null): boolean {
  const [a, b] = [one.article.blocks, other?.article.blocks ?? []];
  return a.length === b.length && a.every((block, at) => block.text === b[at]?.text);
}

function toMark({ id, tone, sure, sentence: { block, start, end } }: Annotation): Marked {
  return { id, tone, painted: sure, block, start, end };
}
