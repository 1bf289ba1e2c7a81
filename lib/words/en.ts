import { capital, number } from './en-number.ts';
import { recordEn } from './record/en.ts';

const have = (n: number) => `${number(n)} ${n === 1 ? 'has' : 'have'}`;
const list = new Intl.ListFormat('en-GB');

/** How many sentences carry which kind of news. */
export interface Counts {
  sure: number;
  likely: number;
  differs: number;
  changed: number;
  outcome: number;
}

/** A summary in three runs; the middle one is what matters most. */
export interface Summary {
  lead: string;
  strong: string;
  rest: string;
}

export const en = {
  name: 'Said & Done',
  pages: { label: 'Pages', record: 'Record', notebook: 'Notebook', method: 'Method', options: 'Settings' },
  colon: ': ',
  space: ' ',
  comma: ', ',
  stop: '.',
  languages: { en: 'English', zh: 'Chinese' },

  list: (texts: string[]) => list.format(texts),

  tone: {
    differs: 'Differs from the record',
    changed: 'Has changed',
    outcome: 'Outcome known',
    record: 'On record',
  },
  filter: {
    label: 'Show',
    all: 'All',
    differs: 'Differs',
    changed: 'Changed',
    outcome: 'Outcome',
    record: 'On record',
  },

  verdict: {
    prediction: {
      pending: 'Pending',
      'came-true': 'Came true',
      partly: 'Partly came true',
      missed: 'Did not happen',
      'walked-back': 'Withdrawn',
      'not-checkable': 'Cannot be checked',
    },
    commitment: {
      pending: 'Pending',
      'came-true': 'Kept',
      partly: 'Partly kept',
      missed: 'Not kept',
      'walked-back': 'Withdrawn',
      'not-checkable': 'Cannot be checked',
    },
    open: 'Open, no date set',
    overdue: 'Due date passed, not yet assessed',
    due: (date: string) => `due ${date}`,
    was: (date: string) => `was due ${date}`,
    asOf: (date: string) => `as of ${date}`,
  },

  relation: {
    contradicts: 'At odds',
    revises: 'Revises',
    reaffirms: 'Repeats',
    resolves: 'Settles',
  },

  /** Where article and record part. */
  difference: {
    number: 'A different figure',
    date: 'A different date',
    certainty: 'A difference in certainty',
    attribution: 'A different speaker',
    scope: 'A difference in scope',
    opposite: 'The opposite direction',
  },
  differs: (dimension: string, here: string, record: string) =>
    `${dimension}: “${here}” here; in the record, ${record}.`,

  finding: {
    earlier: (date: string, what: string) => `Earlier, ${date}: ${what}`,
    later: (date: string, what: string) => `Later, ${date}: ${what}`,
    said: (date: string, occasion: string) => `Said ${date}, ${occasion}.`,
    repeated: (dates: string[]) => `Said also ${list.format(dates)}.`,
  },

  summary: ({ sure, likely, differs, changed, outcome }: Counts): Summary => {
    const more = likely === 0 ? '' : ` ${capital(number(likely))} more possibly ${likely === 1 ? 'does' : 'do'}.`;
    if (sure === 0) {
      const some = `${capital(number(likely))} ${likely === 1 ? 'sentence possibly repeats' : 'sentences possibly repeat'}`;
      return { lead: `${some} a statement on record; none surely does.`, strong: '', rest: '' };
    }
    const lead = `${capital(number(sure))} ${sure === 1 ? 'sentence repeats a statement' : 'sentences repeat statements'} on record.`;
    const strong = [
      differs && `${number(differs)} ${differs === 1 ? 'differs' : 'differ'} from the record`,
      changed && `${have(changed)} changed`,
    ].filter(Boolean);
    const known = outcome ? `${have(outcome)} an outcome` : '';
    const end = strong.length === 0 ? capital(known) : known;
    return {
      lead,
      strong: strong.length ? ` ${capital(strong.join(', '))}${end ? ',' : '.'}` : '',
      rest: (end ? ` ${end}.` : '') + more,
    };
  },

  item: {
    article: 'Article',
    record: 'Record',
    wording: 'Where the wording differs',
    onRecord: 'On record',
    outcome: 'Outcome',
    sideBySide: 'Side by side',
    story: 'The story so far',
    thisArticle: 'This article',
    thisStatement: 'the statement repeated here',
    wholeStory: (n: number, title: string) => `All ${n} statements in “${title}”`,
    reportedBy: (outlet: string) => `reported by ${outlet}`,
    remark: 'What other sources add',
    sources: 'Sources',
    ourWords: 'Records are in our words; follow a source for theirs.',
    why: 'Why this matched',
    whyWords: (shared: string) => `Words that led to it: ${shared}.`,
    sure: 'A sure match.',
    likely: 'A possible match: judge for yourself.',
    copy: 'Copy with sources',
    copied: 'Copied',
    show: 'Show in article',
    newTab: 'opens in a new tab',
  },
  card: { open: 'Open the story', close: 'Close' },
  likely: {
    title: 'Possibly on record',
    note: 'Close, but not surely the same statement. These are not marked in the article.',
    one: 'Possibly',
  },
  listed: 'Sentences on record',

  state: {
    waiting: { title: 'Waiting for the page…', text: 'Nothing of it has been read yet.' },
    reading: { title: 'Reading…', text: 'The text stays on this computer.' },
    none: {
      title: 'Nothing on record',
      text: (sentences: number, until: string) =>
        `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} read; none repeats a statement we hold. That is not a finding about the article: the record is small and ends on ${until}.`,
    },
    other: {
      title: 'Not an article about OpenAI',
      text: 'A short look at its title and text told so. Nothing was kept.',
    },
    unlisted: {
      title: 'Not read',
      text: 'This site is not among the news sites that are looked at by themselves. Nothing of the page was read.',
    },
    closed: {
      title: 'No article to read here',
      text: 'Browser pages, extension stores and PDF files can’t be read.',
    },
    ask: {
      title: 'One press is needed',
      text: 'The browser lets an extension read a page only when you press its button: the Said & Done button in the toolbar.',
    },
    failed: { title: 'This page could not be read', text: 'Nothing was kept. Reloading the page may help.' },
    installing: {
      title: 'Setting up the record…',
      text: 'The statements that come with the extension are being put in place. This takes a few seconds, once.',
    },
    broken: {
      title: 'The record could not be opened',
      text: 'Articles can’t be compared until it is repaired. Restarting the browser starts the repair.',
    },
    details: 'Details',
    read: 'Read this page',
    readAnyway: 'Read this page anyway',
    again: 'Try again',
  },

  record: recordEn,
};
