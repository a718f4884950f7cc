import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from '../../renderer/store/app-state.ts';
import { createAppStore } from '../../renderer/store/create-app-store.ts';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import type { Settings } from '../../shared/ipc/bridge.ts';
import type { KeptResume } from '../../shared/ipc/kept-resume.ts';
import { APP_INFO, FakeBridge, NO_SETTINGS, type PendingParse } from './fake-bridge.ts';

export interface WindowStore {
  readonly bridge: FakeBridge;
  readonly store: StoreApi<AppState>;
  /** Lets everything run that waits for nothing from outside. */
  settle(): Promise<void>;
  /** The reading under way, by its place in the order of requests. */
  parse(index: number): PendingParse;
  /** File name and state of every document. */
  standings(): readonly string[];
}

/** The window's store over a bridge of the test. */
export function windowStore(
  settings: Partial<Settings> = {},
  library: readonly KeptResume[] = [],
): WindowStore {
  const bridge = new FakeBridge();
  const store = createAppStore({
    services: { bridge, catalog: builtInCatalog(), info: APP_INFO, afterPaint: () => Promise.resolve() },
    settings: { ...NO_SETTINGS, ...settings },
    samples: [],
    library,
  });
  return {
    bridge,
    store,
    settle: () => new Promise((resolve) => setTimeout(resolve, 0)),
    parse(index) {
      const pending = bridge.parses[index];
      if (pending === undefined) throw new Error(`There was no request ${index}.`);
      return pending;
    },
    standings: () => store.getState().documents.map(({ fileName, state }) => `${fileName} ${state.kind}`),
  };
}

/** A résumé with a role, dates and claims of several strengths. */
export const RESUME_TEXT = `Amara Osei
amara@example.org

Experience
Backend developer, Kestrel Freight
Mar 2022 - Present
• Built REST endpoints in FastAPI for rate quotes, 40 requests per second at peak
• Wrote pytest suites; coverage rose from 40% to 85%
• No production experience with Kubernetes

Education
BSc Computer Science, University of Leeds
2015 - 2018

Skills
Python, Django, Docker
`;

export const LETTER_TEXT = `Dear committee,
thank you for the invitation to the garden party.
We will bring cake.
`;
