import type { Method } from './method.ts';

export const methodEn: Method = {
  title: 'Method',
  lede: 'How the record is made, what its words mean, and what it does not judge.',
  contents: 'On this page',
  sections: [
    {
      id: 'records',
      title: 'How a record is made',
      text: [
        'A record is one thing that one named speaker said on one known occasion: mostly Sam Altman, also OpenAI, its other executives, and people who answer them. It has a date, an occasion and at least one source that someone has read. Without a source there is no record.',
        'Records are in our own words. They say what was said, not whether it was wise. The only words taken over are a few that lead to the place in the source. When a statement is known only through one outlet, that outlet is named: “reported by …”.',
        'If only the month is known, only the month is given. Jokes, guesses and statements made in answer to a leading question are recorded as such.',
      ],
      terms: [
        { term: 'Prediction', meaning: 'says what will happen.' },
        { term: 'Commitment', meaning: 'promises what the speaker or the company will do.' },
        { term: 'Position', meaning: 'an opinion or a stance, which may later change.' },
        { term: 'Admission', meaning: 'concedes an error or a weakness.' },
        { term: 'Figure', meaning: 'states a number or a fact that can be checked.' },
      ],
    },
    {
      id: 'marks',
      title: 'What the four marks mean',
      text: [
        'A marked sentence repeats a statement on record. It carries one mark, the first of these that applies. None of them is a judgement on the article.',
      ],
      terms: [
        {
          sign: 'differs',
          term: 'Differs from the record',
          meaning:
            'the article gives another figure, date, degree of certainty, speaker, scope or direction than the record. Both wordings are shown.',
        },
        {
          sign: 'changed',
          term: 'Has changed',
          meaning:
            'the same speaker, or someone speaking for the same company, said something earlier or later that revises it or is at odds with it.',
        },
        {
          sign: 'outcome',
          term: 'Outcome known',
          meaning: 'it was a prediction or a commitment, and how it turned out is known.',
        },
        {
          sign: 'record',
          term: 'On record',
          meaning: 'it was said; nothing else is known that bears on it in these ways.',
        },
      ],
    },
    {
      id: 'verdicts',
      title: 'How outcomes are judged',
      text: [
        'Only predictions and commitments have an outcome. It rests on evidence that is listed with it, and says as of when. A prediction is measured by what it said, with its own deadline and its own qualifications: “hopes to” is not “will”.',
        'Verdicts have no colour on purpose. A commitment that was kept is as visible as one that was not.',
      ],
      terms: [
        {
          sign: 'came-true',
          term: 'Came true, kept',
          meaning: 'what was said has happened, in substance and in time.',
        },
        {
          sign: 'partly',
          term: 'Partly',
          meaning: 'a part of it happened, or it happened late, or by a weaker definition. The note says which.',
        },
        {
          sign: 'missed',
          term: 'Did not happen, not kept',
          meaning: 'the date has passed, or the matter is closed, and it did not happen.',
        },
        {
          sign: 'walked-back',
          term: 'Withdrawn',
          meaning: 'the speaker or the company dropped it or replaced it before it was due.',
        },
        {
          sign: 'pending',
          term: 'Pending, open',
          meaning:
            'it is not due yet, or it set no date. If its date has passed and nobody has looked yet, that is said in as many words.',
        },
        {
          sign: 'not-checkable',
          term: 'Cannot be checked',
          meaning: 'no public evidence could settle it, or it is worded too loosely.',
        },
      ],
    },
    {
      id: 'relations',
      title: 'How statements bear on one another',
      text: [
        'A relation always leads from the later statement to the earlier one and carries a note that says what differs, and what softens the difference: another product, another definition, a quip. A relation that context softens is shown, but does not count as a change.',
      ],
      terms: [
        {
          term: 'At odds with',
          meaning: 'both cannot well be held at once. It is no claim that anyone was dishonest.',
        },
        { term: 'Revises', meaning: 'a position moved: a date, a figure, a degree of certainty, a plan.' },
        { term: 'Repeats', meaning: 'the same again, at a later time.' },
        { term: 'Settles', meaning: 'the later statement reports how the earlier one turned out.' },
      ],
    },
    {
      id: 'matching',
      title: 'How a sentence finds its record',
      text: [
        'Each sentence of the article is compared with the record on this computer: by its words in Chinese and English, names in all their forms, figures and dates. What is surely the same statement is marked on the page; what is possibly the same is only listed in the panel, apart from the rest.',
        'A match can be wrong. Every item says which words led to it.',
      ],
      terms: [],
    },
    {
      id: 'limits',
      title: 'What is not judged',
      text: [
        'Not motives, not sincerity, not whether an opinion is right. Not the article as a whole, its author or its outlet. Not a reporter’s own words or counts. There are no scores and no percentages of truthfulness.',
        'The record is small and ends on the date it states. That a sentence is not marked means that we hold no such statement: not that it is right, and not that it is wrong.',
      ],
      terms: [],
    },
    {
      id: 'errors',
      title: 'Reporting an error',
      text: [
        'Every record has a page of its own, with “Report an error” at its foot. It fills in a report with the record’s name and version. Copy it and pass it on with a source; nothing is sent from here. Records keep their names for good, so that a report stays valid.',
      ],
      terms: [],
    },
    {
      id: 'privacy',
      title: 'What leaves this computer',
      text: [
        'Nothing. Articles are read and compared here, the record comes with the extension, and no server is asked. A source opens in the browser only when you follow its link.',
      ],
      terms: [],
    },
  ],
};
