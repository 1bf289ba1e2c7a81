import { recordEn } from './record/en.ts';

const list = new Intl.ListFormat('en-GB');

export const en = {
  name: 'Said & Done',
  pages: { label: 'Pages', record: 'Record', notebook: 'Notebook', method: 'Method', options: 'Settings' },
  colon: ': ',
  space: ' ',
  comma: ', ',
  stop: '.',
  /** Between a name and what goes with it: Chinese names have a dot of their own. */
  beside: ' · ',

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
    original: 'In its own language',
    ourWords: 'Records are in our words; follow a source for theirs.',
    why: 'Why this matched',
    whyWords: (shared: string) => `Words that led to it: ${shared}.`,
    copy: 'Copy with sources',
    copied: 'Copied',
    show: 'Show in article',
    newTab: 'opens in a new tab',
  },
  card: {
    open: 'Open the story',
    close: 'Close',
    notThis: 'Not this',
    notThisHint: 'This sentence says something else: don’t mark it any more',
    hidden: 'Not marked any more, here or elsewhere. Only this browser knows.',
    undo: 'Undo',
    place: (at: number, of: number) => `Mark ${at} of ${of}`,
  },
  likely: {
    title: 'Possibly on record',
    note: 'Close, but not surely the same statement. These are not marked in the article.',
    one: 'Possibly',
  },

  state: {
    installing: {
      title: 'Setting up the record…',
      text: 'The statements that come with the extension are being put in place. This takes a few seconds, once.',
    },
    broken: {
      title: 'The record could not be opened',
      text: 'Articles can’t be compared until it is repaired. Restarting the browser starts the repair.',
    },
  },

  record: recordEn,
};
