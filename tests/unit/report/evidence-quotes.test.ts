import { expect, test } from 'vitest';
import { quotesOf } from '../../../shared/report/evidence-quotes.ts';
import { sampleReport } from '../../support/sample-report.ts';

test('a sentence over two lines has one place, for whichever of its mentions it is quoted', () => {
  const report = sampleReport((content) => {
    const [first, second, ...others] = content.mentions;
    if (first === undefined || second === undefined) throw new Error('The sample has too few mentions.');
    return {
      ...content,
      mentions: [
        { ...first, line: 42 },
        { ...second, entry: first.entry, quote: first.quote, line: 43 },
        ...others,
      ],
    };
  });
  const ids = report.mentions.slice(0, 2).map(({ id }) => id);
  const placesFor = (chosen: readonly string[]) => quotesOf(report, chosen).map(({ place }) => place);
  expect(placesFor(ids)).toEqual(['page 1, line 42']);
  expect(placesFor(ids.slice(1))).toEqual(['page 1, line 42']);
});
