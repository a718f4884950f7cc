import type { EntryKind, SectionKind } from '../../shared/resume/resume.ts';
import type { Layout } from './layouts/layout.ts';
import type { FlowBlock } from './measure-order.ts';
import { type Persona, type PersonaEntry, type PersonaSection, writtenOrganization } from './persona.ts';
import type { EntryFact, Facts, SectionFact } from './truth.ts';
import { contactHeading, writtenRange } from './written-date.ts';
import { labelledContact, labelledHeader, writtenPiece } from './written-labels.ts';

/** The kind of the entries of a section. */
export const ENTRY_KIND: Partial<Record<SectionKind, EntryKind>> = {
  work: 'work',
  volunteering: 'volunteer',
  projects: 'project',
  education: 'education',
  certifications: 'certification',
};

/** The facts that a page with this persona in this layout shows. */
export function personaFacts(persona: Persona, layout: Pick<Layout, 'headedContact'>): Facts {
  const own = persona.sections.map(({ kind, heading }): SectionFact => ({ kind, heading }));
  const contact: SectionFact = { kind: 'other', heading: contactHeading(persona.language) };
  const { name, email, phone } = persona;
  return {
    sections: layout.headedContact ? [contact, ...own] : own,
    entries: persona.sections.flatMap(entriesOf),
    contact: { name, email, phone },
  };
}

function entriesOf({ kind, entries = [] }: PersonaSection): readonly EntryFact[] {
  const entryKind = ENTRY_KIND[kind];
  if (entryKind === undefined) return [];
  // Entries of other kinds than these are not compared; one that is read as a job is made up.
  const compared = entries.filter(({ timeAway }) => timeAway !== true);
  return compared.map(({ title, organization, start, end }) => ({
    kind: entryKind,
    title,
    organization,
    start,
    end,
  }));
}

/** Every list item under an entry, in the persona's order. */
export function personaBullets(persona: Persona): readonly string[] {
  return persona.sections.flatMap(({ entries = [] }) => entries.flatMap(({ bullets }) => bullets));
}

/** What decides how an entry's header is written. */
type FlowFacts = Pick<Layout, 'placesApart' | 'dates' | 'labelled'>;

const HEAD = -1;
const CONTACT = -2;
const MARGIN = -3;

/**
 * Everything that the page says, in pieces that keep their order. In several ways where a page leaves the choice:
 * contact data as one line or each piece beside what stands next to it; a running head once or not at all.
 */
export function personaFlows(
  persona: Persona,
  layout: FlowFacts & Pick<Layout, 'headedContact' | 'runningHead'>,
): readonly (readonly FlowBlock[])[] {
  const pieces = labelledContact(persona);
  const contact = pieces.map(layout.labelled?.contact === true ? writtenPiece : ({ text }) => text);
  const flows = [contact, [contact.join(' ')]].map((each) => pageFlow(persona, layout, each));
  const head = layout.runningHead?.(persona);
  if (head === undefined) return flows;
  const margin: FlowBlock = { section: MARGIN, heading: null, lead: [], body: [head] };
  return [...flows, ...flows.map((flow) => [margin, ...flow])];
}

function pageFlow(
  persona: Persona,
  layout: FlowFacts & Pick<Layout, 'headedContact'>,
  contact: readonly string[],
): readonly FlowBlock[] {
  const { name, headline } = persona;
  const above: readonly FlowBlock[] = layout.headedContact
    ? [
        { section: HEAD, heading: null, lead: [name, headline], body: [] },
        { section: CONTACT, heading: contactHeading(persona.language), lead: [], body: contact },
      ]
    : [{ section: HEAD, heading: null, lead: [name, headline, ...contact], body: [] }];
  return [
    ...above,
    ...persona.sections.flatMap((section, index) => sectionFlow(section, index, persona, layout)),
  ];
}

function sectionFlow(
  section: PersonaSection,
  index: number,
  persona: Persona,
  layout: FlowFacts,
): readonly FlowBlock[] {
  const { heading, paragraphs = [], items = [], groups = [], entries = [] } = section;
  const body = [...paragraphs, ...items, ...groups.flatMap(({ label, items: named }) => [label, ...named])];
  const blocks: readonly Omit<FlowBlock, 'section' | 'heading'>[] = [
    ...(body.length > 0 ? [{ lead: [], body }] : []),
    ...entries.map((entry) => ({
      lead: leadOf(entry, section, persona, layout),
      body: entry.bullets,
    })),
  ];
  return blocks.map((block, at) => ({ ...block, section: index, heading: at === 0 ? heading : null }));
}

function leadOf(
  entry: PersonaEntry,
  { kind }: PersonaSection,
  persona: Persona,
  { dates, placesApart = false, labelled }: FlowFacts,
): readonly string[] {
  if (labelled?.entries !== true)
    return [...headerPieces(entry, placesApart), writtenRange(entry, persona.language, dates)];
  return labelledHeader(entry, kind, persona, dates).map(writtenPiece);
}

function headerPieces(entry: PersonaEntry, placesApart: boolean): readonly string[] {
  const { title, organization, location, underSameEmployer } = entry;
  if (placesApart) return [title, organization, location].filter((piece) => piece !== null);
  const employer = writtenOrganization(entry);
  return underSameEmployer === true || employer === '' ? [title] : [title, employer];
}
