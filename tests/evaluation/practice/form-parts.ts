import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import { htmlPage } from '../layouts/html-parts.ts';
import type { PrintedLayout, WrittenLayout } from '../layouts/layout.ts';
import {
  employerGroups,
  type Language,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
} from '../persona.ts';
import type { DateStyle } from '../written-date.ts';
import { type RangeForm, rangeText } from './date-forms.ts';

/** The pieces of an entry's header, ready to be set; absent ones are empty. */
export interface HeaderPieces {
  readonly title: string;
  readonly org: string;
  readonly place: string;
  readonly range: string;
  readonly bullets: readonly string[];
  readonly kind: PersonaSection['kind'];
  readonly language: Language;
}

/** How a form sets its parts. */
export interface FormParts {
  readonly id: string;
  readonly range: RangeForm;
  /** Nearest of the layouts' own ways of writing dates. */
  readonly dates: DateStyle;
  /** One entry, or the roles of one employer: all but the first then have no employer and no place. */
  readonly group: (roles: readonly HeaderPieces[]) => string;
  /** Whether the employer is written again for each of its roles. */
  readonly repeated?: boolean;
  readonly head: (persona: Persona) => string;
  readonly section: (section: PersonaSection, entries: string) => string;
}

export interface PrintedForm extends FormParts {
  readonly css: string;
  /** Puts the sections of a page together; one below the other unless said. */
  readonly page?: (
    head: string,
    sections: readonly { readonly kind: string; readonly html: string }[],
  ) => string;
}

/** A page that Chromium prints; what `group`, `head` and `section` get is escaped. */
export function printedForm(form: PrintedForm): PrintedLayout {
  return {
    ...factsOf(form),
    source: 'chromium',
    html: (persona) => {
      const safe = escaped(persona);
      const sections = safe.sections.map((section) => ({
        kind: section.kind,
        html: form.section(section, entriesText(section, safe, form)),
      }));
      const put = form.page ?? ((head, all) => `${head}${all.map(({ html }) => html).join('')}`);
      return htmlPage(persona, form.css, put(form.head(safe), sections));
    },
  };
}

/** A text file. */
export function typedForm(form: FormParts): WrittenLayout {
  return {
    ...factsOf(form),
    source: 'text',
    write: (persona) => {
      const sections = persona.sections.map((section) =>
        form.section(section, entriesText(section, persona, form)),
      );
      return Promise.resolve(new TextEncoder().encode([form.head(persona), ...sections].join('\n')));
    },
  };
}

function factsOf({ id, dates }: FormParts) {
  return { id, frozen: false, dates, headedContact: false };
}

function entriesText({ kind, entries = [] }: PersonaSection, { language }: Persona, form: FormParts): string {
  const pieces = (entry: PersonaEntry, further: boolean): HeaderPieces => ({
    title: entry.title,
    org: further && form.repeated !== true ? '' : (entry.organization ?? ''),
    place: further && form.repeated !== true ? '' : (entry.location ?? ''),
    range: rangeText(entry, language, form.range),
    bullets: entry.bullets,
    kind,
    language,
  });
  return employerGroups(entries)
    .flatMap((group) =>
      form.repeated === true
        ? group.map((entry) => [pieces(entry, false)])
        : [group.map((entry, index) => pieces(entry, index > 0))],
    )
    .map(form.group)
    .join('');
}

/** Every text of a persona escaped, but the words that choose a form. */
function escaped(persona: Persona): Persona {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return escapeHtml(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    return value;
  };
  return walk(persona) as Persona;
}

/** Pieces with a mark between; empty ones left out. */
export const joined = (mark: string, ...pieces: readonly string[]): string =>
  pieces.filter((piece) => piece !== '').join(mark);

/** An element, unless its text is empty. */
export const some = (tag: string, text: string, name = ''): string =>
  text === '' ? '' : `<${tag}${name === '' ? '' : ` class="${name}"`}>${text}</${tag}>`;

export const listOf = (bullets: readonly string[]): string =>
  bullets.length === 0 ? '' : `<ul>${bullets.map((text) => `<li>${text}</li>`).join('')}</ul>`;

/** Paragraphs, lines and labelled lists of a section, before its entries. */
export function bodyOf({ paragraphs = [], items = [], groups = [] }: PersonaSection): string {
  return [
    ...paragraphs,
    ...items,
    ...groups.map(({ label, items: named }) => `<b>${label}:</b> ${named.join(', ')}`),
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');
}

/** A heading over its section. */
export const headed = (section: PersonaSection, entries: string): string =>
  `<section><h2>${section.heading}</h2>${bodyOf(section)}${entries}</section>`;

/** Name, headline and contact data with a mark between. */
export const plainHead =
  (mark: string) =>
  ({ name, headline, email, phone, location, link }: Persona): string =>
    `<h1>${name}</h1><p>${headline}</p><p class="contact">${joined(` ${mark} `, location, phone, email, link)}</p>`;
