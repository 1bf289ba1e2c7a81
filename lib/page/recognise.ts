import { headOf, letterWeight } from './letters.ts';
import { type Mentions, mentionsIn, senseOf } from './names.ts';

/** What is known of a page before it is read: plain strings, any of them may be empty. */
export interface Look {
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

export interface Recognition {
  readonly recognised: boolean;
  /** Probability, 0 to 1, that this is an article about OpenAI or Sam Altman. */
  readonly score: number;
  /** The features that spoke loudest, for or against, strongest first. */
  readonly reasons: readonly string[];
}

/**
 * What is measured, each between 0 and 1. Title: our part of the names in it; `otherTitle`: only others are named in it.
 * Lead: the description and about two paragraphs; how often we are named in it, and our part of the names.
 * Names, products: how densely. Share: our part of all names. Spread: how much of the text's length names us.
 * Code: how much looks like a program, for manuals name OpenAI on every line.
 */
export const features = [
  'title',
  'otherTitle',
  'lead',
  'leadShare',
  'names',
  'products',
  'share',
  'spread',
  'code',
] as const;
export type Features = Record<(typeof features)[number], number>;

/** Fitted by `npm run eval -- --fit` (ridge logistic regression on labelled articles). */
export const weights: Features & { bias: number } = {
  bias: -5.098,
  title: 3.119,
  otherTitle: -0.479,
  lead: 0.995,
  leadShare: 1.375,
  names: 1.611,
  products: 0.588,
  share: 1.77,
  spread: 1.203,
  code: -0.97,
};

const readAtMost = 40_000;
/** In letters of text: about two paragraphs. */
const leadLength = 400;
const codeMarks = /[{}[\]<>=;|`_]|\(\)|\bimport\b/g;

/** Decides whether a page is an article about OpenAI or Altman, in English or Chinese. Never throws; looks at the first 40,000 characters. */
export function recognise(look: Look): Recognition {
  const found = measure(look);
  if (!found) return { recognised: false, score: 0, reasons: ['language or names'] };
  const terms = features.map((name) => ({ name, value: weights[name] * found[name] }));
  const score = 1 / (1 + Math.exp(-terms.reduce((sum, term) => sum + term.value, weights.bias)));
  const reasons = terms
    .filter((term) => term.value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map((term) => term.name);
  return { recognised: score >= 0.5, score, reasons };
}

/** The features of a page, or null when it is in neither English nor Chinese or never names OpenAI or Altman. */
export function measure(look: Look): Features | null {
  const title = plain(look.title);
  const text = plain(look.text);
  const intro = `${plain(look.description)}\n${headOf(text, leadLength)}`;
  if (!isEnglishOrChinese(`${title} ${intro} ${text}`)) return null;
  const sense = senseOf(`${title}\n${intro}\n${text}`);
  const inTitle = mentionsIn(title, sense);
  const inLead = mentionsIn(intro, sense);
  const inText = mentionsIn(text, sense);
  // What only tells how to use ChatGPT names neither the company nor its head.
  if (inTitle.names.length + inLead.names.length + inText.names.length === 0) return null;
  const letters = Math.max(letterWeight(text), 300);
  const dense = (count: number) => Math.min(1, Math.log1p((1000 * count) / letters) / Math.log(31));
  const leadShare = shareOf(inLead);
  return {
    title: title === '' ? leadShare / 2 : shareOf(inTitle),
    otherTitle: inTitle.others > 0 && inTitle.names.length + inTitle.products.length === 0 ? 1 : 0,
    lead: Math.min(inLead.names.length + inLead.products.length, 5) / 5,
    leadShare,
    names: dense(inText.names.length),
    products: dense(inText.products.length),
    share: shareOf(inText),
    spread: spreadOf(inText, text.length),
    code: Math.min(1, (text.match(codeMarks)?.length ?? 0) / letters / 0.03),
  };
}

function shareOf({ names, products, others }: Mentions): number {
  const ours = names.length + products.length;
  return ours === 0 ? 0 : ours / (ours + others);
}

function spreadOf({ names, products }: Mentions, length: number): number {
  const parts = 10;
  return new Set([...names, ...products].map((at) => Math.floor((at / length) * parts))).size / parts;
}

function plain(text: string): string {
  return text.slice(0, readAtMost).replace(/https?:\/\/[^\s)\]"'<>]+/gi, ' ');
}

/** Kana, Hangul or another script, or Latin letters without English's small words, mean another language. */
function isEnglishOrChinese(text: string): boolean {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters - han - latin > 0.1 * letters) return false;
  if (han > 0.1 * letters) return true;
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  const small = sample.match(/\b(?:the|of|and|to|in|is|that|for|it|with|on|was|has|its?)\b/gi)?.length ?? 0;
  return words < 60 || small > 0.1 * words;
}
