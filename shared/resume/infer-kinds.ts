import { classifyHeading, settledKindOf } from './classify-heading.ts';
import { extractEntries } from './extract-entries.ts';
import { foldedWords } from './fold-text.ts';
import { labelOf } from './inline-headings.ts';
import { isAnchor, isSentence } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { SectionKind } from './resume.ts';
import type { SectionLines } from './section-lines.ts';
import { namesDegree, namesInstitution, namesTitle } from './word-classes.ts';

/** Entries or labelled lines that have to agree. */
const FEWEST = 2;

/**
 * Gives sections whose headings say nothing ("Selected entries") the kind that their content makes plain: projects,
 * where each entry is called one, and skills, where each line is a labelled list and a label heads skills. Jobs and degrees are left
 * alone, since offices held and courses taken are written like them. A heading that heads either of two kinds
 * ("Community", "Qualifications") is settled by its lines.
 */
export function inferKinds(sections: readonly SectionLines[]): readonly SectionLines[] {
  return sections.map((section) => {
    if (hasUnknownHeading(section)) return { ...section, kind: plainKind(section.views) };
    const settled = section.heading === null ? null : settledKindOf(section.heading.text);
    return settled !== null && shows(section.views, settled) ? { ...section, kind: settled } : section;
  });
}

/** Whether lines that are neither items nor sentences name and date an office, or name a degree or a school. */
function shows(views: readonly LineView[], kind: 'volunteering' | 'education'): boolean {
  const lines = views.filter((view) => view.line.bullet === null && !isSentence(view));
  if (kind === 'volunteering') return lines.some(isAnchor) && lines.some(({ text }) => namesTitle(text));
  return lines.some(({ text }) => namesDegree(text) || namesInstitution(text));
}

function hasUnknownHeading({ kind, contact, heading }: SectionLines): boolean {
  return kind === 'other' && !contact && heading !== null && classifyHeading(heading.text) === null;
}

function plainKind(views: readonly LineView[]): SectionKind {
  if (views.length >= FEWEST && views.every(({ text }) => isLabelledSkill(text) || isLabelledList(text))) {
    if (views.some(({ text }) => isLabelledSkill(text))) return 'skills';
  }
  const { entries } = extractEntries(views, 'projects', null);
  const names = entries.map(({ entry }) => entry.title ?? '');
  return names.length >= FEWEST && names.every(isProjectName) ? 'projects' : 'other';
}

/** "Databases: PostgreSQL, Redis" */
function isLabelledSkill(text: string): boolean {
  const kind = classifyHeading(labelOf(text) ?? '')?.kind;
  return kind === 'skills' || kind === 'languages';
}

/** "Operations: AWS, Terraform" */
function isLabelledList(text: string): boolean {
  return /^[^:\t]{3,40}:\s*[^,]{1,40}(?:,\s*[^,]{1,40})+$/u.test(text);
}

/** "Weather Project", but not "Project Manager" */
function isProjectName(name: string): boolean {
  return foldedWords(name).some((word) => classifyHeading(word)?.kind === 'projects') && !namesTitle(name);
}
