import type { TextSpan } from '../../../shared/base/text-span.ts';
import { type CompetencyId, competencyIdSchema } from '../../../shared/catalog/skill-matrix.ts';
import {
  contextSchema,
  type SkillMention,
  type Strength,
  strengthSchema,
} from '../../../shared/evidence/skill-mention.ts';
import { type GoldText, type PlacedLine, placedLines } from './gold-text.ts';

/** One mention as a person marked it. */
export interface GoldMention {
  /** Offsets in the line without marks. */
  readonly span: TextSpan;
  readonly surface: string;
  /** A skill id of the lexicon, or "?label" where the lexicon has none. */
  readonly skill: string;
  readonly context: SkillMention['context'];
  readonly strength: Strength;
}

export interface GoldLine extends PlacedLine {
  readonly mentions: readonly GoldMention[];
}

/** What one annotator said about one résumé. */
export interface GoldAnnotation {
  readonly lines: readonly GoldLine[];
  /** A step of the depth model above 0; competencies that the résumé does not show are absent. */
  readonly depths: ReadonlyMap<CompetencyId, Strength>;
}

const LINE = /^@(\d+\/(?:-\/\d+|\d+\/(?:title|\d+))) (.*)$/u;
const DEPTH = /^= (\S+) (\S+)$/u;
const MARK = /\[\[([^[\]|]+)\|(\?[^[\]|]+|[a-z0-9-]+)\|([a-z-]+)\|([0-9.]+)\]\]/gu;

/**
 * Reads an annotation: lines "@section/entry/line text" with marks "[[surface|skill|context|strength]]" in the
 * text, then "= competency depth". Throws with the line's number on what does not fit.
 */
export function readGold(content: string): GoldAnnotation {
  const lines: GoldLine[] = [];
  const depths = new Map<CompetencyId, Strength>();
  for (const [index, row] of content.split('\n').entries()) {
    if (row.trim() === '') continue;
    try {
      const line = LINE.exec(row);
      if (line === null) addDepth(row, depths);
      else lines.push(readLine(line[1] ?? '', line[2] ?? ''));
    } catch (error) {
      throw new Error(`Line ${index + 1}: ${row}`, { cause: error });
    }
  }
  return { lines, depths };
}

function readLine(key: string, marked: string): GoldLine {
  let text = '';
  let read = 0;
  const mentions: GoldMention[] = [];
  for (const mark of marked.matchAll(MARK)) {
    const [whole, surface = '', skill = '', context, strength] = mark;
    text += marked.slice(read, mark.index);
    read = mark.index + whole.length;
    mentions.push({
      span: { start: text.length, end: text.length + surface.length },
      surface,
      skill,
      context: contextSchema.parse(context),
      strength: strengthSchema.parse(Number(strength)),
    });
    text += surface;
  }
  text += marked.slice(read);
  if (text.includes('[[') || text.includes(']]')) throw new Error('A mark that cannot be read');
  return { key, text, mentions };
}

function addDepth(row: string, depths: Map<CompetencyId, Strength>): void {
  const found = DEPTH.exec(row);
  if (found === null) throw new Error('Neither a line of the résumé nor a depth');
  const competency = competencyIdSchema.parse(found[1]);
  const depth = strengthSchema.parse(Number(found[2]));
  if (depth === 0) throw new Error('A depth of 0 is left out');
  if (depths.has(competency)) throw new Error('A second depth of one competency');
  depths.set(competency, depth);
}

/** The keys of lines that an annotation lacks, repeats, has beyond the résumé, or words differently. */
export function strayLines(text: GoldText, { lines }: GoldAnnotation): readonly string[] {
  const wanted = placedLines(text);
  const length = Math.max(wanted.length, lines.length);
  return Array.from({ length }, (_, index) => [wanted[index], lines[index]] as const).flatMap(
    ([left, right]) =>
      left?.key === right?.key && left?.text === right?.text ? [] : [left?.key ?? right?.key ?? ''],
  );
}
