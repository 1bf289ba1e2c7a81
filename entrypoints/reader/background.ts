import { hiddenName } from '../../lib/browser/hidden.ts';
import { on, type Sender } from '../../lib/browser/messaging.ts';
import type { ClaimBase } from '../../lib/claims/base.ts';
import type { WarmIndex } from '../../lib/claims/warm.ts';
import { type Annotated, annotate } from '../../lib/match/annotate.ts';

/** The reader's part of the background: what articles state, matched at once and checked a moment later. */
export function serveReader(ready: Promise<ClaimBase>, index: Promise<WarmIndex>): void {
  /**
   * By page, what it had matched last and is still to have checked. From the moment that it asks: a matching that it
   * asked for before may take longer, and its check would be of other words.
   */
  const found = new Map<string, Promise<Annotated>>();
  const pageOf = ({ tab, frame }: Sender) => `${tab?.id} ${frame}`;

  on('match', async ({ article }, sender) => {
    const started = performance.now();
    let waited = 0;
    const matching = ready.then(async () => {
      waited = performance.now() - started;
      return annotate(article, await index);
    });
    found.set(pageOf(sender), matching);
    const [{ annotations, sentences, whole, ms }, packs] = await Promise.all([
      matching,
      ready.then((base) => base.installed()),
    ]);
    (await index).cool();
    const names = await Promise.all(annotations.map(({ sentence, claim }) => hiddenName(sentence.text, claim)));
    return {
      annotations,
      names,
      sentences,
      whole,
      base: packs.map(({ pack, meta }) => `${pack} @ ${meta.version}`).join(', '),
      ms: { base: waited, ...ms },
    };
  });

  on('check', async (_, sender) => {
    const matching = found.get(pageOf(sender));
    found.delete(pageOf(sender));
    return (await matching)?.check() ?? null;
  });
}
