import type { Persona } from '../persona.ts';
import { contactPieces } from './html-parts.ts';
import { type Design, tex, typesetLayout } from './latex-parts.ts';
import type { TypesetLayout } from './layout.ts';

// The arrangements of résumé classes that are in wide use, set with what every LaTeX installation has.

const PAGE = String.raw`\usepackage[utf8]{inputenc}
\setlength{\parindent}{0pt}\setlength{\parskip}{1pt}
\setlength{\textwidth}{17cm}\setlength{\oddsidemargin}{-.5cm}\setlength{\evensidemargin}{-.5cm}
\setlength{\topmargin}{-1.8cm}\setlength{\textheight}{25.5cm}\raggedright\raggedbottom`;

/** A list whose marks stand at the left edge, with little space around it. */
const TIGHT_LIST = String.raw`\let\listitemize\itemize
\renewcommand{\itemize}{\listitemize\setlength{\itemsep}{0pt}\setlength{\parsep}{1pt}\setlength{\topsep}{0pt}}`;

const preamble = (options: string, ...extra: readonly string[]) =>
  [`\\documentclass[a4paper,${options}]{article}`, PAGE, TIGHT_LIST, ...extra].join('\n');

const centredHead =
  (mark: string): Design['head'] =>
  (persona) =>
    `\\begin{center}{\\Huge\\scshape ${tex(persona.name)}}\\\\[2pt]{${tex(persona.headline)}}\\\\[2pt]{\\small ${contactPieces(persona).map(tex).join(` ${mark} `)}}\\end{center}`;

const ruled = (text: string) =>
  `\\vspace{8pt}{\\large\\scshape ${text}}\\par\\vspace{-6pt}\\rule{\\textwidth}{.4pt}\\par`;

const labelled: Design['group'] = (label, items) => `\\textbf{${label}}: ${items}\\par`;

const unbroken = (text: string) => `\\mbox{${text}}`;

/** Two cells at the ends of a row as wide as the page. */
const ends = (left: string, right: string) =>
  `\\begin{tabular*}{\\textwidth}{@{}l@{\\extracolsep{\\fill}}r@{}}${left} & ${right}\\end{tabular*}\\par`;

/** Title and dates over employer and place, in rows that fill the page, as engineers' one-page templates have them. */
const FOUR_CORNERS: Design = {
  preamble: preamble('11pt'),
  head: centredHead('$|$'),
  heading: ruled,
  entry: ({ title, organization, place, dates }, bullets) =>
    [
      '\\vspace{3pt}',
      organization === ''
        ? ends(`\\textbf{${title}}`, dates)
        : ends(
            `\\textbf{${title}} & ${dates} \\\\ \\textit{\\small ${organization}}`,
            `\\textit{\\small ${place}}`,
          ),
      bullets,
    ].join('\n'),
  group: labelled,
};

/** The employer in bold with its place, the title in slanted small capitals under it with the dates. */
const EMPLOYER_CORNERS: Design = {
  preamble: preamble('10pt', String.raw`\renewcommand{\familydefault}{\sfdefault}`),
  head: centredHead('\\textperiodcentered{}'),
  heading: (text) => `\\vspace{9pt}{\\Large\\bfseries ${text}}\\hrulefill\\par`,
  entry: ({ title, organization, place, dates }, bullets) =>
    [
      organization === '' ? '' : `\\vspace{4pt}${ends(`\\textbf{${organization}}`, `\\textsl{${place}}`)}`,
      ends(`\\textsc{${title}}`, `\\textsl{\\small ${dates}}`),
      bullets,
    ].join('\n'),
  group: labelled,
};

/** Headings in the left margin in small capitals; title and dates joined by a line of dots. */
const MARGIN_HEADS: Design = {
  preamble: preamble('10pt', String.raw`\setlength{\oddsidemargin}{3cm}\setlength{\textwidth}{13.5cm}`),
  head: (persona: Persona) =>
    `\\hspace*{-3.5cm}{\\LARGE\\bfseries ${tex(persona.name)}}\\par\\hspace*{-3.5cm}${tex(persona.headline)}\\par\\hspace*{-3.5cm}{\\small ${contactPieces(persona).map(tex).join(' \\quad ')}}\\par`,
  heading: (text) =>
    `\\par\\vspace{10pt}\\hspace{-3.5cm}\\makebox[0pt][l]{\\raisebox{0pt}[0pt][0pt]{\\parbox[t]{3.1cm}{\\raggedright\\scshape\\bfseries ${text}}}}\\hspace{3.5cm}\\ignorespaces`,
  employer: (text) => `{\\bfseries ${text}}\\par`,
  entry: ({ title, employer, dates }, bullets) =>
    `{\\bfseries ${title}}${dates === '' ? '' : `\\dotfill{} ${dates}`}\\par${employer === '' ? '' : `{\\slshape ${employer}}\\par`}${bullets}\\vspace{3pt}`,
  group: labelled,
};

/** Dates flush right in a column at the left, then title, employer and place in one sentence. */
const SENTENCE_RAIL: Design = {
  preamble: preamble('11pt', String.raw`\usepackage{tabularx}`),
  head: (persona) =>
    `{\\Huge ${tex(persona.name)}}\\hfill\\parbox[t]{6cm}{\\raggedleft\\small\\itshape ${contactPieces(persona).map(tex).join('\\\\')}}\\par\\vspace{2pt}{\\large\\itshape ${tex(persona.headline)}}\\par`,
  heading: (text) =>
    `\\vspace{10pt}\\begin{tabular}{@{}r@{\\hspace{.4cm}}l@{}}\\rule[1pt]{3.2cm}{3pt} & {\\Large ${text}}\\end{tabular}\\par\\vspace{3pt}`,
  employer: (text) =>
    `\\begin{tabular}{@{}p{3.2cm}@{\\hspace{.4cm}}l@{}} & \\textit{${text}}\\end{tabular}\\par`,
  entry: ({ title, employer, dates }, bullets) =>
    `\\begin{tabularx}{\\textwidth}{@{}>{\\raggedleft\\small}p{3.2cm}@{\\hspace{.4cm}}>{\\raggedright\\arraybackslash}X@{}} ${dates} & \\textbf{${title}}${employer === '' ? '' : `, \\textit{${employer}}`}.${bullets === '' ? '' : `\n${bullets}`}\\end{tabularx}\\par`,
  group: (label, items) =>
    `\\begin{tabularx}{\\textwidth}{@{}>{\\raggedleft\\small}p{3.2cm}@{\\hspace{.4cm}}>{\\raggedright\\arraybackslash}X@{}} ${label} & ${items}\\end{tabularx}\\par`,
};

/** Everything centred but the list items, and rules made of the page's width. */
const CENTRED: Design = {
  preamble: preamble('10pt'),
  head: centredHead('--'),
  heading: (text) =>
    `\\begin{center}\\rule{4cm}{.3pt}\\quad{\\large\\bfseries ${text}}\\quad\\rule{4cm}{.3pt}\\end{center}`,
  employer: (text) => `\\begin{center}\\textbf{${text}}\\end{center}`,
  entry: ({ title, employer, dates }, bullets) =>
    `\\begin{center}{\\bfseries ${title}}${employer === '' ? '' : `\\\\${employer}`}${dates === '' ? '' : `\\\\{\\itshape ${dates}}`}\\end{center}${bullets}`,
  group: (label, items) => `\\begin{center}\\textbf{${label}}: ${items}\\end{center}`,
};

/** One line an entry, everything after commas and the dates flush right, list items with dashes in 9 points. */
const ONE_LINERS: Design = {
  preamble: preamble(
    '10pt',
    String.raw`\renewcommand{\labelitemi}{--}\renewcommand{\normalsize}{\fontsize{9}{10.5}\selectfont}`,
  ),
  head: (persona) =>
    `{\\Large\\bfseries ${tex(persona.name)}}, ${tex(persona.headline)}\\hfill ${contactPieces(persona).slice(0, 2).map(tex).map(unbroken).join(', ')}\\par\\hfill ${contactPieces(persona).slice(2).map(tex).join(', ')}\\par`,
  heading: (text) => `\\vspace{4pt}{\\bfseries\\uppercase{${text}}}\\par\\vspace{-5pt}\\hrulefill\\par`,
  employer: (text) => `\\textit{${text}}\\par`,
  entry: ({ title, employer, dates }, bullets) =>
    `\\textbf{${title}}${employer === '' ? '' : `, ${employer}`}\\hfill ${dates}\\par${bullets}`,
  group: (label, items) => `${label}: ${items}\\par`,
};

/** Layouts after résumé classes in wide use. */
export const LATEX_TEMPLATES: readonly TypesetLayout[] = [
  typesetLayout({ id: 'tex-four-corners', frozen: false, dates: 'short', placesApart: true }, FOUR_CORNERS),
  typesetLayout(
    { id: 'tex-employer-corners', frozen: false, dates: 'long', placesApart: true },
    EMPLOYER_CORNERS,
  ),
  typesetLayout({ id: 'tex-margin-heads', frozen: false, dates: 'long' }, MARGIN_HEADS),
  typesetLayout({ id: 'tex-sentence-rail', frozen: false, dates: 'short' }, SENTENCE_RAIL),
  typesetLayout({ id: 'tex-centred', frozen: false, dates: 'long' }, CENTRED),
  typesetLayout({ id: 'tex-one-liners', frozen: false, dates: 'numeric' }, ONE_LINERS),
];
