import type { AdviceBook } from './advice-book.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScoringPolicy } from './scoring-policy.ts';
import type { SkillMatrix } from './skill-matrix.ts';

/** All knowledge that a judgement rests on. `checkCatalog` holds its parts against each other. */
export interface Catalog {
  readonly matrix: SkillMatrix;
  readonly lexicon: Lexicon;
  readonly policy: ScoringPolicy;
  readonly advice: AdviceBook;
  /** sha256 of each part's canonical JSON, 64 hex digits; every report names them. The lexicon's is over its files. */
  readonly hashes: { readonly matrix: string; readonly lexicon: string; readonly policy: string };
}
