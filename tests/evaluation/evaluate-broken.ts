import { buildResume } from '../../shared/resume/build-resume.ts';
import { BREAKAGES, breakDocument } from './break-document.ts';
import type { EvaluatedFile } from './evaluate-synthetic.ts';
import { f1 } from './match-counts.ts';
import { measureEntries } from './measure-entries.ts';
import type { RankedReading } from './measure-ranking.ts';
import { factsOf } from './reading.ts';

/** Readings of the files' documents after each breakage, but for those that change nothing. */
export function evaluateBroken(files: readonly EvaluatedFile[]): readonly RankedReading[] {
  return files.flatMap(({ reading: { resume }, truth }) => {
    if (resume === null) return [];
    return BREAKAGES.flatMap((breakage) => {
      const document = breakDocument(resume, breakage);
      if (document.text === resume.document.text && breakage !== 'look-lost') return [];
      const { quality, entries } = factsOf(buildResume(document, []));
      return [{ quality, entryF1: f1(measureEntries(truth.entries, entries).counts) }];
    });
  });
}
