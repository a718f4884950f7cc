import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import type { Persona, PersonaEntry, PersonaSection } from '../persona.ts';
import {
  bulletsOf,
  contactLine,
  headOf,
  htmlPage,
  type PartStyle,
  rangeOf,
  sectionBody,
  sectionsOf,
} from './html-parts.ts';
import type { PrintedLayout } from './layout.ts';

/** A page whose headings stand in a column of their own left of the text. */
interface HeadingRail extends PartStyle {
  readonly id: string;
  readonly frozen: boolean;
  /** Width of the rail, and the space between it and the text, in millimetres. */
  readonly rail: number;
  readonly gap: number;
  readonly style: string;
}

const HEADING_RAILS: readonly HeadingRail[] = [
  {
    id: 'rail-ruled',
    frozen: false,
    dates: 'short',
    header: 'title-first',
    rail: 38,
    gap: 4,
    style: `h2 { font-size: 10.5pt } section > div { border-left: .6pt solid #7b8794; padding-left: 5mm }`,
  },
  {
    id: 'rail-flush-right',
    frozen: false,
    dates: 'long',
    header: 'employer-first',
    rail: 36,
    gap: 6,
    style: `h2 { font-size: 9.5pt; font-weight: 400; text-align: right; text-transform: uppercase; color: #2a5d84 }`,
  },
  {
    id: 'rail-wrapped',
    frozen: false,
    dates: 'numeric',
    header: 'one-line',
    rail: 30,
    gap: 5,
    style: `body, h2 { font-size: 9pt } h2 { margin-top: 0 } section { border-top: .6pt solid #7b8794; padding-top: 2mm }`,
  },
  {
    id: 'rail-italic',
    frozen: true,
    dates: 'long',
    header: 'title-first',
    rail: 42,
    gap: 5,
    style: `body { font-family: 'Liberation Serif', serif; font-size: 10.5pt } h2 { font-size: 12pt; font-style: italic; font-weight: 400 } header { display: block } header span { display: block }`,
  },
];

function withHeadingRail({ id, frozen, rail, gap, style, ...parts }: HeadingRail): PrintedLayout {
  return {
    id,
    source: 'chromium',
    frozen,
    dates: parts.dates,
    headedContact: false,
    html: (persona) =>
      htmlPage(
        persona,
        `section { display: grid; grid-template-columns: ${rail}mm 1fr; column-gap: ${gap}mm; margin-top: 4mm } h2 { border: 0; margin: 0 } ${style}`,
        `${headOf(persona)}${contactLine(persona, '·')}${sectionsOf(persona, parts)}`,
      ),
  };
}

/** A page whose dates stand in a column of their own left of the entries. */
interface DateRail extends Pick<PartStyle, 'dates'> {
  readonly id: string;
  readonly frozen: boolean;
  readonly rail: number;
  readonly gap: number;
  /** Whether places stand under the dates. */
  readonly places: boolean;
  /** Whether labels of skills stand in the rail too. */
  readonly labels: boolean;
  readonly style: string;
}

const DATE_RAILS: readonly DateRail[] = [
  {
    id: 'dates-flush-right',
    frozen: false,
    dates: 'long',
    rail: 34,
    gap: 5,
    places: true,
    labels: false,
    style: `.rail { text-align: right; color: #55606b }`,
  },
  {
    id: 'dates-and-labels',
    frozen: false,
    dates: 'short',
    rail: 33,
    gap: 4,
    places: false,
    labels: true,
    style: `.rail { text-align: right } h2 { border: 0; margin-left: 37mm; color: #3873b3; font-weight: 400; font-size: 14pt } .row > div > b { font-weight: 700 }`,
  },
  {
    id: 'dates-narrow',
    frozen: true,
    dates: 'numeric',
    rail: 19,
    gap: 5,
    places: false,
    labels: true,
    style: `.rail { font-size: 9pt }`,
  },
];

function withDateRail(design: DateRail): PrintedLayout {
  const { id, frozen, dates, rail, gap, places, style } = design;
  return {
    id,
    source: 'chromium',
    frozen,
    dates,
    headedContact: false,
    placesApart: places,
    html: (persona) =>
      htmlPage(
        persona,
        `.row { display: grid; grid-template-columns: ${rail}mm 1fr; column-gap: ${gap}mm; margin-bottom: 2mm; break-inside: avoid } ${style}`,
        `${headOf(persona)}${contactLine(persona, '|')}${persona.sections
          .map(
            (section) =>
              `<section><h2>${escapeHtml(section.heading)}</h2>${sectionRows(section, persona, design)}</section>`,
          )
          .join('')}`,
      ),
  };
}

const railRow = (rail: string, text: string) =>
  `<div class="row"><div class="rail">${rail}</div><div>${text}</div></div>`;

function sectionRows(section: PersonaSection, persona: Persona, design: DateRail): string {
  const { entries = [], groups = [] } = section;
  const skills = ({ label, items }: (typeof groups)[number]) =>
    railRow(`<b>${escapeHtml(label)}</b>`, escapeHtml(items.join(', ')));
  const rest = sectionBody({ ...section, entries: [], groups: design.labels ? [] : groups }, persona, {
    dates: design.dates,
    header: 'title-first',
  });
  return [
    ...entries.map((entry) => entryRow(entry, persona, design)),
    ...(design.labels ? groups.map(skills) : []),
    ...(rest === '' ? [] : [design.labels ? railRow('', rest) : rest]),
  ].join('');
}

function entryRow(entry: PersonaEntry, persona: Persona, { dates, places }: DateRail): string {
  const { title, organization, location } = entry;
  const place = location ?? '';
  const employer = [organization, places ? null : location].filter((part) => part !== null).join(', ');
  return railRow(
    [rangeOf(entry, persona, { dates }), places ? place : '']
      .filter((part) => part !== '')
      .map(escapeHtml)
      .join('<br>'),
    `<b>${escapeHtml(title)}</b>${employer === '' ? '' : `<p>${escapeHtml(employer)}</p>`}${bulletsOf(entry)}`,
  );
}

/** Headings or dates in a rail left of the text. */
export const RAIL_LAYOUTS: readonly PrintedLayout[] = [
  ...HEADING_RAILS.map(withHeadingRail),
  ...DATE_RAILS.map(withDateRail),
];
