import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationPair } from './agreement.ts';
import { type GoldText, goldTextSchema } from './gold-text.ts';
import { type GoldAnnotation, readGold } from './read-gold.ts';

const FOLDER = import.meta.dirname;

/** A résumé of the gold set with what people said about it. */
export interface GoldResume {
  readonly text: GoldText;
  /** What the program is measured by: the adjudicated marks, or its author's where nobody has adjudicated yet. */
  readonly gold: GoldAnnotation;
  readonly adjudicated: boolean;
  readonly passes: AnnotationPair;
}

/** All résumés of the gold set by number. Throws on a file that is missing or does not fit its format. */
export function loadGoldSet(): readonly GoldResume[] {
  return readdirSync(join(FOLDER, 'texts'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const text = goldTextSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'texts', name), 'utf8')));
      const read = (folder: string) => readGold(readFileSync(join(FOLDER, folder, `${text.id}.txt`), 'utf8'));
      const adjudicated = existsSync(join(FOLDER, 'gold', `${text.id}.txt`));
      const passes = [read('pass-1'), read('pass-2')] as const;
      return { text, gold: adjudicated ? read('gold') : passes[0], adjudicated, passes };
    });
}
