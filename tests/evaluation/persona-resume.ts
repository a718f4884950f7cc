import { DeclaredWriter } from '../../electron/parser/declared-writer.ts';
import { documentFromBlocks } from '../../shared/document/document-from-blocks.ts';
import { buildResume } from '../../shared/resume/build-resume.ts';
import type { Resume } from '../../shared/resume/resume.ts';
import type { Persona, PersonaEntry, PersonaSection } from './persona.ts';
import { ENTRY_KIND } from './persona-truth.ts';
import { writtenRange } from './written-date.ts';

/**
 * The résumé that a reader without fault would find in every file of this persona: its structure is handed over with
 * its text, so that nothing of it is inferred. What is judged from it differs from what is judged from a file by
 * reading alone.
 */
export function personaResume(persona: Persona): Resume {
  const { name, headline, email, phone, location, link } = persona;
  const writer = new DeclaredWriter();
  writer.name(name);
  writer.line(headline, 'headline');
  for (const piece of [email, phone, location, link]) writer.line(piece, 'contact');
  for (const section of persona.sections) writeSection(writer, section, persona);
  const { blocks, declared } = writer.text({ name, email, phone, links: [link] });
  return buildResume(documentFromBlocks(blocks, { links: [link] }).value, [], declared);
}

function writeSection(writer: DeclaredWriter, section: PersonaSection, persona: Persona): void {
  const { kind, heading, paragraphs = [], items = [], groups = [], entries = [] } = section;
  const listed = kind === 'skills' || kind === 'languages' ? 'list' : 'prose';
  writer.section(kind, heading);
  for (const text of [...paragraphs, ...items]) writer.line(text, listed);
  for (const group of groups) writer.line(`${group.label}: ${group.items.join(', ')}`, 'list');
  for (const entry of entries) writeEntry(writer, entry, section, persona);
}

function writeEntry(
  writer: DeclaredWriter,
  entry: PersonaEntry,
  { kind }: PersonaSection,
  { language }: Persona,
): void {
  const { title, organization, location, bullets } = entry;
  const dates = writtenRange(entry, language, 'long');
  writer.entry(ENTRY_KIND[kind] ?? 'other', dates === '' ? null : dates);
  writer.header([
    { text: title, behind: '', is: 'title' },
    { text: dates, behind: '\t' },
  ]);
  writer.header([
    { text: organization, behind: '', is: 'organization' },
    { text: location, behind: ', ' },
  ]);
  for (const text of bullets) writer.item(text);
}
