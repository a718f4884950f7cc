import type { HashedReport } from './gap-report.ts';

/** Something that a result depends on, or the result itself, and the hash or version by which it can be checked. */
export interface Fingerprint {
  readonly name: string;
  readonly value: string;
}

/** Of the result, and of everything that it depends on. */
export function fingerprintsOf(report: HashedReport): readonly Fingerprint[] {
  const { generator, source } = report;
  return [
    { name: 'Result', value: report.resultHash },
    { name: `File ${source.fileName}`, value: source.sha256 },
    { name: `Matrix ${generator.matrix.id} ${generator.matrix.version}`, value: generator.matrix.hash },
    { name: 'Skill names', value: generator.lexiconHash },
    { name: 'Weights and thresholds', value: generator.policyHash },
  ];
}
