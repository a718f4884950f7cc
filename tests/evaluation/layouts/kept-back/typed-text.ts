import {
  employerGroups,
  type Persona,
  type PersonaEntry,
  type PersonaSection,
  writtenOrganization,
} from '../../persona.ts';
import { writtenRange } from '../../written-date.ts';
import { labelledContact, writtenPiece } from '../../written-labels.ts';
import type { WrittenLayout } from '../layout.ts';

const encoded = (lines: readonly string[]) =>
  Promise.resolve(new TextEncoder().encode(`${lines.join('\n')}\n`));

const WIDTH = 76;

/** Text broken at spaces into lines of at most 76 characters, the further ones indented. */
function wrapped(text: string, first = '', rest = ''): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

function typedEntries({ entries = [] }: PersonaSection, persona: Persona): readonly string[] {
  return employerGroups(entries).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const shared = group.length > 1;
    return [
      ...(shared ? [writtenOrganization(first), ''] : []),
      ...group.flatMap((entry) => {
        const range = writtenRange(entry, persona.language, 'short');
        const employer = shared ? '' : writtenOrganization(entry);
        return [
          range === '' ? entry.title : `${entry.title} (${range})`,
          ...(employer === '' ? [] : [employer]),
          ...entry.bullets.flatMap((text) => wrapped(text, '  * ', '    ')),
          '',
        ];
      }),
    ];
  });
}

/** What is pasted into a form: lines of 76 characters, headings between rules of hyphens, list items with asterisks. */
const typedText: WrittenLayout = {
  id: 'typed-text',
  source: 'text',
  frozen: true,
  dates: 'short',
  headedContact: false,
  labelled: { contact: true, entries: false },
  write: (persona) =>
    encoded([
      persona.name,
      persona.headline,
      ...labelledContact(persona).map(writtenPiece),
      ...persona.sections.flatMap((section) => [
        '',
        '-'.repeat(WIDTH),
        section.heading,
        '-'.repeat(WIDTH),
        ...[...(section.paragraphs ?? []), ...(section.items ?? [])].flatMap((text) => wrapped(text)),
        ...(section.groups ?? []).flatMap(({ label, items }) =>
          wrapped(`${label}: ${items.join(', ')}`, '', '  '),
        ),
        ...typedEntries(section, persona),
      ]),
    ]),
};

/** Signs that Markdown takes for its own, in the places where these résumés have them. */
const md = (text: string) => text.replace(/[\\*_#<>|[\]`]/gu, '\\$&');

function markedEntry(entry: PersonaEntry, persona: Persona): readonly string[] {
  const { title, organization, location } = entry;
  const range = writtenRange(entry, persona.language, 'short');
  const facts = [range, location ?? ''].filter((text) => text !== '');
  return [
    `### ${md(title)}${organization === null ? '' : ` @ ${md(organization)}`}`,
    ...(facts.length === 0 ? [] : ['', `*${facts.map(md).join(' · ')}*`]),
    '',
    ...entry.bullets.map((text) => `- ${md(text)}`),
    '',
  ];
}

/** "### Title @ Employer" over dates and place in italics. */
const markedText: WrittenLayout = {
  id: 'marked-text',
  source: 'markdown',
  frozen: true,
  dates: 'short',
  headedContact: false,
  placesApart: true,
  labelled: { contact: true, entries: false },
  write: (persona) =>
    encoded([
      `# ${md(persona.name)}`,
      '',
      `**${md(persona.headline)}**`,
      '',
      ...labelledContact(persona).map(({ label, text }) => `- ${label}: ${md(text)}`),
      ...persona.sections.flatMap((section) => [
        '',
        `## ${md(section.heading)}`,
        '',
        ...(section.paragraphs ?? []).flatMap((text) => [md(text), '']),
        ...(section.items ?? []).map((text) => `- ${md(text)}`),
        ...(section.groups ?? []).map(
          ({ label, items }) => `- **${md(label)}:** ${items.map(md).join(', ')}`,
        ),
        ...(section.entries ?? []).flatMap((entry) => markedEntry(entry, persona)),
      ]),
    ]),
};

export const TYPED_TEXT: readonly WrittenLayout[] = [typedText, markedText];
