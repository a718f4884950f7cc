import { METHOD } from '../../shared/report/method-sentences.ts';
import {
  EFFORT_WORDS,
  FIGURES_LIMITS,
  LEVEL_MEANINGS,
  NOTICE_WORDS,
  PROVENANCE_MEANINGS,
  PROVENANCE_WORDS,
  READINESS_MEANING,
  STATUS_WORDS,
} from '../../shared/report/words.ts';

/** Words that the reports share, as the window says them. */
export const words = {
  statuses: STATUS_WORDS,
  provenance: PROVENANCE_WORDS,
  provenanceMeanings: PROVENANCE_MEANINGS,
  efforts: EFFORT_WORDS,
  notices: NOTICE_WORDS,
  levels: LEVEL_MEANINGS,
  method: METHOD,
  readinessMeaning: READINESS_MEANING,
  figuresLimits: FIGURES_LIMITS,
} as const;
