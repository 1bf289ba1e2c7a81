import type { ComponentChildren } from 'preact';
import { Masthead } from '../masthead.tsx';
import { Heading } from './heading.tsx';
import { List } from './list.tsx';
import type { Actions, Pointed, View } from './view.ts';
import { WayOn } from './way-on.tsx';

interface Props {
  view: View;
  pointed: Pointed | null;
  actions: Actions;
  /** What else belongs to the page. */
  below?: ComponentChildren;
}

/** The side panel: what the record has on the page of the active tab. */
export function Panel({ view, pointed, actions, below }: Props) {
  const page = view.state === 'read' ? `${view.article.url} ${view.article.title}` : view.state;
  return (
    <div class="panel">
      <Masthead />
      <main aria-busy={busy.has(view.state)}>
        <Heading view={view} />
        {view.state === 'read' && <List key={page} view={view} pointed={pointed} actions={actions} />}
        <WayOn view={view} actions={actions} />
        {below}
      </main>
    </div>
  );
}

const busy: ReadonlySet<View['state']> = new Set(['waiting', 'reading', 'installing']);
