import type { RealEvaluation, RealFile } from './evaluate-real.ts';
import { checkReasons, type FailureReasons, isFailing, loadFailureReasons } from './failing-files.ts';
import { addCounts, f1, type MatchCounts } from './match-counts.ts';
import { measureRanking } from './measure-ranking.ts';
import { median } from './measure-words.ts';
import { verdict } from './report-synthetic.ts';
import { share, textTable } from './text-table.ts';
import { LEAST_WORDS } from './thresholds.ts';

/**
 * The table of real files, the list of those that fail, and whether all is as it has to be: nothing crashed, enough
 * words recovered, a reason for every file that fails.
 */
export function reportReal(
  { files }: RealEvaluation,
  options: { readonly details: boolean },
): { readonly text: string; readonly met: boolean } {
  if (files.length === 0) return { text: '', met: true };
  const reasons = loadFailureReasons();
  const unexplained = checkReasons(files, reasons);
  const compared = files.flatMap((file) => file.compared ?? []);
  const total = (pick: (each: (typeof compared)[number]) => MatchCounts) =>
    compared.length === 0 ? '-' : share(f1(addCounts(compared.map(pick))));
  const rows = [
    ...files.map(rowOf),
    [
      `all (${compared.length} with truth)`,
      '',
      total(({ sections }) => sections.counts),
      total(({ entries }) => entries.counts),
      total(({ fields }) => fields),
      total(({ items }) => items.counts),
      total(({ contact }) => contact.counts),
    ],
  ];
  const crashed = files.filter(({ outcome }) => outcome === 'crashed').length;
  const words = median(files.flatMap((file) => file.words ?? []));
  const ranking = measureRanking(
    compared.map(({ quality, entries }) => ({ quality, entryF1: f1(entries.counts) })),
  );
  const wordsMet = words === null || words >= LEAST_WORDS;
  const parts = [
    `Real files\n${textTable(['', 'words', 'sections', 'entries', 'fields', 'items', 'contact'], rows)}`,
    [
      `All real files (${files.length})`,
      verdict('crashes', String(crashed), crashed === 0, '= 0'),
      words === null ? '' : verdict('words, median', share(words), wordsMet, `≥ ${share(LEAST_WORDS)}`),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    compared.length === 0
      ? ''
      : `Reading quality ranks good readings above bad ones: ${share(ranking)} (area under the curve)`,
    files
      .filter(({ outcome }) => outcome !== 'read')
      .map(({ file, outcome, remark }) => `  ${file} ${outcome}: ${remark}`)
      .join('\n'),
    ...(options.details ? files.map(differences) : []),
    failingFiles(files, reasons),
    unexplained.join('\n'),
  ];
  return {
    text: parts.filter((part) => part !== '').join('\n\n'),
    met: crashed === 0 && wordsMet && unexplained.length === 0,
  };
}

function rowOf({ file, outcome, words, compared }: RealFile): readonly string[] {
  if (outcome !== 'read') return [file, outcome];
  const figures =
    compared === null
      ? []
      : [
          compared.sections.counts,
          compared.entries.counts,
          compared.fields,
          compared.items.counts,
          compared.contact.counts,
        ];
  return [file, share(words), ...figures.map((counts) => share(f1(counts)))];
}

function failingFiles(files: readonly RealFile[], reasons: FailureReasons): string {
  const failing = files.filter(isFailing);
  if (failing.length === 0) return '';
  const lines = failing.map(({ file }) => `  ${file}\n    ${reasons[file] ?? 'no reason is written down'}`);
  return [`Real files that are not read as a person reads them (${failing.length})`, ...lines].join('\n');
}

function differences({ file, compared }: RealFile): string {
  if (compared === null) return '';
  const lines = (['sections', 'entries', 'items', 'contact'] as const).flatMap((name) => [
    ...compared[name].missed.map((key) => `  - ${name}: ${key}`),
    ...compared[name].extra.map((key) => `  + ${name}: ${key}`),
  ]);
  return lines.length === 0 ? '' : [file, ...lines].join('\n');
}
