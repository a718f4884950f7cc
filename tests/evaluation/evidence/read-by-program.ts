import { parseResume } from '../../../electron/parser/parse-resume.ts';
import type { TextSpan } from '../../../shared/base/text-span.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { lineAt } from '../../../shared/document/line-at.ts';
import type { Line } from '../../../shared/document/text-document.ts';
import { type SkillMention, type Strength, strengthSchema } from '../../../shared/evidence/skill-mention.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { type Judgement, judgeResume } from '../../../shared/scoring/judge-resume.ts';
import { PDFJS_ASSETS } from '../../support/read-sample.ts';
import { wordPlain } from '../layouts/docx-layouts.ts';
import { AS_OF } from '../reading.ts';
import { personaOfGold } from './gold-persona.ts';
import { type GoldText, type PlacedLine, placedLines } from './gold-text.ts';
import { mapLine, type SpanMap } from './ink-offsets.ts';
import type { GoldAnnotation, GoldMention } from './read-gold.ts';

/** What holds the mentions that the program finds on none of the lines that people marked. */
const ELSEWHERE: PlacedLine = { key: 'elsewhere', text: '' };

/**
 * What the program says about a résumé of the gold set, in the form of an annotation: the résumé is set as a Word
 * file and goes the whole way of a user's file. Throws when the file is refused or a line was not read.
 */
export async function readByProgram(text: GoldText, catalog: Catalog): Promise<GoldAnnotation> {
  const outcome = await parseResume(await wordPlain.write(personaOfGold(text)), { assetsDir: PDFJS_ASSETS });
  if (!outcome.ok) throw new Error(`Résumé ${text.id}: ${outcome.error.message}`);
  const { resume } = outcome.value;
  const judgement = judgeResume({ resume, catalog, asOf: AS_OF });
  return {
    lines: linesOf(text, resume, judgement.mentions.filter(isMention)),
    depths: depthsOf(judgement),
  };
}

/** An ordinary word that supports nothing where it stands is kept by the program, and claimed by nobody. */
export function isMention({ context, counted }: SkillMention): boolean {
  return counted || context !== 'asserted';
}

/** The same in an annotation's form. */
export function toGoldMention(mention: SkillMention, span: TextSpan): GoldMention {
  const { label, skill, context, strength } = mention;
  return { span, surface: label, skill, context, strength };
}

function linesOf(text: GoldText, resume: Resume, mentions: readonly SkillMention[]): GoldAnnotation['lines'] {
  const places = placesOf(text, resume);
  const located = mentions.map((mention) => {
    const line = lineAt(resume.document, mention.span.start);
    const place = line === null ? undefined : places.get(line);
    const offset = line?.span.start ?? 0;
    const { start, end } = mention.span;
    const span = place?.map({ start: start - offset, end: end - offset }) ?? null;
    return span === null || place === undefined
      ? { key: ELSEWHERE.key, mention: toGoldMention(mention, mention.span) }
      : { key: place.key, mention: toGoldMention(mention, span) };
  });
  return [...placedLines(text), ELSEWHERE].map((line) => ({
    ...line,
    mentions: located.filter(({ key }) => key === line.key).map(({ mention }) => mention),
  }));
}

interface Place {
  readonly key: string;
  readonly map: SpanMap;
}

/** Which line of the gold set each line of the document is. */
function placesOf(text: GoldText, { document }: Resume): ReadonlyMap<Line, Place> {
  const places = new Map<Line, Place>();
  let from = 0;
  for (const { key, text: written } of placedLines(text)) {
    let map: SpanMap | null = null;
    while (map === null) {
      const line = document.lines[from];
      if (line === undefined) throw new Error(`Résumé ${text.id}: line ${key} was not read.`);
      map = mapLine(written, document.text.slice(line.span.start, line.span.end));
      if (map !== null) places.set(line, { key, map });
      from += 1;
    }
  }
  return places;
}

function depthsOf({ competencies }: Judgement): GoldAnnotation['depths'] {
  return new Map(
    competencies.flatMap(({ id, depth }) => {
      const step = nearestStep(depth);
      return step === 0 ? [] : [[id, step] as const];
    }),
  );
}

/** The step of the scale that a faded depth is nearest to; between two, the lower one. */
export function nearestStep(depth: number): Strength {
  const steps = strengthSchema.options.map(({ value }) => value);
  return steps.reduce((best, step) => (Math.abs(step - depth) < Math.abs(best - depth) ? step : best));
}
