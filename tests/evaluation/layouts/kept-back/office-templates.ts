import { escapeHtml } from '../../../../scripts/samples/persona-html.mjs';
import { entryGroups, given } from '../html-entry-groups.ts';
import { contactLine, contactPieces, headOf, htmlPage, type PartStyle, sectionsOf } from '../html-parts.ts';
import type { PrintedLayout } from '../layout.ts';
import { inKinds, lines, notIn, skillGroups } from './parts.ts';

// After the résumé templates of a word processor on the web.

const swiss: PartStyle = {
  dates: 'long',
  header: 'title-first',
  group: entryGroups({
    dates: 'long',
    header: ({ title, employer, range }) =>
      `${given(range, (text) => `<p class="when">${text}</p>`)}<p>${given(employer, (text) => `<b>${text}</b> - `)}<b class="what">${title}</b></p>`,
  }),
};

/** Headings under short bars in a gutter; the dates above "Employer, place - Title"; contact at the upper right. */
const swissGutter: PrintedLayout = {
  id: 'swiss-gutter',
  source: 'chromium',
  frozen: true,
  dates: 'long',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `@page { margin: 20mm 18mm } body { font: 9.5pt/1.5 'Liberation Sans', sans-serif } .top { display: grid; grid-template-columns: 1fr 62mm; margin-bottom: 8mm } h1 { font-size: 23pt; white-space: nowrap; line-height: 1.1 } .top .contact { font-size: 9pt } section { display: grid; grid-template-columns: 40mm 1fr; gap: 5mm; margin-bottom: 5mm } h2 { border: 0; font-size: 10.5pt; margin: 0; break-after: auto } h2::before { content: ''; display: block; width: 7mm; border-top: 2pt solid #f2511b; margin-bottom: 1.5mm } .when { font-size: 8pt; color: #666 } .what { font-weight: normal; font-style: italic }`,
      `<div class="top"><div>${headOf(persona)}</div><div class="contact">${lines(contactPieces(persona))}</div></div>${sectionsOf(persona, swiss)}`,
    ),
};

const ASIDE = inKinds('skills', 'awards', 'languages', 'certifications', 'publications', 'other');
const serif: PartStyle = {
  dates: 'long',
  header: 'title-first',
  skills: skillGroups((label, items) => `<div class="group"><p><b>${label}</b></p>${lines(items)}</div>`),
  group: entryGroups({
    dates: 'long',
    placesApart: true,
    header: ({ title, organization, place, range }) =>
      `<p class="who">${given(organization, (text) => `<b>${text}${place === '' ? '' : ','}</b> ${place} — `)}<i>${title}</i></p>${given(range, (text) => `<p class="when">${text}</p>`)}`,
  }),
};

/** Two thirds of text and one of skills and the like, in a serif face; the dates in small capitals below each header. */
const serifTwoThirds: PrintedLayout = {
  id: 'serif-two-thirds',
  source: 'chromium',
  frozen: true,
  dates: 'long',
  headedContact: false,
  placesApart: true,
  html: (persona) =>
    htmlPage(
      persona,
      `body { font: 10pt/1.45 'Liberation Serif', serif } .columns { display: grid; grid-template-columns: 1fr 54mm; gap: 9mm } h1 { font-size: 27pt; font-weight: normal } .headline { font-style: italic } .right .contact { margin-top: 4mm } h2 { border: 0; color: #d14b2a; font: bold 8.5pt 'Liberation Sans', sans-serif; text-transform: uppercase; margin-top: 7mm } .who { font-size: 11pt } .when { color: #666; font: 7.5pt 'Liberation Sans', sans-serif; text-transform: uppercase } .group { margin-bottom: 2mm } .right header { display: block }`,
      `<div class="columns"><div>${headOf(persona)}${sectionsOf(persona, serif, notIn(ASIDE))}</div><div class="right"><div class="contact">${lines(contactPieces(persona))}</div>${sectionsOf(persona, serif, ASIDE)}</div></div>`,
    ),
};

const writer: PartStyle = {
  dates: 'short',
  header: 'title-first',
  skills: skillGroups((label, items) => `<p><b>${label}</b> ${escapeHtml(items.join(' / '))}</p>`),
  group: entryGroups({
    dates: 'short',
    header: ({ title, employer, range }) =>
      `<h3>${title}${given(employer, (text) => ` <span class="who">/ ${text}</span>`)}</h3>${given(range, (text) => `<p class="when">${text}</p>`)}`,
  }),
};

/** A typewriter's face for name and titles, a coloured heading, "Title / Employer" with the dates below in grey. */
const writerAccents: PrintedLayout = {
  id: 'writer-accents',
  source: 'chromium',
  frozen: true,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `@page { margin: 22mm 24mm } body { font: 10pt/1.6 'Liberation Serif', serif } h1 { font: bold 24pt 'Liberation Mono', monospace; color: #c7254e } .headline { font-size: 11pt; color: #666 } h2 { border: 0; font: bold 9pt 'Liberation Mono', monospace; color: #c7254e; margin: 7mm 0 1mm } h3 { font: bold 10pt 'Liberation Mono', monospace; margin: 2mm 0 0 } .who { font-weight: normal } .when { color: #888; font-size: 9pt }`,
      `${headOf(persona)}${contactLine(persona, '/')}${sectionsOf(persona, writer)}`,
    ),
};

export const OFFICE_TEMPLATES: readonly PrintedLayout[] = [swissGutter, serifTwoThirds, writerAccents];
