import { escapeHtml } from '../../../../scripts/samples/persona-html.mjs';
import type { Persona, PersonaSection } from '../../persona.ts';
import { contactHeading } from '../../written-date.ts';
import { entryGroups, given } from '../html-entry-groups.ts';
import {
  contactLine,
  contactPieces,
  headOf,
  htmlPage,
  type PartStyle,
  sectionOf,
  sectionsOf,
} from '../html-parts.ts';
import type { PrintedLayout } from '../layout.ts';
import { COLOURED, inKinds, notIn, skillGroups } from './parts.ts';

// After the designs that résumé builders on the web offer.

const carded: PartStyle = {
  dates: 'numeric',
  header: 'title-first',
  skills: (section) =>
    (section.groups ?? []).length === 0 ? '' : `<div class="deck">${cardSkills(section)}</div>`,
  group: entryGroups({
    dates: 'numeric',
    placesApart: true,
    header: ({ title, organization, place, range }) =>
      `<header><div><p><b>${title}</b></p>${given(organization, (text) => `<p class="who">${text}</p>`)}</div><div class="at">${given(range, (text) => `<span class="pill">${text}</span>`)}${given(place, (text) => `<p>${text}</p>`)}</div></header>`,
  }),
};
const cardSkills = skillGroups(
  (label, items) =>
    `<div class="card"><p><b>${label}</b></p>${items.map((item) => `<span class="pill">${escapeHtml(item)}</span>`).join(' ')}</div>`,
);

/** Every entry in a card with rounded corners, its dates in a pill at the right over the place. */
const cards: PrintedLayout = {
  id: 'cards',
  source: 'chromium',
  frozen: true,
  dates: 'numeric',
  headedContact: false,
  placesApart: true,
  html: (persona) =>
    htmlPage(
      persona,
      `${COLOURED} body { font-size: 9.5pt } article, .card { border: .6pt solid #c5ccd6; border-radius: 2mm; padding: 2.5mm 3.5mm; margin-bottom: 2.5mm } h2 { border: 0; color: #3450a3 } .who { color: #3450a3 } .at { text-align: right; font-size: 8.5pt } .pill { background: #e6ebf7; border-radius: 3mm; padding: .4mm 2.2mm; display: inline-block; margin-bottom: .6mm } .deck { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3mm }`,
      `${headOf(persona)}${contactLine(persona, '•')}${sectionsOf(persona, carded)}`,
    ),
};

const dotted: PartStyle = {
  dates: 'short',
  header: 'title-first',
  skills: skillGroups(
    (label, items) =>
      `<div class="row"><p class="label">${label}</p><p>${escapeHtml(items.join(' · '))}</p></div>`,
  ),
  group: entryGroups({
    dates: 'short',
    placesApart: true,
    header: ({ title, organization, place, range }) =>
      `<div class="rail"><p>${range}</p>${given(place, (text) => `<p class="place">${text}</p>`)}</div><div class="dot"></div><p class="what"><b>${title}</b></p>${given(organization, (text) => `<p class="who">${text}</p>`)}`,
  }),
};

/** A line with drawn dots between a column of dates over places and the text; the heading beside a larger dot. */
const dotsBetween: PrintedLayout = {
  id: 'dots-between',
  source: 'chromium',
  frozen: true,
  dates: 'short',
  headedContact: false,
  placesApart: true,
  html: (persona) =>
    htmlPage(
      persona,
      `${COLOURED} section > div { border-left: 1.2pt solid #b7c3cf; margin-left: 36mm; padding-left: 6mm } h2 { border: 0; margin: 0; padding: 3mm 0 2mm 42mm; position: relative; font-size: 13pt } h2::before { content: ''; position: absolute; left: 34mm; top: 4mm; width: 4mm; height: 4mm; border-radius: 2mm; background: #20639b } article { position: relative; margin: 0; padding-bottom: 3mm } .rail { position: absolute; left: -42mm; width: 33mm; text-align: right; font-size: 8.5pt; color: #555 } .dot { position: absolute; left: -7.2mm; top: 1.3mm; width: 2mm; height: 2mm; border-radius: 1mm; border: .8pt solid #20639b; background: #fff } .who { color: #20639b } .row { display: grid; grid-template-columns: 34mm 1fr } .label { font-weight: bold }`,
      `${headOf(persona)}${contactLine(persona, '|')}${sectionsOf(persona, dotted)}`,
    ),
};

const BAR = inKinds('skills', 'languages', 'certifications', 'awards', 'other');
const rated: PartStyle = {
  dates: 'short',
  header: 'title-first',
  skills: skillGroups(
    (label, items) =>
      `<p class="label">${label}</p>${items.map((item, at) => `<p>${escapeHtml(item)}</p><div class="meter"><div style="width: ${90 - 12 * at}%"></div></div>`).join('')}`,
  ),
  group: entryGroups({
    dates: 'short',
    header: ({ title, employer, range }) =>
      `<p class="what">${title}</p><p class="who">${[employer, range].filter((text) => text !== '').join(' | ')}</p>`,
  }),
};

const icon = '<svg width="9" height="9"><circle cx="4.5" cy="4.5" r="4" fill="#f2b632"/></svg>';

function barSection(section: PersonaSection, persona: Persona): string {
  if (section.kind !== 'languages') return sectionOf(section, persona, rated);
  const items = (section.items ?? []).map(
    (item) => `<p>${escapeHtml(item)}</p><div class="stars">${icon}${icon}${icon}</div>`,
  );
  return `<section><h2>${escapeHtml(section.heading)}</h2>${items.join('')}</section>`;
}

/** A dark bar with a place for a picture, drawn icons before contact data, meters under skills and dots under languages. */
const darkBarMeters: PrintedLayout = {
  id: 'dark-bar-meters',
  source: 'chromium',
  frozen: true,
  dates: 'short',
  headedContact: true,
  html: (persona) =>
    htmlPage(
      persona,
      `${COLOURED} @page { margin: 10mm 0 } body { font-size: 9.5pt } .columns { display: grid; grid-template-columns: 70mm 1fr; min-height: 276mm } .bar { background: #23303f; color: #f4f4f4; padding: 8mm 6mm; font-size: 9pt } .bar .piece { display: flex; gap: 2mm; font-size: 8.5pt } .piece svg { margin-top: .6mm } .picture { width: 32mm; height: 32mm; border-radius: 16mm; background: #6c7a89; margin: 0 auto 6mm } .main { padding: 4mm 10mm } h2 { border: 0; font-size: 12pt; letter-spacing: .5pt; color: #23303f } .bar h2 { color: #f2b632 } .label { font-weight: bold; margin-top: 2mm } .meter { background: #48576a; height: 1.2mm; margin-bottom: 1.5mm } .meter div { background: #f2b632; height: 1.2mm } .what { font-size: 11pt; font-weight: bold } .who { color: #667 } .bar .who { color: #cdd3da }`,
      `<div class="columns"><div class="bar"><div class="picture"></div><section><h2>${escapeHtml(contactHeading(persona.language))}</h2>${contactPieces(
        persona,
      )
        .map((piece) => `<p class="piece">${icon}<span>${escapeHtml(piece)}</span></p>`)
        .join('')}</section>${persona.sections
        .filter(BAR)
        .map((section) => barSection(section, persona))
        .join(
          '',
        )}</div><div class="main">${headOf(persona)}${sectionsOf(persona, rated, notIn(BAR))}</div></div>`,
    ),
};

export const BUILDER_TEMPLATES: readonly PrintedLayout[] = [cards, dotsBetween, darkBarMeters];
