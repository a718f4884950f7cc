import { classifyHeading } from './classify-heading.ts';
import { extractEntries } from './extract-entries.ts';
import { foldedWords } from './fold-text.ts';
import { labelOf } from './inline-headings.ts';
import type { LineView } from './line-view.ts';
import type { SectionKind } from './resume.ts';
import type { SectionLines } from './section-lines.ts';
import { namesTitle } from './word-classes.ts';

/** Entries or labelled lines that have to agree. */
const FEWEST = 2;

/**
 * Gives sections whose headings say nothing ("Selected entries") the kind that their content makes plain: projects,
 * where each entry is called one, and skills, where each line has a label that heads skills. Jobs and degrees are left
 * alone, since offices held and courses taken are written like them.
 */
export function inferKinds(sections: readonly SectionLines[]): readonly SectionLines[] {
  return sections.map((section) =>
    hasUnknownHeading(section) ? { ...section, kind: plainKind(section.views) } : section,
  );
}

function hasUnknownHeading({ kind, contact, heading }: SectionLines): boolean {
  return kind === 'other' && !contact && heading !== null && classifyHeading(heading.text) === null;
}

function plainKind(views: readonly LineView[]): SectionKind {
  if (views.length >= FEWEST && views.every(({ text }) => isLabelledSkill(text))) return 'skills';
  const { entries } = extractEntries(views, 'projects', null);
  const names = entries.map(({ entry }) => entry.title ?? '');
  return names.length >= FEWEST && names.every(isProjectName) ? 'projects' : 'other';
}

/** "Databases: PostgreSQL, Redis" */
function isLabelledSkill(text: string): boolean {
  const label = labelOf(text);
  return label !== null && classifyHeading(label)?.kind === 'skills';
}

/** "Weather Project", but not "Project Manager" */
function isProjectName(name: string): boolean {
  return foldedWords(name).some((word) => classifyHeading(word)?.kind === 'projects') && !namesTitle(name);
}
