import { type Rule, textsOf, textsOfThread } from './rule.ts';

/** Our own base speaks both languages everywhere, and its Chinese follows one style. */
export const languages: Rule = (pack, report) => {
  const texts = [
    ...pack.claims.flatMap((claim) => [...textsOf(claim)].map((item) => ({ record: claim.id, ...item }))),
    ...pack.threads.flatMap((thread) => [...textsOfThread(thread)].map((item) => ({ record: thread.id, ...item }))),
    ...pack.people.map(({ id, name }) => ({ record: id, field: 'name', text: name })),
  ];
  for (const { record, field, text } of texts) {
    if (text.en === undefined)
      report({ record, field: `${field}.en`, problem: 'is missing', remedy: 'Write it in English too.' });
    if (text.zh === undefined)
      report({ record, field: `${field}.zh`, problem: 'is missing', remedy: 'Write it in Chinese too.' });
    for (const fault of faultsOf(text.zh ?? '', [name, ...style])) report({ record, field: `${field}.zh`, ...fault });
    if (text.en && /\p{Script=Han}/u.test(text.en)) {
      report({
        record,
        field: `${field}.en`,
        problem: 'has Chinese characters',
        remedy: 'Write the English text here.',
      });
    }
  }
  // Wordings may call him what news calls him.
  for (const { id: record, paraphrases } of pack.claims) {
    for (const [index, text] of paraphrases.zh.entries()) {
      for (const fault of faultsOf(text, style)) report({ record, field: `paraphrases.zh.${index}`, ...fault });
    }
  }
};

interface Style {
  readonly form: RegExp;
  readonly problem: string;
  readonly remedy: string;
}

function* faultsOf(text: string, styles: readonly Style[]) {
  for (const { form, problem, remedy } of styles) {
    const found = form.exec(text);
    if (found) yield { problem: `${problem} (“${found[0]}”)`, remedy };
  }
}

const name: Style = { form: /[阿奥]尔特?曼/u, problem: 'has another form of the name', remedy: 'Write 奥特曼.' };

const style: readonly Style[] = [
  {
    form: /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u,
    problem: 'has half-width punctuation',
    remedy: 'Write ，；：？！.',
  },
  {
    form: /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u,
    problem: 'has a space beside Latin letters',
    remedy: 'Leave it out.',
  },
  { form: /["「」]/u, problem: 'has other quotation marks', remedy: 'Write “ and ”.' },
];
