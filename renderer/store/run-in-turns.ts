import type { Steps } from '../../shared/base/steps.ts';
import type { Services } from './app-state.ts';

/** Milliseconds of work at a time: two frames, so that nobody sees the window stand still. */
const TURN = 30;

/** Runs work to its end, and lets the window paint and answer in between. */
export async function runInTurns<T>(
  steps: Steps<T>,
  { afterPaint }: Pick<Services, 'afterPaint'>,
): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < TURN) continue;
    await afterPaint();
    began = performance.now();
  }
}
