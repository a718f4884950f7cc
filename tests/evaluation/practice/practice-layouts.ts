import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import {
  bulletsOf,
  contactLine,
  headOf,
  htmlPage,
  type PartStyle,
  rangeOf,
  sectionsOf,
} from '../layouts/html-parts.ts';
import type { Layout, PrintedLayout, WrittenLayout } from '../layouts/layout.ts';
import { employerGroups, type Persona, type PersonaEntry, writtenOrganization } from '../persona.ts';
import { type DateStyle, writtenRange } from '../written-date.ts';
import { FIRST_FORMS } from './first-forms.ts';
import { SECOND_FORMS } from './second-forms.ts';

/** What an entry's header is made of; the employer is empty for further roles under it. */
interface Header {
  readonly title: string;
  readonly employer: string;
  readonly range: string;
}

type SetHeader = (header: Header) => string;

/** Roles of one employer under its name, each header as `set` says, everything escaped. */
function groupsOf(dates: DateStyle, set: SetHeader): NonNullable<PartStyle['group']> {
  return (group, persona) => {
    const entry = (each: PersonaEntry, employer: string) => {
      const range = escapeHtml(rangeOf(each, persona, { dates }));
      const header = set({ title: escapeHtml(each.title), employer: escapeHtml(employer), range });
      return `<article>${header}${bulletsOf(each)}</article>`;
    };
    const [first] = group;
    if (first === undefined) return '';
    if (group.length === 1) return entry(first, writtenOrganization(first));
    const employer = `<p class="org">${escapeHtml(writtenOrganization(first))}</p>`;
    return `${employer}${group.map((each) => entry(each, '')).join('')}`;
  };
}

const some = (tag: string, name: string, text: string): string =>
  text === '' ? '' : `<${tag} class="${name}">${text}</${tag}>`;

/** A printed page of one column whose entries have this header. */
function page(id: string, dates: DateStyle, css: string, set: SetHeader): PrintedLayout {
  const style: PartStyle = { dates, header: 'title-first', group: groupsOf(dates, set) };
  return {
    id,
    source: 'chromium',
    frozen: false,
    dates,
    headedContact: false,
    html: (persona) =>
      htmlPage(
        persona,
        `.org { font-weight: bold } ${css}`,
        `${headOf(persona)}${contactLine(persona, '·')}${sectionsOf(persona, style)}`,
      ),
  };
}

const joined = (mark: string, ...pieces: readonly string[]): string =>
  pieces.filter((piece) => piece !== '').join(mark);

const PRINTED: readonly PrintedLayout[] = [
  // After the "Spearmint" of an online editor: "Employer, Place — Title" and spaced small dates below.
  page(
    'employer-dash-title',
    'long',
    `h2 { border: 0; color: #00796b } .row b { font-weight: bold } .when { font-size: 8pt; text-transform: uppercase; color: #666 }`,
    ({ title, employer, range }) =>
      `<p class="row">${employer === '' ? '' : `<b>${employer}</b> — `}<i>${title}</i></p>${some('p', 'when', range)}`,
  ),
  // After the banking style of a LaTeX class: employer and place bold, dates at the right, the title in slanted type below.
  page(
    'banking',
    'short',
    `h2 { text-align: center; border: 0; font-weight: normal; font-size: 13pt }`,
    ({ title, employer, range }) =>
      `<header><span class="org">${employer === '' ? title : employer}</span><span><b>${range}</b></span></header>${employer === '' ? '' : `<p><i>${title}</i></p>`}`,
  ),
  // After its classic style: dates in the margin, "Title, Employer, Place." run on.
  page(
    'margin-run-on',
    'short',
    `article { display: grid; grid-template-columns: 32mm 1fr; gap: 4mm } article > ul { grid-column: 2 } .when { text-align: right; color: #456 } h2 { border: 0; color: #2a5db0; font-weight: normal; font-size: 14pt }`,
    ({ title, employer, range }) =>
      `<p class="when">${range}</p><p><b>${title}</b>${employer === '' ? '' : `, <i>${employer}</i>`}.</p>`,
  ),
  // The German tabular form: figures of the dates at the left, employer under the title at the right.
  page(
    'tabular',
    'numeric',
    `article { display: grid; grid-template-columns: 40mm 1fr; gap: 0 6mm } article > ul { grid-column: 2; list-style: '– ' } h2 { text-transform: uppercase; letter-spacing: .5pt }`,
    ({ title, employer, range }) =>
      `<p class="when">${range}</p><div><p><b>${title}</b></p>${some('p', 'who', employer)}</div>`,
  ),
  // Cards of a résumé builder: a badge with the dates, the title below, the employer in colour.
  page(
    'cards',
    'short',
    `article { border: .6pt solid #cbd5e1; border-radius: 3mm; padding: 3mm 4mm } .when { display: inline-block; background: #e0e7ff; border-radius: 3mm; padding: 0 2mm; font-size: 8pt } .who { color: #4338ca } h2 { border: 0 }`,
    ({ title, employer, range }) =>
      `${some('span', 'when', range)}<p><b>${title}</b></p>${some('p', 'who', employer)}`,
  ),
  // A line with dots at the left; the dates stand above the employer, the title below both.
  page(
    'timeline',
    'dotted',
    `section > div { border-left: 1pt solid #999; padding-left: 5mm } article { position: relative } article::before { content: ''; position: absolute; left: -6.2mm; top: 1mm; width: 2mm; height: 2mm; border-radius: 50%; background: #999 } h2 { border: 0 }`,
    ({ title, employer, range }) =>
      `${some('p', 'when', range)}${some('p', 'org', employer)}<p><i>${title}</i></p>`,
  ),
  // "Title at Employer" would be a sentence; "Title @ Employer" is what developers write.
  page(
    'at-sign',
    'short',
    `h2 { border: 0; font-family: monospace } .when { color: #777 }`,
    ({ title, employer, range }) =>
      `<p><b>${joined(' @ ', title, employer)}</b></p>${some('p', 'when', range)}`,
  ),
  // One line of pieces with middle dots, as narrow designs have it.
  page(
    'middle-dots',
    'numeric',
    `h2 { font-variant: small-caps; border: 0 }`,
    ({ title, employer, range }) => `<p><b>${title}</b> · ${joined(' · ', employer, range)}</p>`,
  ),
];

/** Typed text; `head` sets a heading, `set` an entry's header. */
function typed(
  id: string,
  dates: DateStyle,
  head: (text: string) => string,
  set: SetHeader,
  bullet: string,
): WrittenLayout {
  const lines = ({ sections, language }: Persona) =>
    sections.flatMap(({ heading, paragraphs = [], items = [], groups = [], entries = [] }) => [
      '',
      head(heading),
      ...paragraphs,
      ...items,
      ...groups.map(({ label, items: named }) => `${label}: ${named.join(', ')}`),
      ...employerGroups(entries).flatMap((group) => {
        const apart = group.length > 1;
        return [
          ...(apart && group[0] !== undefined ? ['', writtenOrganization(group[0])] : []),
          ...group.flatMap((entry) => [
            '',
            set({
              title: entry.title,
              employer: apart ? '' : writtenOrganization(entry),
              range: writtenRange(entry, language, dates),
            }),
            ...entry.bullets.map((text) => `${bullet} ${text}`),
          ]),
        ];
      }),
    ]);
  return {
    id,
    source: 'text',
    frozen: false,
    dates,
    headedContact: false,
    write: (persona) => {
      const { name, headline, email, phone, location, link } = persona;
      const text = [name, headline, email, phone, location, link, ...lines(persona)].join('\n');
      return Promise.resolve(new TextEncoder().encode(`${text}\n`));
    },
  };
}

const TYPED: readonly WrittenLayout[] = [
  typed(
    'mail-in-brackets',
    'short',
    (text) => `${text}:`,
    ({ title, employer, range }) => `${joined(', ', title, employer)}${range === '' ? '' : ` (${range})`}`,
    '-',
  ),
  typed(
    'underlined-text',
    'numeric',
    (text) => `${text.toUpperCase()}\n${'='.repeat(text.length)}`,
    ({ title, employer, range }) => `${joined(' -- ', employer, title)}${range === '' ? '' : `\n${range}`}`,
    '*',
  ),
];

/** Layouts to improve the reading on, apart from those that are reported. */
export const PRACTICE_LAYOUTS: readonly Layout[] = [...PRINTED, ...TYPED, ...FIRST_FORMS, ...SECOND_FORMS];
