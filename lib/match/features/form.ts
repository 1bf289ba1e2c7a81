import type { Family, Pair } from './family.ts';

/** What kind of sentence it is, and whether the claim is of the same kind. */
export const form: Family<Pair> = {
  names: [
    'question',
    'exclamation',
    'firstPerson',
    'thirdPerson',
    'secondPerson',
    'reporting',
    'quoted',
    'hedged',
    'firm',
    'future',
    'past',
    'negated',
    'contrast',
    'example',
    'leadIn',
    'demonstrative',
    'leaning',
    'both negated',
    'only one negated',
    'only one future',
    'only one hedged',
  ],
  write: ({ view: { closer }, side: { form: statement } }, row, i) => {
    const own = closer.form;
    row[i++] = own.question;
    row[i++] = own.exclamation;
    row[i++] = own.firstPerson;
    row[i++] = own.thirdPerson;
    row[i++] = own.secondPerson;
    row[i++] = own.reporting;
    row[i++] = own.quoted;
    row[i++] = own.hedged;
    row[i++] = own.firm;
    row[i++] = own.future;
    row[i++] = own.past;
    row[i++] = own.negated;
    row[i++] = own.contrast;
    row[i++] = own.example;
    row[i++] = own.leadIn;
    row[i++] = own.demonstrative;
    row[i++] = own.leaning;
    row[i++] = own.negated * statement.negated;
    row[i++] = Math.abs(own.negated - statement.negated);
    row[i++] = Math.abs(own.future - statement.future);
    row[i++] = Math.abs(own.hedged - statement.hedged);
  },
};
