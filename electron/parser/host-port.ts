/** The parser process's line to its parent, whoever started it. */
export interface HostPort {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Electron's utility process; described here because the parser knows nothing else of Electron. */
interface ElectronParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

function isParentPort(value: unknown): value is ElectronParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}

/** The port of this process: Electron's when there is one, Node's otherwise. */
export function openHostPort(): HostPort {
  const parentPort: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(parentPort)) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', (event) => listener(event.data)),
    };
  }
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => {
      process.on('message', listener);
      // The parent is gone: there is nobody left to read for.
      process.on('disconnect', () => process.exit(0));
    },
  };
}
