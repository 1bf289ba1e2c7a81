import type { ComponentChildren } from 'preact';
import { useWords } from '../language.tsx';
import { Masthead } from '../masthead.tsx';
import { Heading } from './heading.tsx';
import { List } from './list.tsx';
import type { Actions, View } from './view.ts';

/** An annotation that was chosen on the page; `turn` grows with each choice, so that the same one can be chosen again. */
export interface Chosen {
  readonly annotation: string;
  readonly turn: number;
}

/** The side panel: what the record has on the page of the active tab; `below`: what else belongs to it. */
export function Panel(props: { view: View; chosen: Chosen | null; actions: Actions; below?: ComponentChildren }) {
  const { view, chosen, actions, below } = props;
  const page = view.state === 'read' ? `${view.article.url} ${view.article.title}` : view.state;
  return (
    <div class="panel">
      <Masthead />
      <main aria-busy={view.state === 'waiting' || view.state === 'reading' || view.state === 'installing'}>
        <Heading view={view} />
        {view.state === 'read' ? (
          <List key={page} view={view} chosen={chosen} actions={actions} />
        ) : (
          <Rest view={view} actions={actions} />
        )}
        {below}
      </main>
    </div>
  );
}

/** What stands below the heading where there is no list: a way on, or the reason. */
function Rest({ view, actions }: { view: Exclude<View, { state: 'read' }>; actions: Actions }) {
  const w = useWords();
  const button = (name: string, press: () => void) => (
    <button type="button" class="btn" onClick={press}>
      {name}
    </button>
  );
  const inset = (children: ComponentChildren) => <div class="rest">{children}</div>;
  switch (view.state) {
    case 'waiting':
    case 'reading':
    case 'installing':
      return (
        <div class="skel" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      );
    case 'other':
      return inset(button(w.state.readAnyway, actions.read));
    case 'unlisted':
      return inset(button(w.state.read, actions.read));
    case 'failed':
    case 'broken':
      return inset(
        <>
          {button(w.state.again, actions.again)}
          <details class="why">
            <summary>{w.state.details}</summary>
            <p>{view.reason}</p>
          </details>
        </>,
      );
    case 'closed':
    case 'ask':
      return null;
  }
}
