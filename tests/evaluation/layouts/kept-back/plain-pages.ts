import { escapeHtml } from '../../../../scripts/samples/persona-html.mjs';
import { labelledContact } from '../../written-labels.ts';
import { entryGroups, given } from '../html-entry-groups.ts';
import { contactLine, contactPieces, headOf, htmlPage, type PartStyle, sectionsOf } from '../html-parts.ts';
import type { PrintedLayout } from '../layout.ts';
import { COLOURED, lines, skillGroups } from './parts.ts';

const academic: PartStyle = {
  dates: 'long',
  header: 'title-first',
  skills: skillGroups(
    (label, items) => `<div class="item"><p>${label}</p><div>${escapeHtml(items.join(', '))}</div></div>`,
  ),
  group: (group, persona) => `<div class="entries">${academicGroup(group, persona)}</div>`,
};
const academicGroup = entryGroups({
  dates: 'long',
  placesApart: true,
  header: ({ title, organization, place, range }) =>
    `<p class="when">${range}</p><p>${[`<b>${title}</b>`, given(organization, (text) => `<i>${text}</i>`), place].filter((text) => text !== '').join(', ')}.</p>`,
});

/** An academic's curriculum: dates in a wide left margin, one sentence an entry, list items with dashes. */
const yearsInMargin: PrintedLayout = {
  id: 'years-in-margin',
  source: 'chromium',
  frozen: true,
  dates: 'long',
  headedContact: false,
  placesApart: true,
  html: (persona) =>
    htmlPage(
      persona,
      `@page { margin: 24mm 22mm } body { font: 10.5pt/1.35 'Liberation Serif', serif } h1 { font-size: 18pt; text-align: center; font-variant: small-caps; font-weight: normal } .headline, .contact { text-align: center } h2 { border: 0; font-size: 12pt; font-variant: small-caps; margin-top: 6mm } article { display: grid; grid-template-columns: 38mm 1fr; column-gap: 4mm; margin-bottom: 2mm } article > * { grid-column: 2 } .when { grid-column: 1; grid-row: 1 / span 2 } ul { list-style: '– '; padding-left: 4mm } .item { display: grid; grid-template-columns: 38mm 1fr; column-gap: 4mm }`,
      `${headOf(persona)}${contactLine(persona, '—')}${sectionsOf(persona, academic)}`,
    ),
};

const occupation: PartStyle = {
  dates: 'numeric',
  header: 'title-first',
  skills: skillGroups((label, items) => `<p><b>${label}</b><br>${escapeHtml(items.join(' | '))}</p>`),
  group: entryGroups({
    dates: 'numeric',
    placesApart: true,
    header: ({ title, organization, place, range }) =>
      `<p class="when">${[range, place].filter((text) => text !== '').join(' – ')}</p><p class="what"><b>${title}</b>${given(organization, (text) => ` – ${text}`)}</p>`,
  }),
};

/** The European Union's newer form: labelled contact data, "dates – place" over a ruled "title – employer". */
const occupationLines: PrintedLayout = {
  id: 'occupation-lines',
  source: 'chromium',
  frozen: true,
  dates: 'numeric',
  headedContact: false,
  placesApart: true,
  labelled: { contact: true, entries: false },
  html: (persona) =>
    htmlPage(
      persona,
      `${COLOURED} .band { background: #eef3fa; padding: 5mm; margin-bottom: 4mm } h1 { color: #004494 } h2 { border: 0; border-left: 2.5mm solid #004494; padding-left: 3mm; color: #004494; text-transform: uppercase; font-size: 11pt } section > div { padding-left: 5.5mm } .when { color: #666; font-size: 9pt } .what { border-bottom: .5pt solid #004494; color: #004494; padding-bottom: .6mm }`,
      `<div class="band">${headOf(persona)}<p>${labelledContact(persona)
        .map((piece) => `<b>${escapeHtml(piece.label)}:</b> ${escapeHtml(piece.text)}`)
        .join(' | ')}</p></div>${sectionsOf(persona, occupation)}`,
    ),
};

const compact: PartStyle = {
  dates: 'short',
  header: 'title-first',
  skills: skillGroups((label, items) => `<p><b>${label}:</b> ${escapeHtml(items.join('; '))}</p>`),
  group: entryGroups({
    dates: 'short',
    header: ({ title, employer, range }) =>
      `<p>${[given(employer, (text) => `<b>${text}</b>`), `<i>${title}</i>`, range].filter((text) => text !== '').join(', ')}</p>`,
  }),
};

/** Everything on one page if it fits: small print, the employer first and the dates at the end of the same sentence. */
const compactSentences: PrintedLayout = {
  id: 'compact-sentences',
  source: 'chromium',
  frozen: true,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `@page { margin: 10mm 12mm } body { font: 8.6pt/1.28 'Liberation Serif', serif } .top { display: flex; justify-content: space-between; border-bottom: 1pt solid #000 } h1 { font-size: 17pt } .headline { font-size: 10pt } .contact { text-align: right; margin: 0 } .contact p, p { margin: 0 } h2 { border: 0; font-size: 9.5pt; text-transform: uppercase; letter-spacing: .6pt; margin: 2.4mm 0 .6mm } article { margin-bottom: 1mm } ul { margin: 0; padding-left: 4mm } li { margin: 0 }`,
      `<div class="top"><div>${headOf(persona)}</div><div class="contact">${lines(contactPieces(persona))}</div></div>${sectionsOf(persona, compact)}`,
    ),
};

export const PLAIN_PAGES: readonly PrintedLayout[] = [yearsInMargin, occupationLines, compactSentences];
