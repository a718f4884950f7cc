import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationPair } from './agreement.ts';
import { type GoldText, goldTextSchema } from './gold-text.ts';
import { type GoldAnnotation, readGold } from './read-gold.ts';

const FOLDER = import.meta.dirname;

/** A résumé of the gold set with what people said about it. */
export interface GoldResume {
  readonly text: GoldText;
  /** The adjudicated marks, which the program is measured by. */
  readonly gold: GoldAnnotation;
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
      return { text, gold: read('gold'), passes: [read('pass-1'), read('pass-2')] };
    });
}
