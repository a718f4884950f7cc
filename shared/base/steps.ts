/** Work that can pause: each turn does a little of it, the last one gives the result. */
export type Steps<T> = Generator<void, T>;

/** All of it at once. */
export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const turn = steps.next();
    if (turn.done === true) return turn.value;
  }
}
