import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../persona.ts';
import { type DateStyle, writtenRange } from '../written-date.ts';
import { contactPieces } from './html-parts.ts';
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

function tex(text: string): string {
  return text.replace(/[\\{}&%$#_~^<>|–—’·×→€]/gu, (sign) => SPECIAL[sign] ?? sign);
}

/** What one design makes of the parts of a résumé. */
interface Design {
  readonly preamble: string;
  readonly head: (persona: Persona) => string;
  readonly heading: (text: string) => string;
  /** The employer that several roles stand under. */
  readonly employer: (text: string) => string;
  readonly entry: (header: EntryHeader, bullets: string) => string;
  readonly group: (label: string, items: string) => string;
}

interface EntryHeader {
  readonly title: string;
  /** Empty where there is none, or where it stands above. */
  readonly employer: string;
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
    const shared = group.length > 1 && first !== undefined;
    const roles = group.map((entry) => entryOf(entry, persona, dates, design, shared));
    return shared ? [design.employer(tex(writtenOrganization(first))), ...roles] : roles;
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
    dates: tex(writtenRange(entry, persona.language, dates)),
  };
  const bullets = items.length === 0 ? '' : ['\\begin{itemize}', ...items, '\\end{itemize}'].join('\n');
  return design.entry(header, bullets);
}

const COMMON = String.raw`\usepackage[utf8]{inputenc}
\usepackage{tabularx}
\setlength{\parindent}{0pt}\setlength{\parskip}{2pt}
\setlength{\textwidth}{16.5cm}\setlength{\oddsidemargin}{-.3cm}\setlength{\evensidemargin}{-.3cm}
\setlength{\topmargin}{-1.5cm}\setlength{\textheight}{25cm}\raggedright`;

/** The article class with dates at the right end of a table row: what most hand-made LaTeX résumés are. */
const ARTICLE: Design = {
  preamble: `\\documentclass[10pt,a4paper]{article}\n${COMMON}`,
  head: (persona) =>
    `{\\LARGE\\bfseries ${tex(persona.name)}}\\par{\\large ${tex(persona.headline)}}\\par ${contactPieces(persona).map(tex).join(' $\\cdot$ ')}\\par`,
  heading: (text) => `\\section*{${text}}`,
  employer: (text) => `\\par\\medskip\\textbf{${text}}\\par`,
  entry: ({ title, employer, dates }, bullets) =>
    [
      `\\begin{tabularx}{\\textwidth}{@{}X@{}r@{}}\\textbf{${title}} & ${dates}\\\\`,
      employer === '' ? '' : `\\textit{${employer}} & \\\\`,
      `\\end{tabularx}\\par\n${bullets}`,
    ].join('\n'),
  group: (label, items) => `\\textbf{${label}:} ${items}\\par`,
};

/** Macros like those of the moderncv class: sans serif, dates in a rail at the left, headings with a rule before them. */
const RAIL: Design = {
  preamble: [
    '\\documentclass[10pt,a4paper]{article}',
    COMMON,
    '\\renewcommand{\\familydefault}{\\sfdefault}',
    '\\newcommand{\\cvitem}[2]{\\noindent\\begin{tabular}{@{}p{3cm}@{\\hspace{.5cm}}p{13cm}@{}}\\raggedleft #1 & #2\\end{tabular}\\par}',
    '\\newcommand{\\cvsection}[1]{\\par\\bigskip\\noindent\\rule[2pt]{3cm}{3pt}\\hspace{.5cm}{\\Large #1}\\par\\medskip}',
  ].join('\n'),
  head: (persona) =>
    `{\\Huge ${tex(persona.name)}}\\par{\\large\\itshape ${tex(persona.headline)}}\\par{\\small ${contactPieces(persona).map(tex).join(' \\quad ')}}\\par`,
  heading: (text) => `\\cvsection{${text}}`,
  employer: (text) => `\\cvitem{}{\\textbf{${text}}}`,
  entry: ({ title, employer, dates }, bullets) =>
    `\\cvitem{${dates}}{\\textbf{${title}}${employer === '' ? '' : `, \\textit{${employer}}`}\n${bullets}}`,
  group: (label, items) => `\\cvitem{${label}}{${items}}`,
};

/** Employers first, in small capitals, with the dates pushed to the right end of the line; headings over a rule. */
const FLUSH: Design = {
  preamble: `\\documentclass[11pt,a4paper]{article}\n${COMMON}`,
  head: (persona) =>
    `\\begin{center}{\\LARGE\\scshape ${tex(persona.name)}}\\\\${tex(persona.headline)}\\\\\\small ${contactPieces(persona).map(tex).join(' $|$ ')}\\end{center}`,
  heading: (text) => `\\par\\bigskip{\\large\\scshape ${text}}\\\\[-8pt]\\rule{\\textwidth}{.4pt}\\par`,
  employer: (text) => `\\par\\medskip{\\scshape ${text}}\\par`,
  entry: ({ title, employer, dates }, bullets) =>
    `${employer === '' ? '' : `{\\scshape ${employer}}, `}\\textit{${title}}\\hfill ${dates}\\par\n${bullets}`,
  group: (label, items) => `\\textit{${label}}\\quad ${items}\\par`,
};

const layoutOf = (id: string, dates: DateStyle, design: Design, frozen = false): TypesetLayout => ({
  id,
  source: 'latex',
  frozen,
  dates,
  headedContact: false,
  tex: (persona) => documentOf(persona, dates, design),
});

/** Layouts that LaTeX sets. */
export const LATEX_LAYOUTS: readonly TypesetLayout[] = [
  layoutOf('latex-article', 'short', ARTICLE),
  layoutOf('latex-rail', 'numeric', RAIL),
  layoutOf('latex-flush', 'long', FLUSH, true),
];
