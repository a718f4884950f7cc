import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../../shared/catalog/lexicon.ts';
import type { AnnotationPair } from './agreement.ts';
import { type GoldText, goldTextSchema } from './gold-text.ts';
import { isUnknown } from './pair-mentions.ts';
import { type GoldAnnotation, readGold } from './read-gold.ts';
import { skillNamed } from './span-file.ts';

const FOLDER = import.meta.dirname;

/** A résumé of the gold set with what people said about it. */
export interface GoldResume {
  readonly text: GoldText;
  /** The adjudicated marks, which the program is measured by. */
  readonly gold: GoldAnnotation;
  readonly passes: AnnotationPair;
}

/**
 * All résumés of the gold set by number. A label by which somebody marked what the lexicon lacked then is the skill
 * that it names now. Throws on a file that is missing or does not fit its format.
 */
export function loadGoldSet(lexicon: Lexicon): readonly GoldResume[] {
  const idOf = skillNamed(lexicon);
  return readdirSync(join(FOLDER, 'texts'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const text = goldTextSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'texts', name), 'utf8')));
      const read = (folder: string) =>
        nameSkills(readGold(readFileSync(join(FOLDER, folder, `${text.id}.txt`), 'utf8')), idOf);
      return { text, gold: read('gold'), passes: [read('pass-1'), read('pass-2')] };
    });
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
