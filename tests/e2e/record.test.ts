import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers, useSession } from '../support/session.ts';
import { until } from '../support/wait.ts';

describe.each(browsers)('the Record page in %s', (kind) => {
  const session = useSession(kind);
  let page: Page;

  const text = (selector: string) => page.evaluate((of) => document.querySelector(of)?.textContent ?? '', selector);
  const count = (selector: string) => page.evaluate((of) => document.querySelectorAll(of).length, selector);
  const go = (hash: string) => page.evaluate((to) => void location.assign(to), hash);

  test('opens on a story once the record is installed', async () => {
    page = await session.driver.openOwn('record.html');
    await until('the record', async () => (await count('.line > li')) > 2);
    expect(await text('main h1')).toBe('The record');
    expect(await count('.contents a[aria-current]')).toBe(1);
  });

  test('finds a statement in spite of a typing error, and keeps the search in the address', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#q');
      if (!field) return;
      field.value = 'subscribtions';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await until('results', async () => /statement/.test(await text('main h2 [role=status]')));
    expect(await page.evaluate(() => location.hash)).toBe('#/search?q=subscribtions');
    expect(await text('.line')).toMatch(/subscriptions/);
  });

  test('narrows the board by its address, and says how many are left', async () => {
    await go('#/predictions?verdict=missed');
    await until('the board', async () => (await count('.board tbody tr:not(.grp)')) > 0);
    const verdicts = await page.evaluate(() =>
      [...document.querySelectorAll('.board .verdict')].map((verdict) => verdict.textContent),
    );
    expect(verdicts.filter((verdict) => verdict !== 'Did not happen' && verdict !== 'Not kept')).toEqual([]);
    expect(await text('section > [role=status]')).toMatch(
      verdicts.length === 1 ? /^One/ : new RegExp(`^${verdicts.length} `),
    );
  });

  test('draws the charts with a name and the number of statements in it', async () => {
    await go('#/outcomes');
    const name = await until('the chart', () =>
      page.evaluate(() => document.querySelector('.chart svg[role=img]')?.getAttribute('aria-label')),
    );
    expect(name).toMatch(/^\d+ predictions and commitments/);
    const squares = await page.evaluate(
      () => document.querySelector('.chart svg')?.querySelectorAll('.unit > *').length,
    );
    expect(squares).toBe(Number.parseInt(name ?? '', 10));
  });

  test('shows one record at its own address, and goes back', async () => {
    await go('#/threads');
    await until('the story', async () => (await count('.line a.claim')) > 0);
    await page.evaluate(() => document.querySelector<HTMLElement>('.line a.claim')?.click());
    await until('the record', async () => (await count('.one h2.said')) === 1);
    expect(await page.evaluate(() => location.hash)).toMatch(/^#\/claim\//);
    await until('the focus', () => page.evaluate(() => document.activeElement?.tagName === 'H2'));
    expect(await count('.one .srcs li')).toBeGreaterThan(0);
    await page.evaluate(() => history.back());
    await until('the story again', async () => (await count('.one')) === 0 && (await count('.line > li')) > 2);
  });

  test('exports what is shown, in a form that parses', async () => {
    await go('#/predictions?verdict=missed');
    await until('the board', async () => (await count('.board tbody tr:not(.grp)')) > 0);
    const shown = await count('.board tbody tr:not(.grp)');
    const text = await page.evaluate(async () => {
      const press = async (selector: string, at = 0) => {
        for (let wait = 0; wait < 100 && !document.querySelectorAll(selector)[at]; wait++)
          await new Promise((next) => setTimeout(next, 50));
        document.querySelectorAll<HTMLElement>(selector)[at]?.click();
        // What the click changes is drawn by then.
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)));
      };
      let file: Blob | undefined;
      URL.createObjectURL = (made: Blob) => {
        file = made;
        return '#/predictions?verdict=missed';
      };
      await press('.tabs button');
      await press('dialog fieldset:nth-of-type(2) input', 1);
      await press('dialog .btn.main');
      for (let wait = 0; wait < 100 && !file; wait++) await new Promise((next) => setTimeout(next, 50));
      return file?.text();
    });
    const graph: { type: string }[] = JSON.parse(text ?? '')['@graph'];
    expect(graph.filter(({ type }) => type === 'Claim')).toHaveLength(shown);
    expect(graph.filter(({ type }) => type === 'ClaimReview')).toHaveLength(shown);
    await until('the dialog to close', async () => (await count('dialog')) === 0);
  });

  test('says so where there is no such record', async () => {
    await go('#/claim/nothing-of-the-kind');
    await until('the words', async () => (await text('.one h2')) === 'No such statement');
  });
});
