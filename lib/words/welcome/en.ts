export const en = {
  title: 'Read the news with the record beside you',
  lede: 'When an article reports what Sam Altman or OpenAI says, Said & Done shows what was said before, what has changed since, whether the article has it right, and how it turned out.',
  sample: {
    title: 'Try it here',
    how: 'Underlined sentences repeat a statement on record. Press one, or its name in the list.',
    reading: 'The record is being set up, and the sample read. This takes a few seconds.',
    failed: 'The sample could not be read: the record is not there yet. Reloading this page may help.',
    marks: 'Marks in the sample',
    /** An article of our own; what it reports is on record, but for one figure. */
    article: {
      title: 'A sample article',
      text: [
        'In May 2024, at Harvard, Altman called advertising a last resort for OpenAI, to be accepted only if nothing else would bring the service to everyone.',
        'In December 2025 Altman expected OpenAI to release new models significantly better than GPT-5.2 in the first quarter of 2026.',
        'On 26 January 2026 he met developers in San Francisco. By the end of 2027, Altman guessed there, OpenAI should be able to offer intelligence at the level of GPT-5.2 for at least ten times less money.',
        'Altman also told how he had been sure he would never give Codex full access to his computer unsupervised, and gave in after about two hours.',
        'The hall was full, and the coffee ran out early.',
      ],
    },
  },
  does: 'What it does',
  doesList: [
    'Underlines such sentences, each kind of news with a line of its own. The page stays as it is.',
    'Lists them in the panel beside the page, with the story in order of dates and sources that open at the words.',
    'Keeps a sentence in the notebook, when you press Alt+S.',
  ],
  begin: {
    title: 'Where to begin',
    text: (count: number) =>
      `Open an article on one of ${count} news sites: it is read by itself if it is about OpenAI. On any other page, press the Said & Done button in the toolbar. There is nothing to sign up for.`,
    pin: 'If the button is not there, it is behind the jigsaw piece: pin it.',
    settings: 'Language, looks and sites are in settings',
    record: 'Look around in the record',
    method: 'How records are made, and what is not judged',
  },
};
