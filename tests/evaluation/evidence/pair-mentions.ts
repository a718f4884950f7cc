import type { TextSpan } from '../../../shared/base/text-span.ts';
import type { MatchCounts } from '../match-counts.ts';
import type { GoldMention } from './read-gold.ts';

/** Something marked in a line. */
interface Marked {
  readonly span: TextSpan;
}

interface MarkedLine<Mark> {
  readonly key: string;
  readonly mentions: readonly Mark[];
}

interface PlacedMark<Mark> {
  /** Of the line that it stands in. */
  readonly key: string;
  readonly mention: Mark;
}

/** The marks of two readings of the same lines, and which of them are of the same thing. */
export interface PairedMentions<Left, Right> {
  readonly pairs: readonly (readonly [left: Left, right: Right])[];
  /** Left ones without a partner. */
  readonly missed: readonly PlacedMark<Left>[];
  /** Right ones without a partner. */
  readonly extra: readonly PlacedMark<Right>[];
}

/**
 * The marks that touch and go together, each in one pair at most: first those with the same first and last character,
 * then the first that is free in reading order. As long as the marks of one side do not touch each other, there
 * cannot be more pairs.
 */
export function pairMentions<Left extends Marked, Right extends Marked>(
  left: readonly MarkedLine<Left>[],
  right: readonly MarkedLine<Right>[],
  together: (left: Left, right: Right) => boolean,
): PairedMentions<Left, Right> {
  const waiting = new Map(left.map(({ key, mentions }) => [key, new Set(mentions)]));
  const free = new Map(right.map(({ key, mentions }) => [key, new Set(mentions)]));
  const pairs: (readonly [Left, Right])[] = [];
  for (const meet of [sameSpan, touch])
    for (const [key, mentions] of waiting) {
      const others = free.get(key) ?? new Set<Right>();
      for (const mention of mentions) {
        const partner = [...others].find((other) => meet(mention, other) && together(mention, other));
        if (partner === undefined) continue;
        mentions.delete(mention);
        others.delete(partner);
        pairs.push([mention, partner]);
      }
    }
  return { pairs, missed: placed(waiting), extra: placed(free) };
}

function placed<Mark>(rest: ReadonlyMap<string, ReadonlySet<Mark>>): readonly PlacedMark<Mark>[] {
  return [...rest].flatMap(([key, marks]) => [...marks].map((mention) => ({ key, mention })));
}

export function countPaired({ pairs, missed, extra }: PairedMentions<unknown, unknown>): MatchCounts {
  const matched = pairs.length;
  return { matched, expected: matched + missed.length, found: matched + extra.length };
}

function touch(left: Marked, right: Marked): boolean {
  return left.span.start < right.span.end && right.span.start < left.span.end;
}

export function sameSpan(left: Marked, right: Marked): boolean {
  return left.span.start === right.span.start && left.span.end === right.span.end;
}

type Skilled = Pick<GoldMention, 'skill'>;

/** Two skills that the lexicon lacks count as one: their labels are free words. */
export function sameSkill(left: Skilled, right: Skilled): boolean {
  return left.skill === right.skill || (isUnknown(left) && isUnknown(right));
}

/** Whether the lexicon has no such skill. */
export function isUnknown({ skill }: Skilled): boolean {
  return skill.startsWith('?');
}
