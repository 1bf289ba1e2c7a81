/** Who may send each message and what it must look like: checked on arrival, whoever claims to be its sender. */
import * as v from 'valibot';
import { tones } from '../claims/tone.ts';
import type { Reading } from '../match/reading.ts';
import { languages } from '../text/article.ts';
import type { Messages, Place } from './messages.ts';

/** `page`: a script of ours in a tab's page. `own`: the background, the panel or another page of the extension. */
export type Side = 'page' | 'own';

type Shapes = {
  readonly [N in keyof Messages]: {
    readonly from: readonly Side[];
    readonly sent: v.GenericSchema<unknown, Messages[N]['sent']>;
  };
};

const text = v.string();
const maybe = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.picklist(languages);
const tone = v.picklist(tones);
const page: readonly Side[] = ['page'];
const own: readonly Side[] = ['own'];
/** The first page has its sample matched as pages have theirs. */
const either: readonly Side[] = ['page', 'own'];

const nothing = v.null();
const annotation = v.object({ annotation: text });
const mistaken = v.object({ sentence: text, claim: text });
const meta = { title: text, site: maybe, author: maybe, published: maybe, url: maybe };
const block = v.object({ kind: v.picklist(['heading', 'paragraph', 'list', 'quote']), text });

const passage = v.object({
  article: v.object({ ...meta, language: v.nullable(language) }),
  selector: v.object({
    exact: text,
    prefix: text,
    suffix: text,
    repeated: v.boolean(),
    position: v.nullable(v.object({ start: count, end: count })),
  }),
  record: v.nullable(v.object({ claim: text, tone })),
});

const order = v.variant('do', [
  v.object({ do: v.picklist(['run', 'install', 'cancel']), job: count }),
  v.object({ do: v.picklist(['update', 'remove']), pack: text }),
  v.object({ do: v.literal('daily'), pack: text, on: v.boolean() }),
  v.object({ do: v.literal('wake') }),
]);

const span = { start: count, end: count };
const found = v.object({
  id: text,
  claim: text,
  sentence: v.object({ block: count, ...span, text }),
  tone,
  standing: v.picklist(['changed', 'outcome', 'record']),
  score: v.number(),
  sure: v.boolean(),
  why: v.array(text),
  fidelity: v.picklist(['faithful', 'number', 'date', 'certainty', 'attribution', 'scope', 'opposite', 'unchecked']),
  difference: v.nullable(v.object({ article: v.object(span), record: v.object(span) })),
});

/** What a page's reader knows; the panel also checks what it is answered. Shown of it is text alone. */
export const reading = v.variant('state', [
  v.object({ state: v.picklist(['reading', 'paused', 'pdf']) }),
  v.object({ state: v.literal('other'), title: text }),
  v.object({ state: v.literal('failed'), reason: text }),
  v.object({
    state: v.literal('read'),
    article: v.object({ ...meta, language }),
    sentences: count,
    whole: v.boolean(),
    annotations: v.array(found),
    base: text,
  }),
]) satisfies v.GenericSchema<unknown, Reading>;

/** What goes over the line between panel and page (`in-step.ts`). */
export const place = annotation satisfies v.GenericSchema<Place>;

export const shapes: Shapes = {
  wake: { from: page, sent: v.object({ title: text }) },
  look: { from: page, sent: v.object({ title: text, description: text, text }) },
  match: { from: either, sent: v.object({ article: v.object({ ...meta, language, blocks: v.array(block) }) }) },
  check: { from: either, sent: nothing },
  dress: { from: page, sent: v.object({ key: text, language, strength: v.picklist(['quiet', 'normal', 'strong']) }) },
  choices: { from: page, sent: nothing },
  permissions: { from: own, sent: nothing },
  card: { from: page, sent: v.object({ claim: maybe, bring: v.boolean() }) },
  hide: { from: page, sent: mistaken },
  unhide: { from: page, sent: mistaken },
  story: { from: page, sent: v.object({ claim: text }) },
  step: { from: own, sent: v.object({ forward: v.boolean() }) },
  changed: { from: page, sent: v.object({ reading }) },
  reading: { from: own, sent: nothing },
  reveal: { from: own, sent: annotation },
  timings: { from: own, sent: nothing },
  passage: { from: own, sent: v.object({ annotation: maybe }) },
  kept: { from: page, sent: v.object({ url: text }) },
  keptChanged: { from: own, sent: nothing },
  save: { from: ['page', 'own'], sent: v.object({ passage }) },
  unsave: { from: page, sent: v.object({ note: text }) },
  chosen: { from: page, sent: annotation },
  packs: { from: own, sent: order },
};
