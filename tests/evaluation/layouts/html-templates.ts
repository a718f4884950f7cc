import { escapeHtml } from '../../../scripts/samples/persona-html.mjs';
import type { SectionKind } from '../../../shared/resume/resume.ts';
import { type Persona, type PersonaEntry, type PersonaSection, writtenOrganization } from '../persona.ts';
import {
  bulletsOf,
  contactLine,
  contactPieces,
  contactSection,
  headOf,
  htmlPage,
  type PartStyle,
  rangeOf,
  sectionsOf,
} from './html-parts.ts';
import type { PrintedLayout } from './layout.ts';

const inKinds =
  (...kinds: readonly SectionKind[]) =>
  ({ kind }: PersonaSection): boolean =>
    kinds.includes(kind);
const not =
  (keep: (section: PersonaSection) => boolean) =>
  (section: PersonaSection): boolean =>
    !keep(section);

/** Each tool on a line of its own under its label, as narrow columns have them. */
const stacked: NonNullable<PartStyle['skills']> = ({ groups = [] }) =>
  groups
    .map(
      ({ label, items }) =>
        `<p><b>${escapeHtml(label)}</b></p>${items.map((item) => `<p>${escapeHtml(item)}</p>`).join('')}`,
    )
    .join('');

const employerOverRoles =
  (
    set: (entry: PersonaEntry, persona: Persona, employer: string) => string,
  ): NonNullable<PartStyle['group']> =>
  (group, persona) => {
    const [first] = group;
    if (first === undefined) return '';
    const employer = escapeHtml(writtenOrganization(first));
    if (group.length === 1) return set(first, persona, employer);
    return `<p class="employer"><b>${employer}</b></p>${group.map((entry) => set(entry, persona, '')).join('')}`;
  };

const networkDates: Pick<PartStyle, 'dates'> = { dates: 'long' };
const BESIDE_NETWORK = inKinds('skills', 'languages', 'certifications', 'awards', 'publications');
const network: PartStyle = {
  ...networkDates,
  header: 'title-first',
  skills: stacked,
  group: employerOverRoles((entry, persona, employer) => {
    const range = escapeHtml(rangeOf(entry, persona, networkDates));
    return `<article>${employer === '' ? '' : `<p class="employer">${employer}</p>`}<p class="role">${escapeHtml(entry.title)}</p>${range === '' ? '' : `<p class="when">${range}</p>`}${bulletsOf(entry)}</article>`;
  }),
};

/** A dark bar at the left; employer over title over dates, each of another size: what a professional network exports. */
const networkExport: PrintedLayout = {
  id: 'network-export',
  source: 'chromium',
  frozen: false,
  dates: 'long',
  headedContact: true,
  html: (persona) =>
    htmlPage(
      persona,
      `@page { margin: 0 } body { font: 10.5pt/1.45 'Liberation Sans', sans-serif } .columns { display: grid; grid-template-columns: 68mm 1fr } .side { background: #293e49; color: #e1e8eb; padding: 12mm 7mm } .main { padding: 12mm 9mm } h1 { font-size: 26pt } h2 { border: 0; font-size: 15.75pt; font-weight: normal } .side h2 { font-size: 13pt } .employer { font-size: 12pt } .role { font-size: 11.5pt } .when { color: #888 } ul { list-style: none; padding: 0 } .side header { display: block }`,
      `<div class="columns"><div class="side">${contactSection(persona)}${sectionsOf(persona, network, BESIDE_NETWORK)}</div><div class="main">${headOf(persona)}${sectionsOf(persona, network, not(BESIDE_NETWORK))}</div></div>`,
    ),
};

const ABOVE = inKinds('summary', 'skills');
const RIGHT = inKinds('education', 'certifications', 'languages', 'awards', 'publications', 'other');
const facts: PartStyle = {
  dates: 'short',
  header: 'title-first',
  skills: ({ groups = [] }) =>
    groups.length === 0
      ? ''
      : `<div class="three">${groups.map(({ label, items }) => `<div><p><b>${escapeHtml(label)}</b></p>${items.map((item) => `<p>${escapeHtml(item)}</p>`).join('')}</div>`).join('')}</div>`,
};

/** Contact in a box of four cells, then summary and skills over the whole width, then two columns of unlike width. */
const keyFacts: PrintedLayout = {
  id: 'key-facts',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: false,
  html: (persona) =>
    htmlPage(
      persona,
      `.box { display: grid; grid-template-columns: 1fr 1fr; border: .6pt solid #89a; padding: 2mm 3mm; margin-bottom: 3mm } .three { display: grid; grid-template-columns: repeat(4, 1fr); gap: 2mm 5mm } .columns { display: grid; grid-template-columns: 1fr 58mm; gap: 8mm } .right header { display: block } .right header span { display: block; white-space: normal } .right { font-size: 9pt }`,
      `${headOf(persona)}<div class="box">${contactPieces(persona)
        .map((piece) => `<p>${escapeHtml(piece)}</p>`)
        .join(
          '',
        )}</div>${sectionsOf(persona, facts, ABOVE)}<div class="columns"><div>${sectionsOf(persona, facts, (section) => !ABOVE(section) && !RIGHT(section))}</div><div class="right">${sectionsOf(persona, facts, RIGHT)}</div></div>`,
    ),
};

const SLIM = inKinds('skills', 'languages', 'awards', 'certifications', 'education');
const slimIn = (dates: PartStyle['dates']): PartStyle => ({
  dates,
  header: 'title-first',
  skills: stacked,
  group: employerOverRoles((entry, persona, employer) => {
    const range = escapeHtml(rangeOf(entry, persona, { dates }));
    return `<article><p><b>${escapeHtml(entry.title)}</b></p>${employer === '' ? '' : `<p>${employer}</p>`}${range === '' ? '' : `<p><i>${range}</i></p>`}${bulletsOf(entry)}</article>`;
  }),
});
const slim = slimIn('short');

/** A side bar at the right that starts lower than the text, below a place for a picture; its dates in italics. */
const lowSideBar: PrintedLayout = {
  id: 'low-side-bar',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: true,
  html: (persona) =>
    htmlPage(
      persona,
      `.columns { display: grid; grid-template-columns: 1fr 60mm; gap: 6mm } .bar { background: #eef2f5; padding: 0 4mm 4mm; margin-top: 38mm; font-size: 9pt } h2 { border: 0; text-transform: uppercase; font-size: 10.5pt; letter-spacing: .8pt }`,
      `<div class="columns"><div>${headOf(persona)}${sectionsOf(persona, slim, not(SLIM))}</div><div class="bar">${contactSection(persona)}${sectionsOf(persona, slim, SLIM)}</div></div>`,
    ),
};

/** Two columns of one width in small print, sections dealt out in turn. */
const evenColumns: PrintedLayout = {
  id: 'even-columns',
  source: 'chromium',
  frozen: false,
  dates: 'numeric',
  headedContact: false,
  html: (persona) => {
    const right = inKinds(
      'projects',
      'education',
      'skills',
      'languages',
      'certifications',
      'awards',
      'publications',
      'other',
    );
    const style: PartStyle = { ...slimIn('numeric'), skills: stackedInline };
    return htmlPage(
      persona,
      `@page { margin: 12mm } body { font-size: 8.8pt } h1, .headline, .contact { text-align: center } .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm } ul { padding-left: 4mm }`,
      `${headOf(persona)}${contactLine(persona, '|')}<div class="columns"><div>${sectionsOf(persona, style, not(right))}</div><div>${sectionsOf(persona, style, right)}</div></div>`,
    );
  },
};

const stackedInline: NonNullable<PartStyle['skills']> = ({ groups = [] }) =>
  groups
    .map(({ label, items }) => `<p><b>${escapeHtml(label)}</b><br>${escapeHtml(items.join(' • '))}</p>`)
    .join('');

/** Narrow left column with place and dates in capitals, as two-column LaTeX templates of students have it. */
const leftThird: PrintedLayout = {
  id: 'left-third',
  source: 'chromium',
  frozen: false,
  dates: 'short',
  headedContact: false,
  html: (persona) => {
    const left = inKinds('education', 'skills', 'languages', 'awards', 'certifications');
    const style: PartStyle = {
      dates: 'short',
      header: 'title-first',
      skills: stackedInline,
      group: employerOverRoles((entry, persona_, employer) => {
        const range = escapeHtml(rangeOf(entry, persona_, { dates: 'short' }));
        const who = employer === '' ? '' : `<span class="who">${employer}</span> | `;
        return `<article><p>${who}<span class="what">${escapeHtml(entry.title)}</span></p>${range === '' ? '' : `<p class="when">${range}</p>`}${bulletsOf(entry)}</article>`;
      }),
    };
    return htmlPage(
      persona,
      `body { font-size: 9.3pt } h1 { text-align: center; font-weight: 300; font-size: 30pt } .headline, .contact { text-align: center } .contact { border-bottom: .5pt solid #777 } .columns { display: grid; grid-template-columns: 33% 1fr; gap: 6mm } h2 { text-transform: uppercase; font-weight: 400; font-size: 13pt; border: 0; color: #6a6a6a } .who { font-weight: bold; text-transform: uppercase } .what { font-variant: small-caps } .when { color: #6a6a6a; font-size: 8.6pt } ul { padding-left: 3.5mm }`,
      `${headOf(persona)}${contactLine(persona, '|')}<div class="columns"><div>${sectionsOf(persona, style, left)}</div><div>${sectionsOf(persona, style, not(left))}</div></div>`,
    );
  },
};

/** Whole pages after templates of design programs and networks. */
export const TEMPLATE_LAYOUTS: readonly PrintedLayout[] = [
  networkExport,
  keyFacts,
  lowSideBar,
  evenColumns,
  leftThird,
];
