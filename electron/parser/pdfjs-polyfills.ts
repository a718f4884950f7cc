/** What pdf.js needs and plain Node 20 lacks; Electron's own Node has both. Imported before pdf.js. */

interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason?: unknown) => void;
}

function withResolvers<T>(this: PromiseConstructor): Resolvers<T> {
  let resolve: Resolvers<T>['resolve'] = () => {};
  let reject: Resolvers<T>['reject'] = () => {};
  const promise = new this<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

// Without it `getOperatorList` answers with one operator and no error.
function transferToFixedLength(this: ArrayBuffer, newLength = this.byteLength): ArrayBuffer {
  const source = new Uint8Array(this, 0, Math.min(newLength, this.byteLength));
  const target = new Uint8Array(newLength);
  target.set(source);
  return target.buffer;
}

function define(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

define(Promise, 'withResolvers', withResolvers);
define(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
