import type { DateStyle } from '../written-date.ts';
import { contactPieces } from './html-parts.ts';
import { type Design, tex, typesetLayout } from './latex-parts.ts';
import type { TypesetLayout } from './layout.ts';

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

const layoutOf = (id: string, dates: DateStyle, design: Design, frozen = false): TypesetLayout =>
  typesetLayout({ id, dates, frozen }, design);

/** Layouts that LaTeX sets. */
export const LATEX_LAYOUTS: readonly TypesetLayout[] = [
  layoutOf('latex-article', 'short', ARTICLE),
  layoutOf('latex-rail', 'numeric', RAIL),
  layoutOf('latex-flush', 'long', FLUSH, true),
];
