import { describe, expect, test } from 'vitest';
import { badgeText } from '../../../lib/browser/badge.ts';
import type { Annotation, Reading } from '../../../lib/match/reading.ts';

const annotation = (claim: string, sure: boolean): Annotation => ({
  id: claim,
  claim,
  score: 0.9,
  sure,
  why: [],
  fidelity: 'faithful',
  difference: null,
  sentence: { block: 0, start: 0, end: 4, text: 'Text' },
  standing: 'record',
  tone: 'record',
});
const read = (annotations: Annotation[]): Reading => ({
  state: 'read',
  article: { title: '', language: 'en', site: null, author: null, published: null, url: null },
  sentences: 40,
  whole: true,
  annotations,
  base: '',
});

describe('the badge', () => {
  test('counts statements, each once, and no possible ones', () => {
    expect(badgeText(read([annotation('a', true), annotation('a', true), annotation('b', true)]))).toBe('2');
    expect(badgeText(read([annotation('a', true), annotation('c', false)]))).toBe('1');
  });

  test('is empty where nothing is on record: a nought would look like a finding', () => {
    expect(badgeText(read([]))).toBe('');
    expect(badgeText(read([annotation('c', false)]))).toBe('');
    for (const state of ['reading', 'other'] as const) expect(badgeText({ state, title: '' } as Reading)).toBe('');
  });

  test('stays short', () => {
    const many = Array.from({ length: 1200 }, (_, i) => annotation(`c${i}`, true));
    expect(badgeText(read(many))).toBe('999+');
  });
});
