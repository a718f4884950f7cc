import { contactPieces } from '../html-parts.ts';
import { type Design, tex, typesetLayout } from '../latex-parts.ts';
import type { TypesetLayout } from '../layout.ts';

const PAGE = String.raw`\usepackage[utf8]{inputenc}
\usepackage{array}
\setlength{\parindent}{0pt}\setlength{\parskip}{1pt}
\setlength{\textwidth}{17cm}\setlength{\oddsidemargin}{-.5cm}\setlength{\evensidemargin}{-.5cm}
\setlength{\topmargin}{-1.8cm}\setlength{\textheight}{25.5cm}\raggedright\raggedbottom
\let\listitemize\itemize
\renewcommand{\itemize}{\listitemize\setlength{\itemsep}{0pt}\setlength{\parsep}{1pt}\setlength{\topsep}{0pt}}`;

/** Title at the left, employer in the middle, dates at the right of one row, as a book on interviews sets them. */
const CENTRE_EMPLOYER: Design = {
  preamble: `\\documentclass[10pt,a4paper]{article}\n${PAGE}`,
  head: (persona) =>
    `\\begin{center}{\\Large\\bfseries ${tex(persona.name)}}\\\\${tex(persona.headline)}\\end{center}{\\small ${contactPieces(persona).map(tex).join(' \\hfill ')}}\\par`,
  heading: (text) =>
    `\\vspace{10pt}{\\bfseries ${text}}\\par\\nobreak\\vspace{-6pt}\\rule{\\textwidth}{.8pt}\\par\\nobreak`,
  employer: (text) => `\\begin{center}\\textbf{${text}}\\end{center}`,
  entry: ({ title, employer, dates }, bullets) =>
    `\\vspace{3pt}\\begin{tabular}{@{}>{\\raggedright}p{5.6cm}@{\\hspace{.3cm}}>{\\centering}p{6.2cm}@{\\hspace{.3cm}}>{\\raggedleft\\arraybackslash}p{4.6cm}@{}}\\textbf{${title}} & \\textbf{${employer}} & \\textbf{${dates}}\\end{tabular}\\par${bullets}`,
  group: (label, items) => `\\textbf{${label}:} ${items}\\par`,
};

/** Two columns that the text flows through; title over employer over dates and place. */
const FLOWING_COLUMNS: Design = {
  preamble: `\\documentclass[10pt,a4paper]{article}\n${PAGE}\n${String.raw`\usepackage{multicol}\usepackage{xcolor}
\definecolor{accent}{HTML}{8F0D0D}\setlength{\columnsep}{.9cm}
\renewcommand{\familydefault}{\sfdefault}\AtEndDocument{\end{multicols}}`}`,
  head: (persona) =>
    `{\\Huge\\bfseries ${tex(persona.name)}}\\par{\\large\\color{accent}\\bfseries ${tex(persona.headline)}}\\par{\\footnotesize ${contactPieces(persona).map(tex).join(' \\quad ')}}\\par\\begin{multicols}{2}\\raggedright`,
  heading: (text) =>
    `\\vspace{8pt}{\\Large\\bfseries\\color{accent} ${text}}\\par\\nobreak\\vspace{-5pt}{\\color{accent}\\rule{\\columnwidth}{2pt}}\\par\\nobreak`,
  entry: ({ title, organization, place, dates }, bullets) =>
    [
      `\\vspace{3pt}{\\large ${title}}\\par\\nobreak`,
      organization === '' ? '' : `{\\bfseries\\color{accent} ${organization}}\\par\\nobreak`,
      dates === '' && place === '' ? '' : `{\\small ${dates}\\hspace{.8cm}${place}}\\par\\nobreak`,
      bullets,
    ].join('\n'),
  group: (label, items) => `\\textbf{${label}}\\par ${items}\\par`,
};

export const TYPESET_TEMPLATES: readonly TypesetLayout[] = [
  typesetLayout({ id: 'tex-centre-employer', frozen: true, dates: 'short' }, CENTRE_EMPLOYER),
  typesetLayout(
    { id: 'tex-flowing-columns', frozen: true, dates: 'numeric', placesApart: true },
    FLOWING_COLUMNS,
  ),
];
