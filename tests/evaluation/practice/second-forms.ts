import { Document, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import { run } from '../layouts/docx-parts.ts';
import type { Layout, WrittenLayout } from '../layouts/layout.ts';
import { employerGroups, type Language, type Persona } from '../persona.ts';
import { NOW, rangeText } from './date-forms.ts';
import { bodyOf, headed, joined, listOf, plainHead, printedForm, some, typedForm } from './form-parts.ts';

const FULL_TIME: Readonly<Record<Language, string>> = {
  en: 'Full-time',
  de: 'Vollzeit',
  fr: 'Temps plein',
  es: 'Jornada completa',
  it: 'A tempo pieno',
  nl: 'Fulltime',
  pt: 'Tempo integral',
};

const row = (left: string, right: string): string =>
  `<div class="row"><span>${left}</span><span class="r">${right}</span></div>`;
const ROW = '.row { display: flex; justify-content: space-between; gap: 5mm } .r { text-align: right }';

/** Right edge of the text in a Word document, in twentieths of a point. */
const RIGHT_TAB = 9600;

/** A Word document with tab stops: employer bold and dates at the right, the title in italics with the place below. */
const TABBED_WORD: WrittenLayout = {
  id: 'tabbed-word',
  source: 'docx',
  frozen: false,
  dates: 'long',
  headedContact: false,
  write: async (persona) => {
    const document = new Document({ sections: [{ children: [...wordLines(persona)] }] });
    return new Uint8Array(await Packer.toBuffer(document));
  },
};

function wordLines({
  name,
  headline,
  email,
  phone,
  location,
  link,
  sections,
  language,
}: Persona): Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: RIGHT_TAB }];
  const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  return [
    new Paragraph({ children: [run({ text: name, bold: true, size: 36 })] }),
    plain(headline),
    plain(joined(' | ', location, phone, email, link)),
    ...sections.flatMap(({ heading, paragraphs = [], items = [], groups = [], entries = [] }) => [
      new Paragraph({
        border: { bottom: { style: 'single', size: 6 } },
        children: [run({ text: heading, bold: true, allCaps: true })],
      }),
      ...[...paragraphs, ...items].map(plain),
      ...groups.map(({ label, items: named }) => plain(`${label}: ${named.join(', ')}`)),
      ...employerGroups(entries).flatMap((group) =>
        group.flatMap((entry, index) => {
          const org = index === 0 ? (entry.organization ?? '') : '';
          const range = rangeText(entry, language, { date: 'long', mark: ' - ' });
          const title = run({
            text: entry.title,
            italics: org !== '',
            bold: org === '' && index === 0,
          });
          const first = org === '' ? title : run({ text: org, bold: true });
          const below = [title, ...(entry.location === null ? [] : [new TextRun(`, ${entry.location}`)])];
          return [
            new Paragraph({ tabStops, children: [first, new TextRun(`\t${range}`)] }),
            ...(org === '' ? [] : [new Paragraph({ children: below })]),
            ...entry.bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
          ];
        }),
      ),
    ]),
  ];
}

/** Layouts of a second round, after pages as people have them. */
export const SECOND_FORMS: readonly Layout[] = [
  // "Organisation, Title" with the organisation bold, place and dates behind a bar at the right.
  printedForm({
    id: 'org-comma-title',
    range: { date: 'short', mark: ' – ' },
    dates: 'short',
    repeated: true,
    css: `body { font-family: 'Liberation Serif', serif } h2 { color: #333; letter-spacing: 1pt; text-transform: uppercase; font-size: 10pt; border-bottom: .5pt solid #bbb } ${ROW} ul { margin: 0 }`,
    head: plainHead('|'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${row(org === '' ? `<b>${title}</b>` : `<b>${org}</b>, ${title}`, joined(' | ', place, range))}${listOf(bullets)}`,
        )
        .join(''),
  }),
  // Dates over organisation over title, each on its line, small capitals for the organisation.
  printedForm({
    id: 'dates-on-top',
    range: { date: 'long', mark: ' — ' },
    dates: 'long',
    repeated: true,
    css: 'h2 { border: 0; border-top: 2pt solid #222; padding-top: 1mm } .d { font-size: 8.5pt; color: #888; margin-top: 2mm } .o { text-transform: uppercase; letter-spacing: .5pt; font-size: 9pt } .t { font-weight: bold }',
    head: plainHead('/'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${some('p', range, 'd')}${some('p', joined(', ', org, place), 'o')}${some('p', title, 't')}${listOf(bullets)}`,
        )
        .join(''),
  }),
  // All on one line with dashes behind the dates.
  printedForm({
    id: 'dates-colon-dashes',
    range: { date: 'bare', mark: '–', now: NOW },
    dates: 'numeric',
    repeated: true,
    css: `h2 { font-size: 12pt; text-decoration: underline; border: 0 } ul { list-style: square }`,
    head: plainHead('-'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `<p>${joined(': ', range, `<b>${title}</b>${org === '' ? '' : ` – ${org}`}${place === '' ? '' : ` – ${place}`}`)}</p>${listOf(bullets)}`,
        )
        .join(''),
  }),
  // Title over organisation at the left, dates over place at the right.
  printedForm({
    id: 'two-by-two',
    range: { date: 'apostrophe', mark: ' – ' },
    dates: 'short',
    repeated: true,
    css: `body { font-family: 'DejaVu Sans', sans-serif; font-size: 9pt } h2 { color: #0b7285; border: 0; font-size: 12pt } ${ROW} .r { color: #666; font-style: italic } .t { font-size: 10.5pt }`,
    head: plainHead('·'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${row(`<span class="t">${title}</span>`, range)}${org === '' ? '' : row(org, place)}${listOf(bullets)}`,
        )
        .join(''),
  }),
  // A profile page saved from the browser: kinds of employment and durations beside the names.
  printedForm({
    id: 'profile-page',
    range: { date: 'short', mark: ' - ' },
    dates: 'short',
    repeated: true,
    css: `body { font-family: 'DejaVu Sans', sans-serif; font-size: 9.5pt } h2 { border: 0; font-size: 13pt } .entry { border-bottom: .5pt solid #ddd; padding: 2mm 0 } .grey { color: #666 }`,
    head: ({ name, headline, email, phone, location, link }) =>
      `<h1>${name}</h1><p>${headline}</p><p class="grey">${location}</p><p>${joined(' · ', email, phone, link)}</p>`,
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets, kind, language }) =>
            `<div class="entry"><p><b>${title}</b></p>${some('p', kind === 'work' ? joined(' · ', org, FULL_TIME[language]) : org)}${some('p', range, 'grey')}${some('p', place, 'grey')}${bullets.map((text) => `<p>• ${text}</p>`).join('')}</div>`,
        )
        .join(''),
  }),
  // Typed with indents: the organisation with its city, then the title with its dates behind a comma.
  typedForm({
    id: 'indented-text',
    range: { date: 'long', mark: ' - ' },
    dates: 'long',
    head: ({ name, headline, email, phone, location, link }) =>
      `${name.toUpperCase()}\n${headline}\n\n${joined(' / ', location, phone)}\n${joined(' / ', email, link)}\n`,
    section: ({ heading, paragraphs = [], items = [], groups = [] }, entries) =>
      `\n${heading.toUpperCase()}\n${[...paragraphs, ...items, ...groups.map(({ label, items: named }) => `${label}: ${named.join(', ')}`)].map((line) => `  ${line}\n`).join('')}${entries}`,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${org === '' ? '' : `\n  ${joined(' - ', org, place)}\n`}  ${joined(', ', title, range)}\n${bullets.map((text) => `    - ${text}\n`).join('')}`,
        )
        .join(''),
  }),
  TABBED_WORD,
  // A side bar in colour; in the main column "Title, Organisation" bold over dates and place in grey.
  printedForm({
    id: 'colour-bar',
    range: { date: 'numeric', mark: ' – ' },
    dates: 'numeric',
    repeated: true,
    css: `.cols { display: grid; grid-template-columns: 56mm 1fr; gap: 7mm } .side { background: #24344d; color: #fff; padding: 5mm } .side h2 { border-color: #fff } .g { color: #777; font-size: 8.5pt } h2 { text-transform: uppercase; font-size: 10.5pt }`,
    head: plainHead('•'),
    section: (section, entries) =>
      `<section><h2>${section.heading}</h2>${section.kind === 'skills' ? (section.groups ?? []).map(({ label, items }) => `<p><b>${label}</b></p>${items.map((item) => `<p>${item}</p>`).join('')}`).join('') : bodyOf(section)}${entries}</section>`,
    page: (head, sections) => {
      const side = new Set(['skills', 'languages', 'awards', 'other', 'certifications']);
      const of = (aside: boolean) =>
        sections
          .filter(({ kind }) => side.has(kind) === aside)
          .map(({ html }) => html)
          .join('');
      return `<div class="cols"><div class="side">${of(true)}</div><div>${head}${of(false)}</div></div>`;
    },
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `<p><b>${joined(', ', title, org)}</b></p>${some('p', joined(', ', range, place), 'g')}${listOf(bullets)}`,
        )
        .join(''),
  }),
];
