import type { Dimension } from '../../match/reading.ts';

/** How many statements on record an article repeats, and what became of them. */
export interface Counts {
  statements: number;
  changed: number;
  /** Statements from which the article departs, by how. */
  differs: Partial<Record<Dimension, number>>;
  predictions: number;
  commitments: number;
  /** Statements that it possibly repeats, and none surely. */
  possible: number;
}

/** One count of the summary; `news`: what matters most. */
export interface Fact {
  text: string;
  news: boolean;
}

const some = (n: number, one: string, more: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;
const sentencesOf = (n: number) => some(n, 'sentence', 'sentences');

const departs: Record<Dimension, [one: string, more: string]> = {
  number: ['number differs', 'numbers differ'],
  date: ['date differs', 'dates differ'],
  certainty: ['differs in certainty', 'differ in certainty'],
  attribution: ['speaker differs', 'speakers differ'],
  scope: ['differs in scope', 'differ in scope'],
  opposite: ['points the opposite way', 'point the opposite way'],
};

/** The side panel. */
export const en = {
  summary: ({ statements, changed, differs, predictions, commitments, possible }: Counts): Fact[] => {
    if (statements === 0)
      return [
        { text: some(possible, 'statement possibly on record', 'statements possibly on record'), news: false },
        { text: 'none surely', news: false },
      ];
    return [
      { text: some(statements, 'statement on record', 'statements on record'), news: false },
      ...(changed ? [{ text: some(changed, 'has changed', 'have changed'), news: true }] : []),
      ...Object.entries(differs).map(([dimension, n]) => ({
        text: some(n, ...departs[dimension as Dimension]),
        news: true,
      })),
      ...(predictions ? [{ text: some(predictions, 'prediction settled', 'predictions settled'), news: false }] : []),
      ...(commitments ? [{ text: some(commitments, 'commitment settled', 'commitments settled'), news: false }] : []),
      ...(possible ? [{ text: `${possible} more possible`, news: false }] : []),
    ];
  },
  listed: 'Sentences on record',

  reach: (sentences: number, until: string) =>
    `${sentencesOf(sentences)} read. Those not listed are not on record, which is no finding about them: the record is small and ends on ${until}.`,
  /** Of a page that is longer than is read. */
  part: (sentences: number) =>
    `This page is longer than we read: its first ${sentencesOf(sentences)} were compared, the rest was not.`,

  search: {
    label: 'Search this list',
    found: (n: number, all: number) => `${n} of ${all}`,
    none: 'Nothing in this list has these words.',
  },
  step: {
    label: 'One by one',
    previous: 'Previous',
    next: 'Next',
    at: (place: number, all: number) => `${place} of ${all}`,
  },
  more: (n: number) => `and ${n} more ${n === 1 ? 'sentence' : 'sentences'} here`,

  item: {
    confidence: (score: number, sure: boolean): string =>
      sure
        ? score >= 0.95
          ? 'Almost certainly the same statement.'
          : 'Very likely the same statement.'
        : 'Possibly the same statement: judge for yourself.',
    outOf: (n: number) =>
      `Of a hundred matches that look like this one, about ${n} were right when the matcher was tested.`,
  },

  hide: {
    not: 'Not this',
    right: 'The article has it right',
    gone: 'Not shown any more, on any page.',
    goneFinding: 'This difference is not shown any more, on any page.',
    undo: 'Undo',
    settings: 'All hidden matches',
  },

  site: {
    title: 'This site',
    listed: 'Comes with the extension: articles about OpenAI are read by themselves.',
    added: 'You added it: articles about OpenAI are read by themselves.',
    neither: 'Read only when you press the button.',
    pausedHere: 'Paused: nothing on this site is read by itself.',
    pausedAll: 'Everything is paused: no page is read by itself.',
    always: (host: string) => `Always on ${host}`,
    alwaysHint: 'The browser asks you for just this site. It can be withdrawn in settings.',
    declined: 'The browser was not given permission, so nothing has changed.',
    withdraw: 'No longer on this site',
    pause: 'Pause on this site',
    resume: 'Resume on this site',
    pauseAll: 'Pause everywhere',
    resumeAll: 'Resume everywhere',
    revoked: 'The browser’s permission for this site is missing, so its pages are not looked at.',
    permit: 'Give it again',
  },

  state: {
    waiting: { title: 'Waiting for the page…', text: 'Nothing of it has been read yet.' },
    reading: { title: 'Reading…', text: 'The text stays on this computer.' },
    slow: {
      title: 'Still reading…',
      text: 'This takes longer than it should. The part that compares may have been stopped; trying again wakes it.',
    },
    none: {
      title: 'Nothing on record',
      text: (sentences: number, until: string) =>
        `${sentencesOf(sentences)} read; none repeats a statement we hold. That is not a finding about the article: the record is small and ends on ${until}.`,
      covers: 'What the record covers',
    },
    other: {
      title: 'Not an article about OpenAI',
      text: 'A short look at its title and text told so. Nothing was kept.',
    },
    unlisted: {
      title: 'Not read',
      text: 'This site is not among those that are looked at by themselves, or the browser does not permit it. Nothing of the page was read.',
    },
    paused: {
      title: 'Paused',
      text: 'You paused reading, so nothing of this page was looked at.',
    },
    internal: {
      title: 'No article to read here',
      text: 'Browsers keep extensions out of their own pages, of extension stores and of files on this computer.',
    },
    own: { title: 'A page of Said & Done', text: 'Open an article to see what the record has on it.' },
    pdf: {
      title: 'A PDF is not read',
      text: 'Only web pages can be compared with the record. If the article has a web page too, open that.',
    },
    ask: {
      title: 'One press is needed',
      text: 'The browser lets an extension read a page only when you press its button: the Said & Done button in the toolbar.',
    },
    failed: { title: 'This page could not be read', text: 'Nothing was kept. Reloading the page may help.' },
    lost: {
      title: 'The comparison was broken off',
      text: 'The part of the extension that compares was stopped, perhaps by an update. The article was not compared: this says nothing about it.',
    },
    browse: 'Browse the record',
    details: 'Details',
    read: 'Read this page',
    readAnyway: 'Read this page anyway',
    again: 'Try again',
  },
};
