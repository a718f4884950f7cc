import { ambiguitySchema, type Lexicon } from '../../../shared/catalog/lexicon.ts';
import { normalizeForm } from '../../../shared/catalog/normalize-form.ts';
import { stemWord } from '../../../shared/evidence/stem.ts';
import { addCounts, type MatchCounts } from '../match-counts.ts';
import type { AnnotationPair } from './agreement.ts';
import { isUnknown, pairMentions, sameSkill, sameSpan } from './pair-mentions.ts';
import type { GoldMention } from './read-gold.ts';

/**
 * How much the words of a mention need beside them, as the lexicon says of its forms. "other words": the lexicon has
 * the skill and no form of it in these words. "no such skill": the lexicon has no such skill.
 */
export const FORM_CLASSES = [...ambiguitySchema.options, 'other words', 'no such skill'] as const;
export type FormClass = (typeof FORM_CLASSES)[number];

export interface ClassCounts {
  /** Same skill, same first and last character. */
  readonly strict: MatchCounts;
  /** Same skill, at least one character in common. */
  readonly overlap: MatchCounts;
}

/** The counts of `measureAgreement` by class. A pair stands in the class of its right mention, which is the found one. */
export function countByClass(
  annotations: readonly AnnotationPair[],
  lexicon: Lexicon,
): ReadonlyMap<FormClass, ClassCounts> {
  const classOf = (mention: GoldMention): FormClass => formClassOf(mention, lexicon);
  const marked = annotations.map(([left, right]) => pairMentions(left.lines, right.lines, sameSkill));
  const counted = marked.flatMap(({ pairs, missed, extra }) => [
    ...pairs.map((pair) => ({
      in: classOf(pair[1]),
      strict: sameSpan(...pair),
      counts: { matched: 1, expected: 1, found: 1 },
    })),
    ...missed.map(({ mention }) => ({
      in: classOf(mention),
      strict: true,
      counts: { matched: 0, expected: 1, found: 0 },
    })),
    ...extra.map(({ mention }) => ({
      in: classOf(mention),
      strict: true,
      counts: { matched: 0, expected: 0, found: 1 },
    })),
  ]);
  return new Map(
    FORM_CLASSES.map((name) => {
      const own = counted.filter((each) => each.in === name);
      const overlap = addCounts(own.map(({ counts }) => counts));
      const loose = own.filter(({ strict }) => !strict).length;
      return [name, { strict: { ...overlap, matched: overlap.matched - loose }, overlap }];
    }),
  );
}

/** The class of the longest form of its skill in the mention's words, as written or inflected. */
export function formClassOf(
  { skill, surface }: Pick<GoldMention, 'skill' | 'surface'>,
  lexicon: Lexicon,
): FormClass {
  if (isUnknown({ skill })) return 'no such skill';
  const stems = stemsOf(surface);
  const [longest] = (lexicon.skills.find(({ id }) => id === skill)?.forms ?? [])
    .filter(({ text }) => stems.includes(stemsOf(text)))
    .sort((a, b) => b.text.length - a.text.length);
  return longest?.ambiguity ?? 'other words';
}

/** " built rest api " as stems, a space on either side. */
function stemsOf(text: string): string {
  return ` ${normalizeForm(text).split(' ').map(stemWord).join(' ')} `;
}
