import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import type { DateStyle } from '../written-date.ts';
import { entryGroups, given, type HeaderPieces } from './html-entry-groups.ts';
import { contactLine, headOf, htmlPage, type PartStyle, sectionsOf } from './html-parts.ts';
import type { PrintedLayout } from './layout.ts';

/** One column whose entries begin in a way of their own. */
interface HeaderDesign {
  readonly id: string;
  readonly dates: DateStyle;
  readonly placesApart?: boolean;
  /** Sign between the pieces of the contact line. */
  readonly mark: string;
  readonly style: string;
  /** Pieces are escaped; `employer` is with its place, and it and the others empty where they stand above or nowhere. */
  readonly header: (pieces: HeaderPieces) => string;
  readonly skills?: NonNullable<PartStyle['skills']>;
}

const chips: NonNullable<PartStyle['skills']> = ({ groups = [] }) =>
  groups
    .map(
      ({ label, items }) =>
        `<p class="label">${escapeHtml(label)}</p><p>${items.map((item) => `<span class="chip">${escapeHtml(item)}</span>`).join(' ')}</p>`,
    )
    .join('');

const threeColumns: NonNullable<PartStyle['skills']> = ({ groups = [] }) =>
  groups.length === 0
    ? ''
    : `<div class="three">${groups.map(({ label, items }) => `<div><p class="label">${escapeHtml(label)}</p>${items.map((item) => `<p>${escapeHtml(item)}</p>`).join('')}</div>`).join('')}</div>`;

const HEADER_DESIGNS: readonly HeaderDesign[] = [
  {
    // A line with a dot for each entry runs down the left side.
    id: 'timeline',
    dates: 'short',
    mark: '•',
    style: `article { border-left: 1.5pt solid #3a7; margin: 0 0 0 2mm; padding: 0 0 3mm 6mm; position: relative } article::before { content: '●'; position: absolute; left: -1.6mm; top: -.6mm; color: #3a7; font-size: 9pt } .when { color: #3a7; font-size: 8.5pt } h2 { text-transform: uppercase; letter-spacing: 1.2pt; border: 0 } .chip { border: .5pt solid #99a; border-radius: 2mm; padding: .3mm 2mm; margin-right: 1mm }`,
    header: ({ title, employer, range }) =>
      `${given(range, (text) => `<p class="when">${text}</p>`)}<p><b>${title}</b>${given(employer, (text) => ` · ${text}`)}</p>`,
    skills: chips,
  },
  {
    // "Engineer, Example Ltd, Leeds (Mar 2021 – Present)" in one line of text.
    id: 'bracketed-dates',
    dates: 'short',
    mark: '|',
    style: `body { font: 10.5pt/1.35 'Liberation Serif', serif } h1, .headline, .contact { text-align: center } h2 { font-variant: small-caps; font-size: 13pt; border-color: #000 }`,
    header: ({ title, employer, range }) =>
      `<p><b>${title}</b>${given(employer, (text) => `, ${text}`)}${given(range, (text) => ` (${text})`)}</p>`,
  },
  {
    // The dates open the line: "03/2021 – Present: Engineer at Example Ltd".
    id: 'dates-lead',
    dates: 'numeric',
    mark: '/',
    style: `h2 { border: 0; color: #7a1f3d; font-size: 14pt } .who { font-style: italic } .label { display: inline }`,
    header: ({ title, employer, range }) =>
      `<p>${given(range, (text) => `${text}: `)}<b>${title}</b></p>${given(employer, (text) => `<p class="who">${text}</p>`)}`,
  },
  {
    // Employer, title and dates each on a line, the dates last and in italics.
    id: 'dates-below',
    dates: 'long',
    mark: '·',
    style: `h2 { border: 0; border-left: 3pt solid #234; padding-left: 2mm } .when { font-style: italic; color: #567 }`,
    header: ({ title, employer, range }) =>
      `${given(employer, (text) => `<p><b>${text}</b></p>`)}<p>${title}</p>${given(range, (text) => `<p class="when">${text}</p>`)}`,
  },
  {
    // White headings on bars; title and employer divided by a dash, dates and place below, divided by a bar.
    id: 'heading-bars',
    dates: 'short',
    mark: '·',
    style: `h2 { background: #234; color: #fff; padding: 1mm 2mm; border: 0 } .meta { color: #567; font-size: 9pt }`,
    placesApart: true,
    header: ({ title, organization, place, range }) =>
      `<p><b>${title}</b>${given(organization, (text) => ` – ${text}`)}</p><p class="meta">${[range, place].filter((text) => text !== '').join(' | ')}</p>`,
  },
  {
    // A page of 8 points: everything about an entry in one line, no space between entries.
    id: 'condensed',
    dates: 'short',
    mark: '·',
    style: `@page { margin: 9mm 10mm } body { font: 8pt/1.22 'Liberation Sans Narrow', 'Liberation Sans', sans-serif } h1 { font-size: 14pt } .headline { font-size: 9pt } h2 { font-size: 8.5pt; margin: 1.6mm 0 .6mm; text-transform: uppercase; border-width: .3pt } article { margin: 0 } ul { margin: 0; padding-left: 3mm } li, p { margin: 0 } .three { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 0 4mm } .label { font-weight: bold }`,
    header: ({ title, employer, range }) =>
      `<header><span><b>${given(employer, (text) => `${text}</b> — <b>`)}${title}</b></span><span>${range}</span></header>`,
    skills: threeColumns,
  },
  {
    // Everything centred but the list items; entries parted by space alone.
    id: 'centred',
    dates: 'long',
    mark: '|',
    style: `h1, h2, .headline, .contact, article p, .employer, p { text-align: center } h2 { border: 0; letter-spacing: 3pt; text-transform: uppercase; font-weight: normal } article { margin-bottom: 6mm } .when { font-size: 9pt }`,
    header: ({ title, employer, range }) =>
      `<p><b>${title}</b></p>${given(employer, (text) => `<p><i>${text}</i></p>`)}${given(range, (text) => `<p class="when">${text}</p>`)}`,
  },
  {
    // Title, employer, place and dates as one list with commas, as in academic curricula.
    id: 'comma-list',
    dates: 'long',
    mark: ';',
    style: `body { font: 11pt/1.3 'Liberation Serif', serif } h2 { border: 0; font-size: 12pt; font-style: italic } ul { list-style: '– ' } .chip { font-style: normal }`,
    header: ({ title, employer, range }) =>
      `<p><i>${title}</i>, ${[employer, range].filter((text) => text !== '').join(', ')}</p>`,
  },
  {
    // What note programs export: the title as a smaller heading, dates as code, the rest as plain paragraphs.
    id: 'note-export',
    dates: 'short',
    mark: '|',
    style: `body { font: 11pt/1.5 'Liberation Sans', sans-serif } h2 { border: 0; font-size: 16pt } h3 { font-size: 13pt; margin: 3mm 0 1mm } code { font: 9.5pt 'Liberation Mono', monospace; background: #eee; color: #b33; padding: 0 1mm } ul { margin: 1mm 0 2mm } .label { font-weight: bold }`,
    header: ({ title, employer, range }) =>
      `<h3>${title}</h3>${given(employer, (text) => `<p>${text}</p>`)}${given(range, (text) => `<p><code>${text}</code></p>`)}`,
    skills: ({ groups = [] }) =>
      groups
        .map(
          ({ label, items }) =>
            `<p class="label">${escapeHtml(label)}</p><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
        )
        .join(''),
  },
  {
    // Dates in capitals under "Employer, Place — Title", as the templates of a well-known word processor on the web.
    id: 'dash-and-capitals',
    dates: 'long',
    mark: '  ',
    style: `h2 { border: 0; color: #2079c7; font-size: 9pt; text-transform: uppercase } .when { text-transform: uppercase; font-size: 8pt; color: #666 } ul { list-style: none; padding: 0 }`,
    header: ({ title, employer, range }) =>
      `<p>${given(employer, (text) => `<b>${text}</b> — `)}<i>${title}</i></p>${given(range, (text) => `<p class="when">${text}</p>`)}`,
  },
  {
    // Dates and place in a column at the right, one under the other, beside all of the entry.
    id: 'right-facts',
    dates: 'short',
    mark: '·',
    placesApart: true,
    style: `article { padding-right: 42mm; position: relative } .facts { position: absolute; right: 0; top: 0; width: 34mm; font-size: 9pt; color: #567 } h2 { border: 0; border-top: 2pt solid #234; padding-top: 1mm }`,
    header: ({ title, organization, place, range }) =>
      `<div class="facts"><p>${range}</p>${given(place, (text) => `<p>${text}</p>`)}</div><p><b>${title}</b></p>${given(organization, (text) => `<p>${text}</p>`)}`,
  },
  {
    // "[03/2021 – Present] Engineer" over employer and place, as the European Union's form prints it.
    id: 'square-brackets',
    dates: 'numeric',
    mark: '|',
    style: `h2 { border: 0; border-bottom: 1.5pt solid #0e4194; color: #0e4194; text-transform: uppercase; font-size: 10pt } .who { color: #555 } .label { text-decoration: underline }`,
    header: ({ title, employer, range }) =>
      `${given(range, (text) => `<p>[ ${text} ]</p>`)}<p><b>${title}</b></p>${given(employer, (text) => `<p class="who"><i>${text}</i></p>`)}`,
  },
];

function withHeaders({ id, dates, mark, style, header, skills, ...facts }: HeaderDesign): PrintedLayout {
  const parts: PartStyle = {
    dates,
    header: 'title-first',
    ...(skills === undefined ? {} : { skills }),
    group: entryGroups({ header, dates, ...facts }),
  };
  return {
    id,
    source: 'chromium',
    frozen: false,
    dates,
    headedContact: false,
    ...facts,
    html: (persona) =>
      htmlPage(
        persona,
        style,
        `${headOf(persona)}${contactLine(persona, mark)}${sectionsOf(persona, parts)}`,
      ),
  };
}

/** One column each; the entries' headers differ in what stands where. */
export const ENTRY_HEADER_LAYOUTS: readonly PrintedLayout[] = HEADER_DESIGNS.map(withHeaders);
