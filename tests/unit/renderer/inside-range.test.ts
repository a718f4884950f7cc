import { expect, test } from 'vitest';
import { insideRangeSentence } from '../../../renderer/sums/CategorySum.tsx';

const required = { required: 3.5, min: 3, max: 3.5, phrase: 'Moderate to deep', source: 'table' } as const;

test('a depth inside the range that is asked, but not at its aim, has a sentence that says why it is close', () => {
  expect(insideRangeSentence({ depth: 3.2, required, status: 'close' })).toBe(
    'The role asks for “Moderate to deep”, which is 3.0–3.5 in numbers. Its upper end counts: only 3.5 meets it, and less is “Close”.',
  );
  expect(insideRangeSentence({ depth: 3, required, status: 'close' })).not.toBeNull();
});

test('any other depth needs no such sentence', () => {
  expect(insideRangeSentence({ depth: 3.5, required, status: 'met' })).toBeNull();
  expect(insideRangeSentence({ depth: 2.9, required, status: 'gap' })).toBeNull();
  expect(
    insideRangeSentence({ depth: 3.2, required: { ...required, min: 3.5 }, status: 'close' }),
  ).toBeNull();
  expect(insideRangeSentence({ depth: 3.2, required: null, status: 'extra' })).toBeNull();
});
