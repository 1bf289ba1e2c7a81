import type { CardActions } from '../../components/card/card.tsx';
import { runWith } from '../../components/runs.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Annotation } from '../../lib/match/reading.ts';
import { drawing, fetchCard } from './drawing.ts';
import { keep, noteOf, unkeep } from './notes.ts';
import type { Reader } from './reader.ts';
import { idsOf, markedRuns, type PageRun, runsIn } from './runs.ts';

/** How a card came to be asked for: one that the pointer called goes when the pointer does. */
export type Asked = 'pointer' | 'focus' | 'press' | 'key';

/** ms for which a card that says “not marked any more” offers to undo it. */
const regret = 10_000;

/** Opens and closes the card beside a mark. One card tells of a whole passage, whichever of its marks is pointed at. */
export class Beside {
  readonly #reader: Reader;
  /** The annotation beside whose sentence the card stands, and the passage as the card tells of it. */
  #id: string | null = null;
  #run: PageRun | null = null;
  #asked: Asked = 'press';
  /** Whether its passage has just been called wrong. */
  #hidden = false;
  #regret = 0;
  #turn = 0;
  /** The card that was asked for and is not there yet, with the passage as it was known then. */
  #coming: { readonly id: string; readonly asked: Asked; readonly focus: boolean; readonly run: PageRun } | null = null;
  readonly #point: (annotation: string) => void;

  /** @param point has the panel show an annotation */
  constructor(reader: Reader, point: (annotation: string) => void) {
    this.#reader = reader;
    this.#point = point;
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
    if (idsOf(this.#run).includes(id)) {
      if (asked !== 'pointer') this.#asked = asked;
      if (asked !== 'key') return;
    }
    if (asked === 'key') this.#reader.marks.bring(id);
    await this.#draw(id, asked, asked === 'key');
  }

  async #draw(id: string, asked: Asked, focus: boolean): Promise<void> {
    const { reading, marks } = this.#reader;
    const run = runWith(runsIn(this.#reader), id);
    if (reading.state !== 'read' || !run) return;
    const turn = ++this.#turn;
    this.#coming = { id, asked, focus, run };
    const { annotation } = run.lead;
    const others = idsOf(run).filter((one) => one !== id);
    const [{ drawing, dossier }, note] = await Promise.all([
      fetchCard(annotation.claim),
      noteOf(this.#reader, id).catch(() => null),
    ]).finally(() => {
      if (turn === this.#turn) this.#coming = null;
    });
    const { choices } = this.#reader;
    if (turn !== this.#turn || !dossier || !drawing || !choices) return;
    this.#hidden = false;
    clearTimeout(this.#regret);
    const marked = markedRuns(this.#reader).map((one) => one.run.id);
    // A passage that has been called wrong has no marks any more: its card stays where it was.
    let own = marks.linesOf(id);
    let rest = others.flatMap((one) => marks.linesOf(one));
    const shown = drawing.screen.show({
      content: drawing.card({
        entry: { annotation, dossier },
        article: reading.article.language,
        theme: marks.isOnDark(id) ? 'dark' : 'light',
        at: marked.indexOf(run.id) + 1,
        of: marked.length,
        note,
        aloud: asked === 'focus',
        actions: this.#actions(id, run),
      }),
      language: choices.language,
      lines: () => {
        if (!this.#hidden) own = marks.linesOf(id);
        return own;
      },
      rest: () => {
        if (!this.#hidden) rest = others.flatMap((one) => marks.linesOf(one));
        return rest;
      },
      focus,
      onLost: () => this.close(),
    });
    this.#id = shown ? id : null;
    this.#run = shown ? run : null;
    this.#asked = asked;
    if (shown) marks.open(idsOf(run));
  }

  close(): void {
    this.#turn++;
    this.#coming = null;
    if (this.#id === null) return;
    this.#id = this.#run = null;
    this.#hidden = false;
    clearTimeout(this.#regret);
    drawing()?.screen.close();
    this.#reader.marks.open([]);
  }

  /**
   * To be called when the page has been read anew, or more is known of it: a card whose mark has gone goes too, and one that
   * is to tell something else does.
   */
  check(): void {
    const coming = this.#coming;
    if (coming && coming.id !== this.#id) {
      // What was asked for last comes; what is open goes then.
      const now = runWith(runsIn(this.#reader), coming.id);
      if (now && !tellsTheSame(now, coming.run)) void this.#draw(coming.id, coming.asked, coming.focus).catch(() => {});
      return;
    }
    if (this.#id === null || !this.#run) return;
    const now = runWith(runsIn(this.#reader), this.#id);
    // One by one its sentences go, and come back.
    if (this.#hidden && now?.entries.length !== this.#run.entries.length) return;
    this.#hidden = false;
    const isThere = this.#reader.marks.linesOf(this.#id).length > 0;
    if (!now || !isThere || now.lead.annotation.claim !== this.#run.lead.annotation.claim) this.close();
    else if (!tellsTheSame(now, this.#run))
      void this.#draw(this.#id, this.#asked, drawing()?.screen.hasFocus() ?? false).catch(() => {});
  }

  /** What is kept is the sentence that the card stands beside; what is called wrong is all of the passage. */
  #actions(id: string, run: PageRun): CardActions {
    return {
      open: () => this.#story(run.lead.annotation),
      close: () => this.close(),
      keeping: {
        save: () => keep(this.#reader, id),
        unsave: (note) => unkeep(this.#reader, note),
      },
      hide: () => this.#hide(run),
      unhide: () => this.#unhide(run),
    };
  }

  #story({ id, claim }: Annotation): void {
    send('story', { claim }).catch(() => {});
    this.#point(id);
  }

  async #hide(run: PageRun): Promise<void> {
    this.#hidden = true;
    for (const { annotation } of run.entries)
      await send('hide', { sentence: annotation.sentence.text, claim: annotation.claim });
    // Another card may have taken its place.
    if (this.#run === run) this.#regret = window.setTimeout(() => this.close(), regret);
  }

  /** The card stays where it is until the marks are there again (`check`). */
  async #unhide({ entries }: PageRun): Promise<void> {
    clearTimeout(this.#regret);
    for (const { annotation } of entries)
      await send('unhide', { sentence: annotation.sentence.text, claim: annotation.claim });
  }
}

/** Whether a card of the one has all that is to be said of the other. */
function tellsTheSame(a: PageRun, b: PageRun): boolean {
  const [one, other] = [a.lead.annotation, b.lead.annotation];
  return (
    idsOf(a).join() === idsOf(b).join() &&
    one.id === other.id &&
    one.sentence.text === other.sentence.text &&
    one.tone === other.tone &&
    one.fidelity === other.fidelity
  );
}
