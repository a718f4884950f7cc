/** A run of places that touch one another. */
interface Run {
  readonly count: number;
  /** Sum of where the run would have to begin for each of its places to be the wanted one. */
  readonly starts: number;
}

/**
 * Places at least `step` apart, in order, that together lie as near to the wanted ones as can be, within the range
 * where it has room for all of them. `wanted` ascends.
 */
export function spreadApart(
  wanted: readonly number[],
  step: number,
  range: { readonly from: number; readonly to: number },
): readonly number[] {
  const startOf = ({ count, starts }: Run) => {
    const latest = range.to - (count - 1) * step;
    return Math.max(range.from, Math.min(latest, starts / count));
  };
  const runs: Run[] = [];
  for (const place of wanted) {
    let run: Run = { count: 1, starts: place };
    for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
      if (startOf(last) + last.count * step <= startOf(run)) break;
      runs.pop();
      run = {
        count: last.count + run.count,
        starts: last.starts + run.starts - run.count * last.count * step,
      };
    }
    runs.push(run);
  }
  return runs.flatMap((run) => Array.from({ length: run.count }, (_, index) => startOf(run) + index * step));
}
