import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { Category } from '../catalog/skill-matrix.ts';
import type { Band, CategoryDepth, Status } from './gap-analysis.ts';
import type { MeasuredCategory } from './measure-categories.ts';
import { meetsRequired } from './meets-required.ts';

/** The row of one category: depth, band, requirement, status and flags. Shortfalls below this are float noise. */
const NOISE = 1e-9;

/** A measured category as the result shows it. `isRecent` is false where its newest evidence is too old. */
export function describeCategory(
  measured: MeasuredCategory,
  { name, longTermValue }: Category,
  isRecent: boolean,
  policy: ScoringPolicy,
): CategoryDepth {
  const { category, depth, parts, requirement, isOpenDomain } = measured;
  return {
    id: category,
    name,
    depth,
    band: bandOf(depth, policy),
    required:
      requirement === null
        ? null
        : {
            required: requirement.required,
            min: requirement.min,
            max: requirement.max,
            phrase: requirement.phrase,
            source: requirement.source,
          },
    longTermValue,
    status: statusOf(depth, requirement?.required ?? 0, policy),
    flags: [
      ...(isRecent ? [] : (['not-recent'] as const)),
      ...(isOpenDomain ? (['open-domain'] as const) : []),
    ],
    parts,
  };
}

/** The word for a depth, from its unrounded value. */
export function bandOf(depth: number, { bands }: ScoringPolicy): Band {
  if (depth < bands.named) return 'not-shown';
  if (depth < bands.working) return 'named';
  if (depth < bands.practised) return 'working';
  return depth < bands.deep ? 'practised' : 'deep';
}

function statusOf(depth: number, required: number, { status }: ScoringPolicy): Status {
  if (required === 0) return depth >= status.extra ? 'extra' : 'not-required';
  const shortfall = required - depth;
  if (meetsRequired(depth, required)) return 'met';
  return shortfall <= status.close + NOISE ? 'close' : 'gap';
}
