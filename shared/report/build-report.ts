import { hashOf } from '../base/canonical-json.ts';
import type { Day } from '../base/month.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { compareAsks, notShownPhrase } from '../job/compare-asks.ts';
import type { JobAsks } from '../job/read-job-asks.ts';
import type { Resume } from '../resume/resume.ts';
import type { GapAnalysis } from '../scoring/gap-analysis.ts';
import type { GapReport, HashedReport } from './gap-report.ts';
import { findHiddenParts } from './hidden-parts.ts';
import type { Mask } from './mask.ts';

export interface BuildReportInput {
  readonly analysis: GapAnalysis;
  /** The résumé with the fingerprint of its file. */
  readonly parsed: { readonly resume: Resume; readonly sha256: string; readonly bytes: number };
  /** The file's own name, never a path. */
  readonly fileName: string;
  readonly catalog: Catalog;
  readonly asOf: Day;
  /** Version of Plumb. */
  readonly version: string;
  /** Put the whole text into the report. Default: no. */
  readonly includeText?: boolean;
  /** What to hide everywhere. Default: nothing. */
  readonly mask?: readonly Mask[];
  readonly answers?: GapReport['answers'];
  /** What the job description asks, where the analysis is against one. */
  readonly asks?: JobAsks;
}

/** The one result, as it leaves the app: with the hash by which it can be checked. */
export function buildReport(input: BuildReportInput): HashedReport {
  const report = describeResult(input);
  return { ...report, resultHash: hashOf(report) };
}

/** The one result: analysis, source and reading, with what was asked to be hidden already hidden. */
export function describeResult(input: BuildReportInput): GapReport {
  const { analysis, parsed, catalog, mask = [] } = input;
  const { resume } = parsed;
  const { recognition } = resume.document;
  const hidden = findHiddenParts(mask, resume);
  const { hide } = hidden;
  const hideOrNull = (text: string | null) => (text === null ? null : hide(text));
  return {
    schemaVersion: 1 as const,
    generator: {
      name: 'plumb' as const,
      version: input.version,
      matrix: {
        id: catalog.matrix.id,
        version: catalog.matrix.version,
        hash: catalog.hashes.matrix,
        name: catalog.matrix.name,
        source: catalog.matrix.source,
      },
      lexiconHash: catalog.hashes.lexicon,
      policyHash: catalog.hashes.policy,
    },
    asOf: input.asOf,
    source: {
      // A file's name mostly repeats the person's: with the name nothing of it is kept.
      fileName: mask.includes('name') ? `resume${extensionOf(input.fileName)}` : hide(input.fileName),
      sha256: parsed.sha256,
      bytes: parsed.bytes,
      format: resume.document.format,
      pages: resume.document.pages.length > 0 ? resume.document.pages.length : null,
      // Without recognised text every page that has text has it in the file.
      textLayer: recognition === null || recognition.share < 1,
      ocr: recognition !== null,
    },
    reading: {
      quality: resume.quality,
      qualityParts: resume.qualityParts,
      notices: resume.notices.map((notice) => ({ ...notice, message: hide(notice.message) })),
      sections: resume.sections.map((section) => ({ ...section, heading: hideOrNull(section.heading) })),
      entries: resume.entries.map((entry) => ({
        kind: entry.kind,
        title: hideOrNull(entry.title),
        organization: hideOrNull(entry.organization),
        start: entry.start,
        end: entry.end,
        startPrecision: entry.startPrecision,
        endPrecision: entry.endPrecision,
        bullets: entry.bullets,
        span: entry.span,
      })),
      contact: {
        name: mask.includes('name') ? null : resume.contact.name,
        email: mask.includes('contact') ? null : hideOrNull(resume.contact.email),
        phone: mask.includes('contact') ? null : resume.contact.phone,
        links: mask.includes('contact') ? [] : resume.contact.links.map(hide),
      },
    },
    ...(input.includeText === true ? { text: hidden.text } : {}),
    ...analysis,
    ...describeJob(input),
    mentions: analysis.mentions.map((mention) => ({
      ...mention,
      // A headline beside an address shares its line: only the skill's own words are kept of it.
      quote: hidden.isHiddenLine(mention.span) ? mention.label : hide(mention.quote),
      why: hide(mention.why),
    })),
    gaps: analysis.gaps.map((gap) => ({ ...gap, why: hide(gap.why) })),
    answers: (input.answers ?? []).map((answer) => ({ ...answer, note: hide(answer.note) })),
    corrections: analysis.mentions.flatMap(({ id, correction }) =>
      correction === undefined
        ? []
        : [{ mention: id, kind: correction.kind, readAs: correction.mention.skill }],
    ),
  };
}

/** A job description's skills, and a headline that does not pass over those that are missing. */
function describeJob({ asks, analysis, catalog }: BuildReportInput): Partial<GapReport> {
  if (asks === undefined) return {};
  const jobDescription = compareAsks(asks, analysis, catalog.lexicon);
  const headline = analysis.readiness === null ? null : notShownPhrase(jobDescription);
  return headline === null ? { jobDescription } : { jobDescription, headline };
}

/** ".pdf", ".docx"; only letters and digits, so that nothing else of the name slips through. */
function extensionOf(fileName: string): string {
  return /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0].toLowerCase() ?? '';
}
