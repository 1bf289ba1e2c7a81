import { send } from '../../lib/browser/messaging.ts';
import type { Dossier } from '../../lib/claims/dossier.ts';
import type { Drawing } from '../card/drawing.tsx';

/** The global that this page's content scripts share: the card's script puts itself there. */
const shared = globalThis as { drawing?: Drawing };

/** What draws on the page; null until something is to be drawn for the first time. */
export const drawing = (): Drawing | null => shared.drawing ?? null;

/** Fetches what is to be drawn and, the first time, what draws it. */
export async function fetchCard(claim: string | null): Promise<{ drawing: Drawing | null; dossier: Dossier | null }> {
  const dossier = await send('card', { claim, bring: !shared.drawing });
  return { drawing: drawing(), dossier };
}
