import { app, roles } from './messages/app.ts';
import { compare } from './messages/compare.ts';
import { corrections, evidence } from './messages/evidence.ts';
import { exportDialog } from './messages/export.ts';
import { help, scores } from './messages/help.ts';
import { drop, home, pasteDialog } from './messages/home.ts';
import { job } from './messages/job.ts';
import { library } from './messages/library.ts';
import { lengthened, PSEUDO_LOCALE } from './messages/pseudo-locale.ts';
import { doubtful, failure, kept, reading, scan } from './messages/reading.ts';
import { decisions, gaps, quality, result } from './messages/result.ts';
import { palette, settings } from './messages/settings.ts';
import { sums } from './messages/sums.ts';
import { whatIf } from './messages/what-if.ts';
import { read } from './messages/what-was-read.ts';
import { words } from './messages/words.ts';

const ENGLISH = {
  app,
  roles,
  home,
  job,
  drop,
  pasteDialog,
  library,
  reading,
  kept,
  failure,
  scan,
  doubtful,
  quality,
  result,
  gaps,
  decisions,
  sums,
  compare,
  whatIf,
  read,
  evidence,
  corrections,
  exportDialog,
  settings,
  palette,
  scores,
  help,
  words,
};

/** Unit tests have no navigator. */
const language = typeof navigator === 'undefined' ? 'en' : navigator.language;

/** Everything the window says, in one place: ICU messages, a file for each feature. */
export const messages: typeof ENGLISH = language === PSEUDO_LOCALE ? lengthened(ENGLISH) : ENGLISH;

/** Sentences that shared/ makes for window and reports alike, as the window says them; `kept` names what is no words. */
export function inWindowWords<T>(sentences: T, kept: ReadonlySet<string>): T {
  return language === PSEUDO_LOCALE ? lengthened(sentences, kept) : sentences;
}
