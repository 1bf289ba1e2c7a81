import type { ComponentChildren } from 'preact';
import type { Actions, View } from './view.ts';
import { usePanelWords } from './words.ts';

/** What stands below the heading where there is no list: a way on, or the reason. */
export function WayOn({ view, actions }: { view: View; actions: Actions }) {
  const { state } = usePanelWords();
  switch (view.state) {
    case 'read':
      return view.entries.length > 0 ? null : (
        <Inset>
          <p>
            <a href="method.html#limits" target="_blank" rel="noopener">
              {state.none.covers}
            </a>
          </p>
          <Browse />
        </Inset>
      );
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
    case 'paused':
      return (
        <Inset>
          <Button name={state.readAnyway} onPress={actions.read} />
          <Browse />
        </Inset>
      );
    case 'unlisted':
      return (
        <Inset>
          <Button name={state.read} onPress={actions.read} />
        </Inset>
      );
    case 'slow':
      return (
        <Inset>
          <Button name={state.again} onPress={actions.read} />
        </Inset>
      );
    case 'failed':
    case 'lost':
    case 'broken':
      return (
        <Inset>
          <Button name={state.again} onPress={view.state === 'broken' ? actions.again : actions.read} />
          <details class="why">
            <summary>{state.details}</summary>
            <p>{view.reason}</p>
          </details>
        </Inset>
      );
    case 'internal':
    case 'own':
    case 'pdf':
    case 'ask':
      return (
        <Inset>
          <Browse />
        </Inset>
      );
  }
}

const Inset = ({ children }: { children: ComponentChildren }) => <div class="rest">{children}</div>;

function Button({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <p>
      <button type="button" class="btn" onClick={onPress}>
        {name}
      </button>
    </p>
  );
}

function Browse() {
  const { state } = usePanelWords();
  return (
    <p>
      <a href="record.html" target="_blank" rel="noopener">
        {state.browse}
      </a>
    </p>
  );
}
