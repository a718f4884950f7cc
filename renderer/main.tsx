import './without-eval.ts';
// Before the components, so that what one says about itself comes later and holds.
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { builtInCatalog } from '../shared/catalog/built-in-catalog.ts';
import type { PlumbBridge } from '../shared/ipc/bridge.ts';
import { App } from './App.tsx';
import { connectBridge } from './connect-bridge.ts';
import { keepLibrary } from './keep-library.ts';
import { createAppStore } from './store/create-app-store.ts';
import { StoreContext } from './store/store-context.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly plumb: PlumbBridge;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const bridge = window.plumb;
  const [info, settings, samples, library] = await Promise.all([
    bridge.appInfo(),
    bridge.loadSettings(),
    bridge.listSamples(),
    bridge.loadLibrary(),
  ]);
  document.documentElement.dataset.platform = info.platform;
  const store = createAppStore({
    services: { bridge, catalog: builtInCatalog(), info, afterPaint },
    settings,
    samples,
    library,
  });
  createRoot(root).render(
    <StoreContext value={store}>
      <App />
    </StoreContext>,
  );
  connectBridge(store, bridge);
  keepLibrary(store, bridge);
}

/** A frame that is not drawn (a hidden window) must not hold up reading. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      window.clearTimeout(timer);
      window.setTimeout(resolve, 0);
    });
  });
}

const root = document.getElementById('root');
if (root !== null) void start(root);
