import { normalizeForm } from '../catalog/normalize-form.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { Sentence } from './sentence.ts';
import type { Corroborator } from './skill-mention.ts';
import type { Token } from './token.ts';

/** What in a sentence backs its claim, in the order of the contract; each counts once. */
export interface Corroboration {
  readonly kinds: readonly Corroborator[];
  /** The first words that tell of something in production, as tokens (`end` exclusive); null without any. */
  readonly production: Sentence | null;
}

interface Patterns {
  readonly metrics: readonly RegExp[];
  readonly counted: RegExp;
  readonly notMetric: RegExp;
  readonly scale: RegExp;
  readonly people: RegExp;
  readonly production: readonly (readonly string[])[];
  readonly technicalProduction: readonly (readonly string[])[];
  readonly upkeep: readonly (readonly string[])[];
  readonly technicalUpkeep: readonly (readonly string[])[];
  readonly usedBy: RegExp;
  readonly made: RegExp;
  readonly scalePhrases: readonly (readonly string[])[];
  readonly peoplePhrases: readonly (readonly string[])[];
}

const compiled = new WeakMap<EvidenceRules, Patterns>();
const NUMBER = String.raw`(?<![\w.]|\d,)\d[\d,]*(?:\.\d+)?`;

/**
 * The corroborators of one sentence. metric: a number with a unit of outcome or a currency, "from 3 weeks to 2
 * days", "from monthly to daily", "halved"; bare years, versions, grades, lengths of employment and how much was
 * written are none. production, scale, people: phrases and counted nouns of the rules; who uses it is scale. `text` is the sentence as written, with the signs after its last word;
 * `isTechnical`: whether it is about software, so that "deployed" and "released" speak of production.
 */
export function findCorroborators(
  tokens: readonly Token[],
  sentence: Sentence,
  text: string,
  rules: EvidenceRules,
  isTechnical: boolean,
): Corroboration {
  const patterns = patternsOf(rules);
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').replace(patterns.notMetric, ' ');
  const words = tokens.slice(sentence.start, sentence.end);
  const production = findPhrase(words, isTechnical ? patterns.technicalProduction : patterns.production);
  const upkeep = findPhrase(words, isTechnical ? patterns.technicalUpkeep : patterns.upkeep);
  const results = plain.replace(patterns.usedBy, ' ').replace(patterns.made, ' ');
  const isCounted = countsThings(results, patterns.counted, rules.corroborators.metric.counted);
  const kinds: Corroborator[] = [];
  if (isCounted || patterns.metrics.some((metric) => metric.test(results))) kinds.push('metric');
  if (production !== null || upkeep !== null) kinds.push('production');
  if (
    plain.search(patterns.usedBy) !== -1 ||
    patterns.scale.test(plain) ||
    findPhrase(words, patterns.scalePhrases) !== null
  )
    kinds.push('scale');
  if (patterns.people.test(plain) || findPhrase(words, patterns.peoplePhrases) !== null) kinds.push('people');
  const isEvidence = production !== null && !isPlaceOfTrouble(words, production, rules);
  const offset = (position: number): number => sentence.start + position;
  return {
    kinds,
    production: isEvidence ? { start: offset(production.start), end: offset(production.end) } : null,
  };
}

/** Words before "in production" in which a fault can be named. */
const BEFORE_PLACE = 4;

/** "Regressions found in production": where something went wrong is not what was brought there. */
export function isPlaceOfTrouble(
  tokens: readonly Token[],
  { start }: Sentence,
  { corroborators }: EvidenceRules,
): boolean {
  const before = tokens.slice(Math.max(0, start - BEFORE_PLACE), start);
  return (
    tokens[start + 1]?.word === 'production' &&
    before.some(({ word }) => corroborators.production.troubles.includes(word)) &&
    // "No outage in production" tells of what held there.
    !before.some(({ word }) => corroborators.production.free.includes(word))
  );
}

function patternsOf(rules: EvidenceRules): Patterns {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const { metric, production, scale, people } = rules.corroborators;
  const nouns = `(?:(?:${anyOf(metric.nouns)})[\\s-]+){0,2}`;
  const counts = `(?:${NUMBER}|(?<!\\w)(?:${anyOf(people.numbers)}))`;
  const spans = anyOf(metric.spans);
  const rates = anyOf(metric.rates);
  const periods = 'second|minute|hour|day|night|week|month';
  const number = `(?:(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d,.]*|${anyOf(metric.numbers)})`;
  const patterns: Patterns = {
    metrics: [
      // "40%", "300 customers", "12k api requests"; not the "24x" of "24x7"
      new RegExp(`${NUMBER}\\+?\\s?(?:[km]\\s|bn\\s)?${nouns}(?:${anyOf(metric.units)})(?![\\w])`, 'u'),
      new RegExp(`(?:${anyOf(metric.currencies)})\\s?\\d|${NUMBER}\\s?(?:${anyOf(metric.currencies)})`, 'u'),
      new RegExp(`from ${NUMBER}\\s?(?:${spans}) to ${NUMBER}\\s?(?:${spans})?(?!\\w)`, 'u'),
      // "from one a week to six a day", "from monthly to daily"
      new RegExp(`(?<!\\w)from ${number}(?: [\\w-]+){0,3} to ${number}(?!\\w)`, 'u'),
      new RegExp(`(?<!\\w)from (?:${rates})(?: [\\w-]+){0,2} to (?:${rates})(?!\\w)`, 'u'),
      // "3,000 per second"
      new RegExp(`${NUMBER}\\+?\\s(?:[\\w-]+\\s){0,2}(?:per|a|an|each|every) (?:${periods})(?!\\w)`, 'u'),
      multiple(rules.corroborators),
      new RegExp(`(?<!\\w)(?:${anyOf([...metric.words, ...metric.fractions])})(?!\\w)`, 'u'),
    ],
    counted: countedThings(rules.corroborators),
    notMetric: new RegExp(
      `(?<!\\w)(?:${anyOf(metric.notAfter)}):?\\s*[\\d./]+|24\\s?[x/]\\s?7|(?<!\\w)(?:in|since|until|during) (?:19|20)\\d\\d(?![\\d,])`,
      'gu',
    ),
    scale: new RegExp(
      `${counts}\\+?\\s?(?:[\\w-]+\\s){0,2}(?:${anyOf(scale.counted)})(?!\\w)|\\d(?:tb|pb)(?!\\w)`,
      'u',
    ),
    people: new RegExp(
      `${counts}\\+?[\\s-](?:(?:${anyOf(people.adjectives)})\\s){0,3}(?:${anyOf(people.counted)})(?!\\w)`,
      'u',
    ),
    production: production.phrases.map(wordsOf),
    technicalProduction: [...production.phrases, ...production.weak.phrases].map(wordsOf),
    upkeep: production.upkeep.map(wordsOf),
    technicalUpkeep: [...production.upkeep, ...production.weak.upkeep].map(wordsOf),
    usedBy: usedBy(rules.corroborators),
    made: new RegExp(
      `(?<!\\w)(?:${anyOf(metric.made.verbs)}) (?:[a-z]+ ){0,2}?${NUMBER}\\+? (?:[\\w-]+ ){0,2}?(?:${anyOf(metric.made.things)})(?![\\w-])`,
      'gu',
    ),
    scalePhrases: scale.phrases.map(wordsOf),
    peoplePhrases: people.phrases.map(wordsOf),
  };
  compiled.set(rules, patterns);
  return patterns;
}

/** "7 times faster", "three times as many", "twice as fast", "double the load". */
function multiple({ metric: { multiples, numbers } }: EvidenceRules['corroborators']): RegExp {
  const times = `(?:${NUMBER}|(?<!\\w)(?:${anyOf([...numbers, 'several', 'many'])}))[\\s-](?:${anyOf(multiples.times)})`;
  const alone = `(?<!\\w)(?:${anyOf(multiples.alone)})`;
  return new RegExp(`(?:${times}|${alone})\\s(?:${anyOf(multiples.degrees)})(?!\\w)`, 'u');
}

/** "25 civil servants", "8,200 households": a whole number, up to two words, and a plural that nothing else counts. */
function countedThings({ metric, people, scale }: EvidenceRules['corroborators']): RegExp {
  const { plurals, not } = metric.counted;
  const other = `(?!(?:${anyOf([...not, ...people.counted, ...scale.counted])})(?!\\w))`;
  const word = `${other}[a-z][a-z-]*`;
  const plural = `(?:${anyOf(plurals)}|${other}[a-z][a-z-]+[^\\Wsu]s)(?![\\w-])`;
  return new RegExp(`(?<![\\w.,/#+-])(\\d[\\d,]*)\\+?\\s(?:${word}\\s){0,2}?${plural}`, 'gu');
}

/** "used by 45 journalists": a number of people or firms, other than those that are a measure ("users"). */
function usedBy({ metric, people, scale }: EvidenceRules['corroborators']): RegExp {
  const measured = anyOf([...metric.units, ...people.counted, ...scale.counted]);
  const lead = `(?:${anyOf(scale.usedBy)}) (?:[a-z]+ ){0,3}?`;
  return new RegExp(
    `(?<!\\w)${lead}${NUMBER}\\+? (?:[\\w-]+ )?(?!(?:${measured})(?!\\w))[a-z-]+(?:s|${anyOf(metric.counted.plurals)})(?!\\w)`,
    'gu',
  );
}

const YEAR = /^(?:19|20)\d\d$/u;

function countsThings(text: string, counted: RegExp, { least }: { readonly least: number }): boolean {
  return [...text.matchAll(counted)].some(
    ([, number = '']) => !YEAR.test(number) && Number(number.replaceAll(',', '')) >= least,
  );
}

function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.*+?()[\]{}|^\\]/gu, '\\$&'))
    .join('|');
}

function wordsOf(phrase: string): readonly string[] {
  return normalizeForm(phrase).split(' ');
}

function findPhrase(words: readonly Token[], phrases: readonly (readonly string[])[]): Sentence | null {
  for (let start = 0; start < words.length; start += 1)
    for (const phrase of phrases)
      if (phrase.every((word, offset) => words[start + offset]?.word === word))
        return { start, end: start + phrase.length };
  return null;
}
