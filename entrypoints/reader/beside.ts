import { shownLanguage } from '../../lib/browser/appearance.ts';
import { send, tell } from '../../lib/browser/messaging.ts';
import type { Annotation } from '../../lib/match/reading.ts';
import type { CardScreen } from '../card/screen.tsx';
import { noteOf, passageOf, showKept } from './notes.ts';
import type { Reader } from './reader.ts';

/** How a card came to be asked for: one that the pointer called goes when the pointer does. */
export type Asked = 'pointer' | 'focus' | 'press' | 'key';

/** The global that this page's content scripts share: the card's script puts its screen there. */
const shared = globalThis as { card?: CardScreen };
/** ms for which a card that says “not marked any more” offers to undo it. */
const regret = 10_000;

/** Opens and closes the card beside a mark. */
export class Beside {
  readonly #reader: Reader;
  #id: string | null = null;
  #asked: Asked = 'press';
  #hidden: Annotation | null = null;
  #turn = 0;
  #wanted: string | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The annotation whose card is open. */
  get open(): string | null {
    return this.#id;
  }

  /** Whether the card may go when the pointer has left it. */
  get isPassing(): boolean {
    return this.#asked === 'pointer' && this.#hidden === null && !shared.card?.hasFocus();
  }

  holds(target: EventTarget | null): boolean {
    return shared.card?.holds(target) ?? false;
  }

  covers(x: number, y: number): boolean {
    return this.#id !== null && (shared.card?.covers(x, y) ?? false);
  }

  /** Shows the card of a mark in place of any other. What it says comes from the background; until then nothing moves. */
  async show(id: string, asked: Asked): Promise<void> {
    if (this.#id === id) {
      if (asked !== 'pointer') this.#asked = asked;
      if (asked !== 'key') return;
    }
    const { reading, marks } = this.#reader;
    const annotation = reading.state === 'read' ? reading.annotations.find((one) => one.id === id) : undefined;
    if (reading.state !== 'read' || !annotation) return;
    const turn = ++this.#turn;
    if (asked === 'key') marks.bring(id);
    const [dossier, note] = await Promise.all([
      send('card', { claim: annotation.claim, bring: !shared.card }),
      noteOf(this.#reader, id).catch(() => null),
    ]);
    const { settings } = this.#reader;
    if (turn !== this.#turn || !dossier || !shared.card || !settings) return;
    this.#hidden = null;
    const painted = marks.painted();
    // A sentence that has been called wrong has no mark any more: its card stays where it was.
    let last = marks.linesOf(id);
    const shown = shared.card.show({
      entry: { annotation, dossier },
      article: reading.article.language,
      language: shownLanguage(settings),
      theme: marks.isOnDark(id) ? 'dark' : 'light',
      at: painted.indexOf(id) + 1,
      of: painted.length,
      lines: () => {
        if (!this.#hidden) last = marks.linesOf(id);
        return last;
      },
      note,
      focus: asked === 'key',
      actions: {
        open: () => this.#story(annotation),
        close: () => this.close(),
        save: () => this.#save(id),
        unsave: async (kept) => {
          await send('unsave', { note: kept });
          await showKept(this.#reader);
        },
        hide: () => this.#hide(annotation),
        unhide: () => this.#unhide(annotation),
      },
    });
    this.#id = shown ? id : null;
    this.#asked = asked;
    if (shown) marks.open(id);
  }

  close(): void {
    this.#turn++;
    if (this.#id === null) return;
    this.#id = this.#hidden = null;
    shared.card?.close();
    this.#reader.marks.open(null);
  }

  /** To be called when the page has been read anew: a card whose mark has gone goes too. */
  check(): void {
    if (this.#id !== null && !this.#hidden && this.#reader.marks.linesOf(this.#id).length === 0) this.close();
  }

  /** The annotation whose story was asked for while no panel was listening, once. */
  takeWanted(): string | null {
    const wanted = this.#wanted;
    this.#wanted = null;
    return wanted;
  }

  #story({ id, claim }: Annotation): void {
    this.#wanted = id;
    send('story', { claim }).catch(() => {});
    // A panel that is open already hears this; one that is about to open asks for the reading first.
    tell('chosen', { annotation: id });
  }

  async #save(id: string): Promise<string> {
    const passage = passageOf(this.#reader, id);
    if (!passage) throw new Error('the sentence has gone from the page');
    const note = await send('save', { passage });
    await showKept(this.#reader).catch(() => {});
    return note;
  }

  async #hide(annotation: Annotation): Promise<void> {
    this.#hidden = annotation;
    await send('hide', { sentence: annotation.sentence.text, claim: annotation.claim });
    setTimeout(() => this.#hidden === annotation && this.close(), regret);
  }

  async #unhide({ sentence, claim }: Annotation): Promise<void> {
    await send('unhide', { sentence: sentence.text, claim });
    this.#hidden = null;
  }
}
