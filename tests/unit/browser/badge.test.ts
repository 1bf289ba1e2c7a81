import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, flash } from '../../../lib/browser/badge.ts';
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

describe('a sign on the button', () => {
  /** What stands on the button, and what the page in the tab says of itself. */
  let badge = '';
  let page: Reading | null = null;
  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
    Object.assign(fakeBrowser.action, {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      getBadgeText: async () => badge,
    });
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async () => {
        if (!page) throw new Error('Receiving end does not exist');
        return { answer: page };
      },
    });
    page = read([annotation('a', true)]);
    badge = '1';
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives way to the count again, also where two follow each other', async () => {
    await flash(7, '✓', 2_000);
    await vi.advanceTimersByTimeAsync(1_000);
    await flash(7, '✓', 2_000);
    expect(badge).toBe('✓');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(badge).toBe('1');
  });

  test('puts back no count of a page that has gone, or was read anew, meanwhile', async () => {
    await flash(7, '✓', 2_000);
    // The browser clears it as the tab goes elsewhere.
    [badge, page] = ['', null];
    await vi.advanceTimersByTimeAsync(5_000);
    expect(badge).toBe('');
    page = read([annotation('a', true), annotation('b', true)]);
    await flash(7, '!', 2_000);
    badge = '2';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(badge).toBe('2');
  });
});
