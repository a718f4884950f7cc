import { type KeyboardEvent, useRef } from 'react';
import styles from './CentreTabs.module.css';
import { CENTRE_VIEWS } from './centre-views.ts';
import { messages } from './messages.ts';
import type { CentreView } from './store/app-state.ts';
import { useApp, useAppStore } from './store/store-context.ts';

const PANEL_ID = 'centre-panel';

/** What makes the element below the tabs their panel. */
export function tabPanelProps(view: CentreView) {
  return { id: PANEL_ID, role: 'tabpanel', 'aria-labelledby': tabId(view) } as const;
}

const tabId = (view: CentreView) => `centre-tab-${view}`;

/** In a narrow window the evidence shares the centre with the result. The panel is the caller's: it stays without tabs. */
export function CentreTabs() {
  const store = useAppStore();
  const centre = useApp((state) => state.centre);
  const list = useRef<HTMLDivElement>(null);
  const selected = CENTRE_VIEWS.findIndex(({ id }) => id === centre);

  function onKeyDown(event: KeyboardEvent): void {
    const next = {
      ArrowLeft: selected - 1,
      ArrowRight: selected + 1,
      Home: 0,
      End: CENTRE_VIEWS.length - 1,
    }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const index = (next + CENTRE_VIEWS.length) % CENTRE_VIEWS.length;
    list.current?.querySelectorAll('button')[index]?.focus();
    store.getState().showCentre(CENTRE_VIEWS[index]?.id ?? 'result');
  }

  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      aria-label={messages.app.centreViews}
      onKeyDown={onKeyDown}
    >
      {CENTRE_VIEWS.map(({ id, name }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={id === centre}
          aria-controls={PANEL_ID}
          tabIndex={id === centre ? 0 : -1}
          onClick={() => store.getState().showCentre(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
