import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import { employerGroups, type Persona, type PersonaEntry, writtenOrganization } from '../persona.ts';
import {
  bulletsOf,
  contactLine,
  contactPieces,
  headOf,
  htmlPage,
  type PartStyle,
  rangeOf,
  sectionBody,
  sectionsOf,
} from './html-parts.ts';
import type { PrintedLayout } from './layout.ts';

const short: PartStyle = { dates: 'short', header: 'title-first' };

export const classic: PrintedLayout = {
  id: 'classic',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(persona, '', `${headOf(persona)}${contactLine(persona, '·')}${sectionsOf(persona, short)}`),
};

const row = (cells: string) => `<tr>${cells}</tr>`;

/** Everything in tables without lines: the head in two cells, entries in three rows, skills in two columns. */
export const layoutTable: PrintedLayout = {
  id: 'layout-table',
  source: 'chromium',
  frozen: false,
  dates: 'long',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `table { width: 100%; border-collapse: collapse; break-inside: avoid; margin-bottom: 2mm } td { padding: 0; vertical-align: top } .right { text-align: right; white-space: nowrap }`,
      `<table>${row(`<td>${headOf(persona)}</td><td class="right">${contactPieces(persona).map(escapeHtml).join('<br>')}</td>`)}</table>${persona.sections
        .map(
          (section) =>
            `<h2>${escapeHtml(section.heading)}</h2>${(section.entries ?? []).map((entry) => tableOf(entry, persona)).join('')}${sectionBody({ ...section, entries: [] }, persona, { ...short, skills: skillTable })}`,
        )
        .join('')}`,
    ),
};

const skillTable: NonNullable<PartStyle['skills']> = ({ groups = [] }) =>
  groups.length === 0
    ? ''
    : `<table>${groups.map(({ label, items }) => row(`<td><b>${escapeHtml(label)}</b></td><td>${escapeHtml(items.join(', '))}</td>`)).join('')}</table>`;

function tableOf(entry: PersonaEntry, persona: Persona): string {
  const range = rangeOf(entry, persona, { dates: 'long' });
  const { title, organization, location } = entry;
  const employer =
    organization === null || entry.underSameEmployer === true
      ? ''
      : row(
          `<td><b>${escapeHtml(organization)}</b></td><td class="right">${escapeHtml(location ?? '')}</td>`,
        );
  return `<table>${employer}${row(`<td><i>${escapeHtml(title)}</i></td><td class="right">${escapeHtml(range)}</td>`)}${row(`<td colspan="2">${bulletsOf(entry)}</td>`)}</table>`;
}

/** Dates stand in a rail left of their entries. */
export const dateRail: PrintedLayout = {
  id: 'date-rail',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `article { display: grid; grid-template-columns: 40mm 1fr; gap: 4mm }`,
      `${headOf(persona)}${contactLine(persona, '·')}${persona.sections
        .map(
          (section) =>
            `<section><h2>${escapeHtml(section.heading)}</h2>${employerGroups(section.entries ?? [])
              .flatMap((group) => group.map((entry) => railEntry(entry, persona)))
              .join('')}${sectionBody({ ...section, entries: [] }, persona, short)}</section>`,
        )
        .join('')}`,
    ),
};

function railEntry(entry: PersonaEntry, persona: Persona): string {
  const employer = writtenOrganization(entry);
  return `<article><div>${escapeHtml(rangeOf(entry, persona, { dates: 'short' }))}</div><div><b>${escapeHtml(entry.title)}</b>${employer === '' ? '' : `<p>${escapeHtml(employer)}</p>`}${bulletsOf(entry)}</div></article>`;
}

/** Section headings stand in a rail left of their sections. */
export const labelRail: PrintedLayout = {
  id: 'label-rail',
  source: 'chromium',
  frozen: true,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `section { display: grid; grid-template-columns: 36mm 1fr; gap: 6mm; margin-top: 5mm } h2 { margin: 0; border: 0; break-after: auto }`,
      `${headOf(persona)}${contactLine(persona, '·')}${sectionsOf(persona, { dates: 'short', header: 'employer-first' })}`,
    ),
};

export const letterSpaced: PrintedLayout = {
  id: 'letter-spaced',
  source: 'chromium',
  frozen: true,
  dates: 'long',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `h1, h2 { text-transform: uppercase; letter-spacing: .35em; font-weight: normal } h1, .headline, .contact { text-align: center }`,
      `${headOf(persona)}${contactLine(persona, '|')}${sectionsOf(persona, { dates: 'long', header: 'employer-first' })}`,
    ),
};

/** Skills as framed chips under their labels; entries with header on one line. */
export const chips: PrintedLayout = {
  id: 'chips',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `.chip { display: inline-block; border: .6pt solid #5b7086; border-radius: 2mm; padding: .4mm 2.4mm; margin: 0 2mm 1mm 0 }`,
      `${headOf(persona)}${contactLine(persona, '•')}${sectionsOf(persona, { dates: 'short', header: 'one-line', skills: chipRows })}`,
    ),
};

const chipRows: NonNullable<PartStyle['skills']> = ({ groups = [] }) =>
  groups
    .map(
      ({ label, items }) =>
        `<p><b>${escapeHtml(label)}</b></p><p>${items.map((item) => `<span class="chip">${escapeHtml(item)}</span>`).join(' ')}</p>`,
    )
    .join('');

/** Large type over several pages, with the name at the top and the page number at the foot of each. */
export const runningMargins: PrintedLayout = {
  id: 'running-margins',
  source: 'chromium',
  frozen: false,
  dates: 'numeric',
  headedContact: false,
  runningHead,
  margins: (persona) => ({
    header: marginLine(escapeHtml(runningHead(persona))),
    footer: marginLine('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  }),
  html: (persona) =>
    htmlPage(
      persona,
      `@page { margin: 22mm 20mm } body { font-size: 12.5pt; line-height: 1.6 } article { break-inside: auto }`,
      `${headOf(persona)}${contactLine(persona, '·')}${sectionsOf(persona, { dates: 'numeric', header: 'title-first' })}`,
    ),
};

function runningHead({ name, email }: Persona): string {
  return `${name} · ${email}`;
}

const marginLine = (text: string) =>
  `<div style="font: 8pt 'Liberation Sans', sans-serif; width: 100%; text-align: center">${text}</div>`;

/** Justified serif text with divided words and ligature characters in narrow lines. */
export const hyphenated: PrintedLayout = {
  id: 'hyphenated',
  source: 'chromium',
  frozen: false,
  dates: 'long',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      divided(persona),
      `@page { margin: 18mm 38mm } body { font-family: 'Liberation Serif', serif; font-size: 11pt } p, li { text-align: justify; hyphens: manual } .contact { text-align: left }`,
      `${headOf(persona)}${contactLine(persona, '·')}${sectionsOf(divided(persona), { dates: 'long', header: 'title-first' })}`,
    ),
};

/** The persona with places for division in long words of its running text, and "fi" and "fl" as one character. */
function divided(persona: Persona): Persona {
  const divide = (text: string) =>
    text
      .replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad')
      .replace(/fi/gu, '\ufb01')
      .replace(/fl/gu, '\ufb02');
  return {
    ...persona,
    sections: persona.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs?.map(divide) ?? [],
      entries: (section.entries ?? []).map((entry) => ({ ...entry, bullets: entry.bullets.map(divide) })),
    })),
  };
}
