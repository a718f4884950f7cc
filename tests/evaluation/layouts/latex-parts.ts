import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../persona.ts';
import { type DateStyle, writtenRange } from '../written-date.ts';
import type { TypesetLayout } from './layout.ts';

// Only packages that every LaTeX installation has, and its usual fonts: accents over letters are signs of their own.

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\ensuremath{<}',
  '>': '\\ensuremath{>}',
  '|': '\\ensuremath{|}',
  '–': '--',
  '—': '---',
  '’': "'",
  '·': '\\textperiodcentered{}',
  '×': '\\ensuremath{\\times}',
  '→': '\\ensuremath{\\rightarrow}',
  '€': 'EUR',
};

/** Text with the signs that LaTeX reads as commands written out. */
export function tex(text: string): string {
  return text.replace(/[\\{}&%$#_~^<>|–—’·×→€]/gu, (sign) => SPECIAL[sign] ?? sign);
}

/** What one design makes of the parts of a résumé. */
export interface Design {
  readonly preamble: string;
  readonly head: (persona: Persona) => string;
  readonly heading: (text: string) => string;
  /** The employer that several roles stand under; without it, each role repeats its employer. */
  readonly employer?: (text: string) => string;
  readonly entry: (header: EntryHeader, bullets: string) => string;
  readonly group: (label: string, items: string) => string;
}

/** Pieces are empty where there is none, or where they stand above. */
interface EntryHeader {
  readonly title: string;
  /** With its place behind a comma. */
  readonly employer: string;
  readonly organization: string;
  readonly place: string;
  readonly dates: string;
}

function documentOf(persona: Persona, dates: DateStyle, design: Design): string {
  const sections = persona.sections.map((section) => sectionOf(section, persona, dates, design));
  return [
    design.preamble,
    '\\begin{document}',
    design.head(persona),
    ...sections,
    '\\end{document}',
    '',
  ].join('\n');
}

function sectionOf(section: PersonaSection, persona: Persona, dates: DateStyle, design: Design): string {
  const lines = [...(section.paragraphs ?? []), ...(section.items ?? [])].map((text) => `${tex(text)}\\par`);
  const groups = (section.groups ?? []).map(({ label, items }) =>
    design.group(tex(label), tex(items.join(', '))),
  );
  const entries = employerGroups(section.entries ?? []).flatMap((group) => {
    const [first] = group;
    const above = group.length > 1 && first !== undefined ? design.employer : undefined;
    const roles = group.map((entry) => entryOf(entry, persona, dates, design, above !== undefined));
    return above === undefined || first === undefined
      ? roles
      : [above(tex(writtenOrganization(first))), ...roles];
  });
  return [design.heading(tex(section.heading)), ...lines, ...groups, ...entries].join('\n');
}

function entryOf(
  entry: PersonaEntry,
  persona: Persona,
  dates: DateStyle,
  design: Design,
  underEmployer: boolean,
): string {
  const items = entry.bullets.map((text) => `\\item ${tex(text)}`);
  const header = {
    title: tex(entry.title),
    employer: underEmployer ? '' : tex(writtenOrganization(entry)),
    organization: underEmployer ? '' : tex(entry.organization ?? ''),
    place: underEmployer ? '' : tex(entry.location ?? ''),
    dates: tex(writtenRange(entry, persona.language, dates)),
  };
  const bullets = items.length === 0 ? '' : ['\\begin{itemize}', ...items, '\\end{itemize}'].join('\n');
  return design.entry(header, bullets);
}

/** A layout whose documents LaTeX sets in this design. */
export function typesetLayout(
  facts: Pick<TypesetLayout, 'id' | 'frozen' | 'dates' | 'placesApart'>,
  design: Design,
): TypesetLayout {
  return {
    ...facts,
    source: 'latex',
    headedContact: false,
    tex: (persona) => documentOf(persona, facts.dates, design),
  };
}
