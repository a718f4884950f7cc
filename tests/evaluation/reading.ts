import { parseResume } from '../../electron/parser/parse-resume.ts';
import type { FailureKind } from '../../shared/base/failure.ts';
import type { TextSpan } from '../../shared/base/text-span.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { DatePrecision, Entry, Resume } from '../../shared/resume/resume.ts';
import { assessRole } from '../../shared/scoring/assess-role.ts';
import { judgeResume } from '../../shared/scoring/judge-resume.ts';
import { PDFJS_ASSETS } from '../support/read-sample.ts';
import type { CountedEntry } from './measure-entries.ts';
import type { RoleScores } from './measure-spread.ts';
import type { Facts } from './truth.ts';

/** The day as of which readiness is computed, so that it stays the same. */
export const AS_OF = '2026-01-01';

/** What the product reads out of a file, in the form of the truth. */
export interface Reading extends Facts {
  readonly entries: readonly CountedEntry[];
  readonly bullets: readonly string[];
  readonly text: string;
  /** 0 for formats without pages. */
  readonly pages: number;
  readonly quality: number;
  readonly readiness: RoleScores;
  /** All of what was read; null where nothing was. */
  readonly resume: Resume | null;
}

/** A file that could not be read, with the product's sentence. */
export interface Refusal {
  readonly refused: FailureKind;
  readonly sentence: string;
}

/** Reads a file as the product does, without its process around. Throws only on a defect of a reader. */
export async function readFile(bytes: Uint8Array, catalog: Catalog): Promise<Reading | Refusal> {
  const outcome = await parseResume(bytes, { assetsDir: PDFJS_ASSETS });
  if (!outcome.ok) return { refused: outcome.error.kind, sentence: outcome.error.message };
  const { resume } = outcome.value;
  return { ...factsOf(resume), readiness: readinessOf(resume, catalog), resume };
}

export function factsOf(resume: Resume): Omit<Reading, 'readiness' | 'resume'> {
  const { document, sections, entries, contact, quality } = resume;
  const text = ({ start, end }: TextSpan) => document.text.slice(start, end);
  return {
    sections: sections.map(({ kind, heading }) => ({ kind, heading })),
    entries: entries.map(entryFact),
    contact: { name: contact.name, email: contact.email, phone: contact.phone },
    bullets: entries.flatMap(({ bullets }) => bullets.map(text)),
    text: document.text,
    pages: document.pages.length,
    quality,
  };
}

function entryFact({
  kind,
  title,
  organization,
  start,
  end,
  startPrecision,
  endPrecision,
  bullets,
}: Entry): CountedEntry {
  return {
    items: bullets.length,
    kind,
    title,
    organization,
    start: writtenDate(start, startPrecision),
    end: writtenDate(end, endPrecision),
  };
}

/** A year alone is read as its first or last month; here it is the year again. */
function writtenDate(date: string | null, precision: DatePrecision): string | null {
  return precision === 'year' && date !== null ? date.slice(0, 4) : date;
}

/** Readiness for every role. */
export function readinessOf(resume: Resume, catalog: Catalog): RoleScores {
  const judgement = judgeResume({ resume, catalog, asOf: AS_OF });
  return Object.fromEntries(
    catalog.matrix.roles.map(({ id }) => [id, assessRole(judgement, id).readiness?.score ?? null]),
  );
}
