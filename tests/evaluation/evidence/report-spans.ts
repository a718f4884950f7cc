import { f1, type MatchCounts, precision, recall } from '../match-counts.ts';
import { share, textTable } from '../text-table.ts';
import type { SpanCounts, SpanFigures } from './measure-spans.ts';

/** The table of one file of marked texts. */
export function reportSpans(
  name: string,
  texts: number,
  { place, skill, competency, unknown, context, contexts, strength }: SpanFigures,
): string {
  const table = textTable(
    ['', 'marked', 'found', 'precision', 'recall', 'F1'],
    [
      ...rowsOf('place', place),
      ...(skill === null ? [] : rowsOf('place and skill', skill)),
      ...(competency === null ? [] : rowsOf('place and competency', competency)),
    ],
  );
  return [
    `${name}: ${texts} ${texts === 1 ? 'text' : 'texts'}`,
    table,
    ...(skill === null && competency === null ? ['Skills are not compared: not every span names one.'] : []),
    ...(unknown > 0 ? [`Marks whose skill the lexicon lacks, counted as missed: ${unknown}`] : []),
    ...(context === null
      ? []
      : [`Context the same, of the marks that were found: ${share(context)}`, contextTable(contexts)]),
    ...(strength === null ? [] : [`Strength the same, likewise: ${share(strength)}`]),
  ].join('\n');
}

function contextTable(contexts: SpanFigures['contexts']): string {
  return textTable(
    ['', 'marked', 'found', 'read so'],
    [...contexts].map(([context, { marked, found, same }]) => [
      context,
      ...[marked, found, same].map((count) => String(count)),
    ]),
  );
}

function rowsOf(name: string, { strict, overlap }: SpanCounts): readonly (readonly string[])[] {
  return [rowOf(`${name}, strict`, strict), rowOf(`${name}, overlap`, overlap)];
}

function rowOf(name: string, counts: MatchCounts): readonly string[] {
  return [
    name,
    String(counts.expected),
    String(counts.found),
    share(precision(counts)),
    share(recall(counts)),
    share(f1(counts)),
  ];
}
