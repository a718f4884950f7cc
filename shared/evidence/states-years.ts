import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Words on either side in which years can be stated. */
const WINDOW = 5;
const COUNT = String.raw`(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)`;
const YEARS = String.raw`${COUNT}\s+(?:years?|yrs?)`;
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})${YEARS}['’]?(?:\s+(?:of|with|in|experience|using))*\s+$`,
  'u',
);
const AFTER = new RegExp(
  String.raw`^\s*[(:–—-]?\s*(?:${COUNT}\s*(?:years?|yrs?)(?!\p{L})|since (?:19|20)\d\d(?!\d))`,
  'u',
);

/** Whether the text itself gives a skill years: "Python (3 years)", "5+ years of Python", "Python since 2018". */
export function statesYears(match: FormMatch, sentence: Sentence, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(sentence.start, match.start - WINDOW), match.start);
  const after = tokens.slice(match.end, Math.min(sentence.end, match.end + WINDOW));
  return BEFORE.test(spell(before) + (tokens[match.start]?.gap ?? '')) || AFTER.test(spell(after));
}

function spell(tokens: readonly Token[]): string {
  return tokens.map(({ gap, word }) => gap + word).join('');
}
