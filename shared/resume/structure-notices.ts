import type { Notice } from '../base/notice.ts';
import type { DateState } from './entry-dates.ts';
import { isOtherLanguage } from './prose-language.ts';
import type { Section, SectionKind, Statement } from './resume.ts';

/** A résumé has at least one of these. */
const TELLING: ReadonlySet<SectionKind> = new Set(['work', 'volunteering', 'education', 'projects']);

/** Remarks about the structure that was found. */
export function structureNotices(
  text: string,
  sections: readonly Section[],
  statements: readonly Statement[],
  jobDates: readonly DateState[],
): readonly Notice[] {
  return [...notAResume(sections), ...otherLanguage(text, statements), ...unclearDates(jobDates)];
}

function otherLanguage(text: string, statements: readonly Statement[]): readonly Notice[] {
  const sentences = statements.filter(({ kind }) => kind === 'prose' || kind === 'bullet');
  const prose = sentences.map(({ span }) => text.slice(span.start, span.end)).join('\n');
  if (!isOtherLanguage(prose)) return [];
  const message =
    'Most sentences are in another language than English. Evidence is found in English sentences, so most of what they say is not counted.';
  return [{ kind: 'OTHER_LANGUAGE', message, page: null }];
}

function notAResume(sections: readonly Section[]): readonly Notice[] {
  if (sections.some(({ kind }) => TELLING.has(kind))) return [];
  const message =
    'No work experience, education or projects were found, so this may not be a résumé, or its headings could not be read.';
  return [{ kind: 'NOT_A_RESUME', message, page: null }];
}

function unclearDates(jobs: readonly DateState[]): readonly Notice[] {
  const undated = jobs.filter((state) => state !== 'read').length;
  if (undated === 0) return [];
  const message =
    jobs.length === 1
      ? 'The job has no date that could be read, so its length and age are not known.'
      : `${undated} of ${jobs.length} jobs have no date that could be read, so their length and age are not known.`;
  return [{ kind: 'DATES_UNCLEAR', message, page: null }];
}
