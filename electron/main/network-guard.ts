import type { Session } from 'electron';

/** Refuses every request that would leave the computer, and counts them. */
export interface NetworkGuard {
  /** Puts a session behind the guard: no network, no permissions, no downloads, no dictionary. */
  readonly protect: (session: Session) => void;
  /** What a page of ours was stopped from asking for by its own policy, before it became a request; counted if it would have left. */
  readonly noteStopped: (url: string) => void;
  /** Requests refused or stopped so far, in all sessions. */
  readonly refused: number;
}

/** Everything that the app shows comes from itself or from memory. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:']);

/** Whether a request stays inside the app. `devServer` is the origin of the development server, if one is used. */
export function staysInside(url: string, devServer: string | null): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (OWN_SCHEMES.has(protocol)) return true;
  if (devServer === null) return false;
  // Developer tools, and live reload beside the development server.
  return protocol === 'devtools:' || host === new URL(devServer).host;
}

export function createNetworkGuard(devServer: string | null): NetworkGuard {
  let refused = 0;
  return {
    get refused() {
      return refused;
    },
    noteStopped(url) {
      if (!staysInside(url, devServer)) refused += 1;
    },
    protect(session) {
      session.webRequest.onBeforeRequest((details, answer) => {
        const cancel = !staysInside(details.url, devServer);
        if (cancel) refused += 1;
        answer({ cancel });
      });
      // Behind the filter, should it ever miss something: a proxy that nobody answers at.
      if (devServer === null) void session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9' });

      session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
      session.setPermissionCheckHandler(() => false);
      session.setDevicePermissionHandler(() => false);
      session.on('will-download', (event) => event.preventDefault());

      // A bare Electron looks for Hunspell dictionaries on the network, even with spell checking off in the window.
      session.setSpellCheckerEnabled(false);
      session.setSpellCheckerLanguages([]);
    },
  };
}
