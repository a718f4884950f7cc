import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { documentFromText } from '../../../shared/document/document-from-text.ts';
import { lineAt } from '../../../shared/document/line-at.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { AS_OF } from '../reading.ts';
import { mapLine } from './ink-offsets.ts';
import { isMention, toGoldMention } from './read-by-program.ts';
import type { GoldMention } from './read-gold.ts';

/** A sentence by itself says nothing of where it stands: it is read as an item of a dated role. */
const ROLE = ['Alex Marlow', '', 'Experience', '', 'Engineer, Lakeside Ltd   Jan 2022 – Present'];

/**
 * The mentions that the program finds in a text, with their offsets in it. A text of several lines is read as a résumé
 * that was pasted, a single line as an item of a dated role.
 */
export function findInText(text: string, { lexicon, policy }: Catalog): readonly GoldMention[] {
  const lines = writtenLines(text);
  const [only, ...others] = lines.filter((line) => line.text.trim() !== '');
  const alone = others.length === 0 ? only : undefined;
  const { value, notices } = documentFromText(
    alone === undefined ? text : [...ROLE, `- ${alone.text}`].join('\n'),
  );
  const resume = buildResume(value, notices);
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: AS_OF });
  return mentions.filter(isMention).flatMap((mention) => {
    const read = lineAt(value, mention.span.start);
    if (read === null) return [];
    const block = read.block ?? 0;
    const written = alone === undefined ? lines[block - 1] : block > ROLE.length ? alone : undefined;
    if (written === undefined) return [];
    const { start, end } = read.span;
    const span = mapLine(
      written.text,
      value.text.slice(start, end),
    )?.({ start: mention.span.start - start, end: mention.span.end - start });
    if (span == null) throw new Error(`A line that cannot be found again in its text: ${written.text}`);
    return [toGoldMention(mention, { start: span.start + written.start, end: span.end + written.start })];
  });
}

interface WrittenLine {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
}

function writtenLines(text: string): readonly WrittenLine[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/gu)].map((match) => ({
    text: match[1] ?? '',
    start: match.index,
  }));
}
