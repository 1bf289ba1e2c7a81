import { isOnDark } from '../../lib/page/shade.ts';
import type { Beside } from './beside.ts';
import { drawing, fetchCard } from './drawing.ts';
import { keep, passageOf, unkeep } from './notes.ts';
import type { Reader } from './reader.ts';

/** ms for which a selection stays as it is before the button comes. */
const rest = 300;

/** Offers to keep what is selected in the article, by a small button, where the reader has turned that on. */
export function followSelection(reader: Reader, beside: Beside, signal: AbortSignal): void {
  let timer = 0;
  let offered = false;

  const withdraw = () => {
    if (offered && beside.open === null) drawing()?.screen.close();
    offered = false;
  };

  const offer = async () => {
    const passage = passageOf(reader, null);
    if (!passage?.selector.position) return;
    const { drawing } = await fetchCard(null);
    const range = selectedRange();
    const { choices } = reader;
    if (!drawing || !range || !choices || beside.open !== null) return;
    const holder = range.startContainer.parentElement ?? document.body;
    offered = drawing.screen.show({
      content: drawing.offer({
        theme: isOnDark(holder) ? 'dark' : 'light',
        keeping: { save: () => keep(reader, null), unsave: (note) => unkeep(reader, note) },
      }),
      language: choices.language,
      lines: () => [...range.getClientRects()],
      focus: false,
      onLost: withdraw,
    });
  };

  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      if (!reader.choices?.saveButton) return;
      withdraw();
      if (selectedRange()) timer = window.setTimeout(() => void offer().catch(() => {}), rest);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    withdraw();
  });
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
