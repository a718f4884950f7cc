import { messages } from '../../messages.ts';
import type { ReadGroup } from './outline-resume.ts';

/** What a section was taken for. One that holds nothing but contact data has no kind of its own. */
export function sectionKindName({ section, lines }: ReadGroup): string | null {
  if (section === null) return null;
  const content = lines.filter(({ kind }) => kind !== 'heading');
  const isContact = content.length > 0 && content.every(({ kind }) => kind === 'contact');
  return isContact ? messages.read.contact : messages.read.sectionKinds[section.kind];
}

/** The section's heading as it is written, or what stands for it. */
export function groupName({ kind, section }: ReadGroup): string {
  if (section !== null) return section.heading ?? messages.read.sectionKinds[section.kind];
  return kind === 'top' ? messages.read.top : messages.read.unplaced;
}
