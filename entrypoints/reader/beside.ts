import type { CardActions } from '../../components/card/card.tsx';
import { send, tell } from '../../lib/browser/messaging.ts';
import type { Annotation } from '../../lib/match/reading.ts';
import { drawing, fetchCard } from './drawing.ts';
import { keep, noteOf, unkeep } from './notes.ts';
import type { Reader } from './reader.ts';

/** How a card came to be asked for: one that the pointer called goes when the pointer does. */
export type Asked = 'pointer' | 'focus' | 'press' | 'key';

/** ms for which a card that says “not marked any more” offers to undo it. */
const regret = 10_000;

/** Opens and closes the card beside a mark. */
export class Beside {
  readonly #reader: Reader;
  #id: string | null = null;
  #asked: Asked = 'press';
  /** Whether its sentence has just been called wrong. */
  #hidden = false;
  #regret = 0;
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
    return this.#asked === 'pointer' && !this.#hidden && !drawing()?.screen.hasFocus();
  }

  holds(target: EventTarget | null): boolean {
    return drawing()?.screen.holds(target) ?? false;
  }

  covers(x: number, y: number): boolean {
    return this.#id !== null && (drawing()?.screen.covers(x, y) ?? false);
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
    const [{ drawing, dossier }, note] = await Promise.all([
      fetchCard(annotation.claim),
      noteOf(this.#reader, id).catch(() => null),
    ]);
    const { choices } = this.#reader;
    if (turn !== this.#turn || !dossier || !drawing || !choices) return;
    this.#hidden = false;
    const painted = marks.painted();
    // A sentence that has been called wrong has no mark any more: its card stays where it was.
    let last = marks.linesOf(id);
    const shown = drawing.screen.show({
      content: drawing.card({
        entry: { annotation, dossier },
        article: reading.article.language,
        theme: marks.isOnDark(id) ? 'dark' : 'light',
        at: painted.indexOf(id) + 1,
        of: painted.length,
        note,
        aloud: asked === 'focus',
        actions: this.#actions(annotation),
      }),
      language: choices.language,
      lines: () => {
        if (!this.#hidden) last = marks.linesOf(id);
        return last;
      },
      focus: asked === 'key',
      onLost: () => this.close(),
    });
    this.#id = shown ? id : null;
    this.#asked = asked;
    if (shown) marks.open(id);
  }

  close(): void {
    this.#turn++;
    if (this.#id === null) return;
    this.#id = null;
    this.#hidden = false;
    clearTimeout(this.#regret);
    drawing()?.screen.close();
    this.#reader.marks.open(null);
  }

  /** To be called when the page has been read anew: a card whose mark has gone goes too. */
  check(): void {
    if (this.#id === null) return;
    const there = this.#reader.marks.linesOf(this.#id).length > 0;
    if (there) this.#hidden = false;
    else if (!this.#hidden) this.close();
  }

  /** The annotation whose story was asked for while no panel was listening, once. */
  takeWanted(): string | null {
    const wanted = this.#wanted;
    this.#wanted = null;
    return wanted;
  }

  #actions(annotation: Annotation): CardActions {
    return {
      open: () => this.#story(annotation),
      close: () => this.close(),
      keeping: {
        save: () => keep(this.#reader, annotation.id),
        unsave: (note) => unkeep(this.#reader, note),
      },
      hide: () => this.#hide(annotation),
      unhide: () => this.#unhide(annotation),
    };
  }

  #story({ id, claim }: Annotation): void {
    this.#wanted = id;
    send('story', { claim }).catch(() => {});
    // A panel that is open already hears this; one that is about to open asks for the reading first.
    tell('chosen', { annotation: id });
  }

  async #hide({ sentence, claim }: Annotation): Promise<void> {
    this.#hidden = true;
    await send('hide', { sentence: sentence.text, claim });
    this.#regret = window.setTimeout(() => this.close(), regret);
  }

  /** The card stays where it is until the mark is there again (`check`). */
  async #unhide({ sentence, claim }: Annotation): Promise<void> {
    clearTimeout(this.#regret);
    await send('unhide', { sentence: sentence.text, claim });
  }
}
