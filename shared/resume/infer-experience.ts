import { classifyHeading } from './classify-heading.ts';
import { extractEntries } from './extract-entries.ts';
import { LONGEST_PLAIN_HEADER } from './header-length.ts';
import { hasWideGap, headerEvidence, isAnchor, isDateAlone, isSentence } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { SectionLines } from './section-lines.ts';
import { namesDegree, namesInstitution, namesTitle } from './word-classes.ts';

/**
 * Where no heading opens work experience, the first plain job in another section (or above all headings) does:
 * a dated line with a job's title in its header. Degrees that follow without a heading become education. Beside work
 * experience a section under another heading ("Before going independent") is work too where it holds nothing but jobs.
 */
export function inferExperience(sections: readonly SectionLines[]): readonly SectionLines[] {
  if (sections.some((section) => section.kind === 'work'))
    return sections.map((section) =>
      holdsFurtherJobs(section) ? { ...section, kind: 'work' as const } : section,
    );
  return sections.flatMap((section) => {
    if (holdsJobs(section)) return [{ ...section, kind: 'work' as const }];
    if (!canHideJobs(section)) return [section];
    const start = firstJob(section.views);
    if (start === null) return [section];
    const before: SectionLines = { ...section, views: section.views.slice(0, start) };
    return [before, ...byKind(section.views.slice(start))];
  });
}

/** Whether all entries under a heading that names no kind are jobs with a title, an employer and items. */
function holdsFurtherJobs(section: SectionLines): boolean {
  if (!holdsJobs(section)) return false;
  const { lead, entries } = extractEntries(section.views, 'work', null);
  return (
    lead.length === 0 &&
    entries.every(({ entry }) => {
      const { title, organization, start, bullets } = entry;
      return start !== null && organization !== null && namesTitle(title ?? '') && bullets.length > 0;
    })
  );
}

/** Whether entries with dates and mostly with a job's title stand under a heading that names no kind of section. */
function holdsJobs({ kind, contact, heading, views }: SectionLines): boolean {
  if (kind !== 'other' || contact || heading === null || classifyHeading(heading.text) !== null) return false;
  const dated = extractEntries(views, 'work', null).entries.filter(({ entry }) => entry.start !== null);
  const titled = dated.filter(({ entry }) => namesTitle(entry.title ?? ''));
  return titled.length > 0 && titled.length * 2 > dated.length;
}

function canHideJobs(section: SectionLines): boolean {
  return (
    section.kind === null ||
    section.kind === 'summary' ||
    section.kind === 'skills' ||
    section.kind === 'other'
  );
}

function firstJob(views: readonly LineView[]): number | null {
  for (const [index, view] of views.entries()) {
    if (!isJobDate(view)) continue;
    let start = index;
    while (start > 0 && index - start < 2 && opensHeader(views[start - 1], views[start])) start -= 1;
    if (start === index && isTitleOverEmployer(views.slice(Math.max(0, index - 2), index + 1))) start -= 2;
    const header = views
      .slice(start, index + 3)
      .filter((line) => line.line.bullet === null && !isSentence(line));
    if (header.some((line) => namesTitle(line.text))) return start;
  }
  return null;
}

function isJobDate(view: LineView): boolean {
  return view.line.bullet === null && isAnchor(view) && view.dates.some((date) => date.shape === 'range');
}

/** A job's title over a short plain line and the date: the line says for whom, whatever its words are. */
function isTitleOverEmployer([title, employer, date]: readonly LineView[]): boolean {
  if (title === undefined || employer === undefined || date === undefined) return false;
  if (!isDateAlone(date) || hasWideGap(date) || employer.line.bullet !== null) return false;
  const short = employer.wordCount <= LONGEST_PLAIN_HEADER && !isSentence(employer);
  return short && namesTitle(title.text) && opensHeader(title, employer);
}

function opensHeader(above: LineView | undefined, here: LineView | undefined): boolean {
  if (above === undefined || here === undefined || above.line.bullet !== null) return false;
  if (isSentence(above) || hasWideGap(here)) return false;
  return headerEvidence(above) >= 2 && !isAnchor(above) && !/[@|]|https?:/u.test(above.text);
}

function byKind(views: readonly LineView[]): readonly SectionLines[] {
  const education = views.findIndex(
    (view) =>
      view.line.bullet === null &&
      !isSentence(view) &&
      namesDegree(view.text) &&
      !namesTitle(view.text) &&
      (namesInstitution(view.text) || isAnchor(view)),
  );
  const inferred = { contact: false, heading: null, continues: null };
  const cut = education === -1 ? views.length : education;
  const work: SectionLines = { ...inferred, kind: 'work', views: views.slice(0, cut) };
  return education === -1 ? [work] : [work, { ...inferred, kind: 'education', views: views.slice(cut) }];
}
