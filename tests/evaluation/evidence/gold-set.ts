import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../../shared/catalog/lexicon.ts';
import type { AnnotationPair } from './agreement.ts';
import { type GoldText, goldTextSchema } from './gold-text.ts';
import { isUnknown } from './pair-mentions.ts';
import { type GoldAnnotation, readGold } from './read-gold.ts';
import { skillNamed } from './span-file.ts';

const FOLDER = import.meta.dirname;

/** A résumé with the marks that the program is measured by. */
export interface MarkedResume {
  readonly text: GoldText;
  readonly gold: GoldAnnotation;
}

/** A résumé of the gold set, whose marks two people made by themselves and a third settled. */
export interface GoldResume extends MarkedResume {
  readonly passes: AnnotationPair;
}

/**
 * All résumés of the gold set by number. A label by which somebody marked what the lexicon lacked then is the skill
 * that it names now. Throws on a file that is missing or does not fit its format.
 */
export function loadGoldSet(lexicon: Lexicon): readonly GoldResume[] {
  const idOf = skillNamed(lexicon);
  return textsOf(FOLDER).map((text) => ({
    text,
    gold: annotationOf(text, 'gold', idOf),
    passes: [annotationOf(text, 'pass-1', idOf), annotationOf(text, 'pass-2', idOf)],
  }));
}

/** The practice résumés by number, marked by their author before the program read them. Throws as `loadGoldSet`. */
export function loadPractice(lexicon: Lexicon): readonly MarkedResume[] {
  const idOf = skillNamed(lexicon);
  return textsOf(join(FOLDER, 'practice')).map((text) => ({
    text,
    gold: annotationOf(text, join('practice', 'gold'), idOf),
  }));
}

function textsOf(folder: string): readonly GoldText[] {
  return readdirSync(join(folder, 'texts'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => goldTextSchema.parse(JSON.parse(readFileSync(join(folder, 'texts', name), 'utf8'))));
}

function annotationOf({ id }: GoldText, folder: string, idOf: (name: string) => string): GoldAnnotation {
  return nameSkills(readGold(readFileSync(join(FOLDER, folder, `${id}.txt`), 'utf8')), idOf);
}

function nameSkills({ lines, depths }: GoldAnnotation, idOf: (name: string) => string): GoldAnnotation {
  return {
    depths,
    lines: lines.map((line) => ({
      ...line,
      mentions: line.mentions.map((mention) =>
        isUnknown(mention) ? { ...mention, skill: idOf(mention.skill.slice(1)) } : mention,
      ),
    })),
  };
}
