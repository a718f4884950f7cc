import type { TextSpan } from '../../shared/base/text-span.ts';
import type { Lexicon, SkillCategory } from '../../shared/catalog/lexicon.ts';
import type { Box } from '../../shared/document/text-document.ts';
import type { SkillMention } from '../../shared/evidence/skill-mention.ts';

/** strong: from a dated use upwards. weak: named, hedged or barely used. uncounted: read, and supports nothing. */
export type MarkWeight = 'strong' | 'weak' | 'uncounted';

/** Words of the résumé that are marked: one mention, or several whose words overlap. */
export interface EvidenceMark {
  /** The id of its first mention. */
  readonly id: string;
  /** Category letter and number in reading order ("C1"); "–" and no number where it supports nothing. */
  readonly tag: string;
  /** Of the skill that it counts most for; null where it supports nothing. */
  readonly category: SkillCategory | null;
  readonly weight: MarkWeight;
  readonly span: TextSpan;
  readonly boxes: readonly Box[];
  /** Strongest first. */
  readonly mentions: readonly SkillMention[];
}

/** The first rung that a dated use earns. */
const STRONG_FROM = 2;

/** With which the tags begin; one of two categories that begin alike takes the letter of its other word. */
export const CATEGORY_LETTERS: Readonly<Record<SkillCategory, string>> = {
  core: 'C',
  backend: 'B',
  data: 'D',
  cloud: 'I',
  collab: 'T',
  adjacent: 'A',
};

/** The marks of a résumé in reading order. */
export function evidenceMarks(mentions: readonly SkillMention[], lexicon: Lexicon): readonly EvidenceMark[] {
  const categories = new Map(lexicon.skills.map((skill) => [skill.id, skill.category]));
  const counts = new Map<string, number>();
  return groupOverlapping(mentions).map((group) => {
    const strongest = [...group].sort(byStrength);
    const lead = strongest[0] ?? group[0];
    const category = lead.counted ? (categories.get(lead.skill) ?? 'adjacent') : null;
    const letter = category === null ? null : CATEGORY_LETTERS[category];
    const number = (counts.get(letter ?? '') ?? 0) + 1;
    counts.set(letter ?? '', number);
    return {
      id: group[0].id,
      tag: letter === null ? '–' : `${letter}${number}`,
      category,
      weight: markWeight(lead),
      span: {
        start: group[0].span.start,
        end: Math.max(...group.map((mention) => mention.span.end)),
      },
      boxes: distinctBoxes(group),
      mentions: strongest,
    };
  });
}

function markWeight(mention: SkillMention): MarkWeight {
  if (!mention.counted) return 'uncounted';
  return mention.strength >= STRONG_FROM ? 'strong' : 'weak';
}

type Group = [SkillMention, ...SkillMention[]];

function groupOverlapping(mentions: readonly SkillMention[]): readonly Group[] {
  const groups: Group[] = [];
  let end = -1;
  for (const mention of [...mentions].sort(byPlace)) {
    const last = groups.at(-1);
    if (last !== undefined && mention.span.start < end) last.push(mention);
    else groups.push([mention]);
    end = Math.max(end, mention.span.end);
  }
  return groups;
}

function byPlace(a: SkillMention, b: SkillMention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || compareIds(a.id, b.id);
}

function byStrength(a: SkillMention, b: SkillMention): number {
  return Number(b.counted) - Number(a.counted) || b.strength - a.strength || byPlace(a, b);
}

/** "m2" before "m10". */
function compareIds(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}

/** Without those that lie inside another one, so that "REST" within "REST API" is drawn once. */
function distinctBoxes(group: Group): readonly Box[] {
  const boxes: Box[] = [];
  for (const box of group.flatMap((mention) => mention.boxes)) {
    if (!boxes.some((other) => contains(other, box))) boxes.push(box);
  }
  return boxes;
}

/** Half a point of slack for what rounding does to widths. */
function contains(outer: Box, inner: Box): boolean {
  const slack = 0.5;
  return (
    outer.page === inner.page &&
    outer.x - slack <= inner.x &&
    outer.y - slack <= inner.y &&
    outer.x + outer.width + slack >= inner.x + inner.width &&
    outer.y + outer.height + slack >= inner.y + inner.height
  );
}

/** The mark that a mention stands in; null when it is not marked. */
export function markOfMention(marks: readonly EvidenceMark[], mentionId: string): EvidenceMark | null {
  return marks.find((mark) => mark.mentions.some((mention) => mention.id === mentionId)) ?? null;
}

/** The mark `by` places on (1) or back (-1), around the ends; the first one when none is selected. */
export function neighbourMark(
  marks: readonly EvidenceMark[],
  selected: string | null,
  by: 1 | -1,
): EvidenceMark | null {
  const index = marks.findIndex((mark) => mark.id === selected);
  if (index === -1) return (by === 1 ? marks[0] : marks.at(-1)) ?? null;
  return marks[(index + by + marks.length) % marks.length] ?? null;
}
