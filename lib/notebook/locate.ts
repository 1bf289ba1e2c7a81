import search from 'approx-string-match';
import type { Selector } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type AnchorText, anchorText, likeness, sameFigures, weight } from './anchor-text.ts';
import { fromCodePoints } from './select.ts';

/** Where a passage is now. `changed`: its words are no longer quite the same. */
export interface Place extends Span {
  readonly changed: boolean;
}

/** A quote and its sides, made comparable. */
interface Wanted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly weight: number;
  readonly repeated: boolean;
}

interface Candidate extends Span {
  /** Likeness of what stands before and after to what stood there, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** Share of the quote's characters that are still the same. */
  readonly same: number;
}

/** A quote of this weight is found again without context: some twenty letters or ten Chinese characters. */
const distinct = 20;
/** Less than this says nothing without the words on both sides of it. */
const few = 6;
const stop = /[.!?。]/;
const letter = /[\p{L}\p{N}]/u;
/** How far the words reach that stood right beside a quote. */
const reach = 12;
/** Words that stand at more places than this, or nearly, are nowhere in particular; and comparing them all takes minutes. */
const mostPlaces = 200;
/** Two places are told apart by at least this much context. */
const margin = 0.25;

/**
 * Finds a passage in a text that may have changed, or null: rather not placed than placed wrongly. After the
 * robust anchoring of Hypothesis (exact quote, position, fuzzy quote), but here the context must agree before a
 * repeated, short or altered quote is accepted.
 */
export function locate(page: AnchorText, selector: Selector): Place | null {
  const quote = anchorText(selector.exact).text;
  if (quote === '') return null;
  const wanted: Wanted = {
    quote,
    prefix: anchorText(selector.prefix).text,
    suffix: anchorText(selector.suffix).text,
    weight: weight(quote),
    repeated: selector.repeated,
  };
  const places = everywhere(page.text, wanted);
  if (places.length > mostPlaces) return null;
  const told = (place: Candidate) => fits(place, wanted) && beside(page.text, place, places, wanted);
  const exact =
    choose(places, (place) => told(place) && !copied(page.text, place, places, wanted)) ??
    alone(page, places, wanted, selector);
  if (exact) return { ...page.toOriginal(exact), changed: false };
  const altered = choose(apart([...places, ...nearly(page.text, wanted)]), (place) =>
    fitsAltered(page.text, place, wanted),
  );
  return altered && { ...page.toOriginal(altered), changed: true };
}

/** The one candidate that is acceptable, and clearly ahead of all others on both sides. */
function choose(candidates: readonly Candidate[], accept: (candidate: Candidate) => boolean): Candidate | null {
  const [best, ...others] = [...candidates].sort((a, b) => merit(b) - merit(a));
  if (!best || !accept(best)) return null;
  const rival = others.some(
    (other) => merit(best) - merit(other) < margin || other.before > best.before || other.after > best.after,
  );
  return rival ? null : best;
}

function merit(candidate: Candidate): number {
  return candidate.before + candidate.after + candidate.same;
}

function fits(place: Candidate, wanted: Wanted): boolean {
  const [low, high] = [place.before, place.after].sort((a, b) => a - b) as [number, number];
  if (wanted.weight < few) return low >= 0.8;
  return (high >= 0.95 && low >= (wanted.repeated ? 0.6 : 0.5)) || (high >= 0.8 && low >= 0.6);
}

/** Whether the page has gained a twin of the quote since then, and one side fails to tell which is the older. */
function copied(text: string, place: Candidate, places: readonly Candidate[], wanted: Wanted): boolean {
  // Where the words stood twice before, only what stands between the same words is a twin.
  const twin = ({ start, end }: Span) =>
    !wanted.repeated || near(text, start, end, wanted).every((side) => side >= 0.9);
  return places.some(
    (other) =>
      other !== place && (place.before - other.before < margin || place.after - other.after < margin) && twin(other),
  );
}

/** Where there are others like it, the words right beside a quote must be there too: a neighbour may have taken its place. */
function beside(text: string, { start, end }: Span, places: readonly Candidate[], wanted: Wanted): boolean {
  if (!wanted.repeated && places.length === 1) return true;
  // The edge of a page tells no place from another.
  if (wanted.prefix === '' || wanted.suffix === '') return false;
  return near(text, start, end, wanted).every((likeness) => likeness >= 0.7);
}

/** Likeness of the words right before and right after. */
function near(text: string, start: number, end: number, { prefix, suffix }: Wanted): [number, number] {
  return [before(text, start, prefix.slice(-reach)), after(text, end, suffix.slice(0, reach))];
}

/** Words that stood and stand on the page once only: they need little more than themselves. */
function alone(page: AnchorText, places: readonly Candidate[], wanted: Wanted, selector: Selector): Candidate | null {
  const [only] = places;
  if (!only || places.length > 1 || wanted.repeated) return null;
  if (wanted.weight >= distinct) return only;
  const start = selector.position && fromCodePoints(page.original, selector.position.start);
  if (page.toOriginal(only).start === start) return only;
  if (wanted.weight < few) return null;
  return Math.max(...near(page.text, only.start, only.end, wanted)) >= 0.8 ? only : null;
}

function fitsAltered(text: string, place: Candidate, wanted: Wanted): boolean {
  const found = text.slice(place.start, place.end);
  // Where the very words stand, it was decided before.
  if (place.same === 1 || wanted.weight < few || isNeighbour(found, wanted)) return false;
  // A part of the sentence beside it would come with a full stop that the quote has not.
  if (stopsIn(found) > stopsIn(wanted.quote)) return false;
  const [low, high] = [place.before, place.after].sort((a, b) => a - b) as [number, number];
  if (sameFigures(found, wanted.quote) < 1) return low >= 0.9 && place.same >= 0.6;
  // A short quote may change only between sides that did not.
  if (wanted.weight < distinct) return low >= 0.8 && place.same >= 0.6;
  // The sentence after may have moved up, and begin as this one did.
  if (wanted.weight < 3 * distinct && Math.min(...near(text, place.start, place.end, wanted)) < 0.3)
    return place.same >= 0.75 && low >= 0.5;
  if (low >= 0.6) return place.same >= 0.5;
  if (high >= 0.7) return place.same >= 0.7;
  return !wanted.repeated && wanted.weight >= 3 * distinct && place.same >= 0.9;
}

/** Ends of sentences in a text, its own not counted. */
function stopsIn(text: string): number {
  return text.slice(0, -1).match(/[.!?。]+(?!\d)/g)?.length ?? 0;
}

/** What stood beside the quote when it was saved is another sentence, however similar. */
function isNeighbour(found: string, { quote, prefix, suffix }: Wanted): boolean {
  const limit = Math.floor(found.length * 0.4);
  const errors = (text: string, words: string) => search(text, words, words.length)[0]?.errors ?? words.length;
  const own = errors(quote, found);
  if ([prefix, suffix].some((side) => search(side, found, limit).some((match) => match.errors <= own))) return true;
  // The far end of a side may be cut off in the middle of that sentence.
  const longest = Math.min(found.length - 1, Math.max(prefix.length, suffix.length));
  for (let length = longest; length >= (found.length * 2) / 3; length--) {
    const [head, tail] = [found.slice(0, length), found.slice(-length)];
    const [inHead, inTail] = [errors(quote, head), errors(quote, tail)];
    if (search(suffix, head, inHead - 1).some(({ end }) => end === suffix.length)) return true;
    if (search(prefix, tail, inTail - 1).some(({ start }) => start === 0)) return true;
  }
  return false;
}

function everywhere(text: string, wanted: Wanted): Candidate[] {
  const found: Candidate[] = [];
  for (
    let at = text.indexOf(wanted.quote);
    at !== -1 && found.length <= mostPlaces;
    at = text.indexOf(wanted.quote, at + 1)
  )
    found.push(candidate(text, { start: at, end: at + wanted.quote.length }, wanted, 0));
  return found;
}

/** Places that read nearly like the quote: anywhere on the page, and between sides like its own. */
function nearly(text: string, wanted: Wanted): Candidate[] {
  const { quote, prefix, suffix } = wanted;
  const found = new Map<string, Candidate>();
  const look = (from: number, to: number, errors: number) => {
    for (const match of search(text.slice(from, to), quote, errors).slice(0, mostPlaces)) {
      const span = trim(text, { start: from + match.start, end: from + match.end }, quote);
      if (span.end > span.start) found.set(`${span.start} ${span.end}`, candidate(text, span, wanted, match.errors));
    }
  };
  if (wanted.weight >= distinct) look(0, text.length, Math.floor(quote.length * 0.3));
  const whole = prefix + quote + suffix;
  for (const around of search(text, whole, Math.floor(whole.length * 0.4)).slice(0, mostPlaces))
    look(around.start, around.end, Math.floor(quote.length * 0.5));
  return [...found.values()];
}

/**
 * Leaves out what an approximate match took in of the sentences beside it: letters beyond a full stop that the quote
 * does not have there, and marks that its own ends don't have.
 */
function trim(text: string, { start, end }: Span, quote: string): Span {
  const ends = Math.max(6, Math.floor(quote.length / 5));
  let [from, to] = [start, end];
  const head = text.slice(from, Math.min(from + ends, to)).search(/[.!?。][^.!?。]*$/);
  if (head !== -1 && !stop.test(quote.slice(0, ends))) from += head + 1;
  const tail = text.slice(Math.max(to - ends, from), to).search(stop);
  if (tail !== -1 && !stop.test(quote.slice(-ends, -1))) to = Math.max(to - ends, from) + tail + 1;
  if (letter.test(quote[0] ?? '')) while (from < to && !letter.test(text[from] ?? '')) from++;
  if (letter.test(quote.at(-1) ?? '')) while (to > from && !letter.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** Of candidates that overlap, the best. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const next of [...candidates].sort((a, b) => merit(b) - merit(a)))
    if (kept.every((other) => next.end <= other.start || next.start >= other.end)) kept.push(next);
  return kept;
}

function candidate(text: string, span: Span, { quote, prefix, suffix }: Wanted, errors: number): Candidate {
  return {
    ...span,
    before: before(text, span.start, prefix),
    after: after(text, span.end, suffix),
    same: 1 - errors / quote.length,
  };
}

function before(text: string, start: number, prefix: string): number {
  if (prefix === '') return start === 0 ? 1 : 0;
  return side(text.slice(Math.max(0, start - prefix.length), start), prefix);
}

function after(text: string, end: number, suffix: string): number {
  if (suffix === '') return end === text.length ? 1 : 0;
  return side(text.slice(end, end + suffix.length), suffix);
}

function side(here: string, there: string): number {
  return likeness(here, there) * (0.5 + 0.5 * sameFigures(here, there));
}
