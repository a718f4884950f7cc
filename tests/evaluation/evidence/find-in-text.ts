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
const ROLE = 'Alex Marlow\n\nExperience\n\nEngineer, Lakeside Ltd   Jan 2022 – Present\n';

/**
 * The mentions that the program finds in a text, with their offsets in it. A text of several lines is read as a résumé
 * that was pasted, a single line as an item of a dated role.
 */
export function findInText(text: string, catalog: Catalog): readonly GoldMention[] {
  const [only, ...others] = writtenLines(text).filter((line) => line.text.trim() !== '');
  if (only === undefined || others.length > 0) return findInLines(text, catalog);
  const [found = []] = findInItems([only.text], catalog);
  return found.map((mention) => moved(mention, only.start));
}

/** The mentions in each of these sentences, all of them items of one dated role, with offsets in the sentence. */
export function findInItems(
  sentences: readonly string[],
  catalog: Catalog,
): readonly (readonly GoldMention[])[] {
  const marked = sentences.map((sentence) => `- ${sentence}`);
  const found = findInLines(`${ROLE}${marked.join('\n')}`, catalog);
  let next = ROLE.length;
  return marked.map((item) => {
    const start = next + 2;
    const end = next + item.length;
    next = end + 1;
    return found
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map((mention) => moved(mention, -start));
  });
}

function moved(mention: GoldMention, by: number): GoldMention {
  return { ...mention, span: { start: mention.span.start + by, end: mention.span.end + by } };
}

function findInLines(text: string, { lexicon, policy }: Catalog): readonly GoldMention[] {
  const lines = writtenLines(text);
  const { value, notices } = documentFromText(text);
  const resume = buildResume(value, notices);
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: AS_OF });
  return mentions.filter(isMention).flatMap((mention) => {
    const read = lineAt(value, mention.span.start);
    const written = lines[(read?.block ?? 0) - 1];
    if (read === null || written === undefined) return [];
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
