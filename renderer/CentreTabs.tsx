import { type KeyboardEvent, useRef } from 'react';
import styles from './CentreTabs.module.css';
import { messages } from './messages.ts';
import type { CentreView } from './store/app-state.ts';
import { useApp, useAppStore } from './store/store-context.ts';

const TABS: readonly { readonly view: CentreView; readonly name: string }[] = [
  { view: 'result', name: messages.result.label },
  { view: 'evidence', name: messages.evidence.label },
  { view: 'compare', name: messages.compare.button },
  { view: 'what-if', name: messages.whatIf.button },
  { view: 'read', name: messages.read.title },
];

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
  const selected = TABS.findIndex(({ view }) => view === centre);

  function onKeyDown(event: KeyboardEvent): void {
    const next = {
      ArrowLeft: selected - 1,
      ArrowRight: selected + 1,
      Home: 0,
      End: TABS.length - 1,
    }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const index = (next + TABS.length) % TABS.length;
    list.current?.querySelectorAll('button')[index]?.focus();
    store.getState().showCentre(TABS[index]?.view ?? 'result');
  }

  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      aria-label={messages.app.centreViews}
      onKeyDown={onKeyDown}
    >
      {TABS.map(({ view, name }) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={view === centre}
          aria-controls={PANEL_ID}
          tabIndex={view === centre ? 0 : -1}
          onClick={() => store.getState().showCentre(view)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
