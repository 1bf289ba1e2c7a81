import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Features, features, type Look, measure, recognise, type weights } from '../../lib/page/recognise.ts';

interface Labelled {
  readonly name: string;
  readonly about: boolean;
  readonly look: Look;
  readonly features: Features | null;
}

type Weights = typeof weights;

function load(folder: string): Labelled[] {
  return ['about', 'other'].flatMap((label) =>
    readdirSync(join(folder, label)).map((file) => {
      const look = parse(readFileSync(join(folder, label, file), 'utf8'));
      return { name: `${label}/${file}`, about: label === 'about', look, features: measure(look) };
    }),
  );
}

function parse(markdown: string): Look {
  const [, front = '', text = markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? '""';
  return { title: JSON.parse(title) as string, description: '', text };
}

/** Logistic regression with a ridge penalty on all weights but the bias, by gradient descent from zero: the same result every time. */
function fitWeights(articles: readonly Labelled[], penalty = 0.005): Weights {
  const rows = articles.flatMap((article) =>
    article.features ? [{ x: vector(article.features), y: article.about ? 1 : 0 }] : [],
  );
  const w: number[] = Array(features.length + 1).fill(0);
  for (let step = 0; step < 6000; step++) {
    const slope = w.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    for (const { x, y } of rows) {
      const error = (sigmoid(dot(w, x)) - y) / rows.length;
      for (let at = 0; at < slope.length; at++) slope[at] = (slope[at] ?? 0) + error * (x[at] ?? 0);
    }
    for (let at = 0; at < slope.length; at++) w[at] = (w[at] ?? 0) - 0.8 * (slope[at] ?? 0);
  }
  return Object.fromEntries(['bias', ...features].map((name, at) => [name, Number(w[at]?.toFixed(3))])) as Weights;
}

function vector(found: Features): number[] {
  return [1, ...features.map((name) => found[name])];
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function probability(w: Weights, found: Features): number {
  return sigmoid(dot([w.bias, ...features.map((name) => w[name])], vector(found)));
}

function report(title: string, articles: readonly Labelled[], score: (article: Labelled) => number): void {
  const wrong = articles.filter((article) => score(article) >= 0.5 !== article.about);
  console.log(
    `${title}: ${articles.length - wrong.length} of ${articles.length} right (${(1 - wrong.length / articles.length).toFixed(3)})`,
  );
  for (const article of wrong)
    console.log(`  wrong: ${article.name} ${score(article).toFixed(2)} ${article.look.title}`);
}

/**
 * How well pages are recognised, over two folders of labelled articles (`about`, `other`; Markdown with front matter).
 * Prints the accuracy of the shipped weights, the leave-one-out accuracy of the method and every mistake; with `fit` also
 * the weights fitted to all articles, to be put into lib/page/recognise.ts.
 */
export function reportRecognition(folder: string, fit: boolean): void {
  if (!existsSync(folder)) return;
  const articles = load(folder);
  const start = performance.now();
  for (const article of articles) recognise(article.look);
  const ms = (performance.now() - start) / articles.length;
  console.log(`\nRecognition: ${ms.toFixed(2)} ms an article`);
  report('shipped weights', articles, (article) => recognise(article.look).score);
  report('leave one out', articles, (left) => {
    const others = articles.filter((article) => article !== left);
    return left.features ? probability(fitWeights(others), left.features) : 0;
  });
  if (fit) console.log(fitWeights(articles));
}
