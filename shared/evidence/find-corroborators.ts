import { normalizeForm } from '../catalog/normalize-form.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { Sentence } from './sentence.ts';
import type { Corroborator } from './skill-mention.ts';
import type { Token } from './token.ts';

/** What in a sentence backs its claim, in the order of the contract; each counts once. */
export interface Corroboration {
  readonly kinds: readonly Corroborator[];
  /** The first production words, as a stretch of tokens (`end` exclusive); null without any. */
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
  readonly scalePhrases: readonly (readonly string[])[];
  readonly peoplePhrases: readonly (readonly string[])[];
}

const compiled = new WeakMap<EvidenceRules, Patterns>();
const NUMBER = String.raw`(?<![\w.]|\d,)\d[\d,]*(?:\.\d+)?`;

/**
 * The corroborators of one sentence. metric: a number with a unit of outcome or a currency, "from 3 weeks to 2
 * days", "halved"; bare years, versions, grades and lengths of employment are none. production, scale, people:
 * phrases and counted nouns of the rules. `text` is the sentence as written, with the signs after its last word;
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
  const kinds: Corroborator[] = [];
  const isCounted = countsThings(plain, patterns.counted, rules.corroborators.metric.counted);
  if (isCounted || patterns.metrics.some((metric) => metric.test(plain))) kinds.push('metric');
  if (production !== null) kinds.push('production');
  if (patterns.scale.test(plain) || findPhrase(words, patterns.scalePhrases) !== null) kinds.push('scale');
  if (patterns.people.test(plain) || findPhrase(words, patterns.peoplePhrases) !== null) kinds.push('people');
  const offset = (position: number): number => sentence.start + position;
  return {
    kinds,
    production: production === null ? null : { start: offset(production.start), end: offset(production.end) },
  };
}

function patternsOf(rules: EvidenceRules): Patterns {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const { metric, production, scale, people } = rules.corroborators;
  const nouns = `(?:(?:${anyOf(metric.nouns)})[\\s-]+){0,2}`;
  const counts = `(?:${NUMBER}|(?<!\\w)(?:${anyOf(people.numbers)}))`;
  const spans = anyOf(metric.spans);
  const patterns: Patterns = {
    metrics: [
      // "40%", "300 customers", "12k api requests"; not the "24x" of "24x7"
      new RegExp(`${NUMBER}\\+?\\s?(?:[km]\\s|bn\\s)?${nouns}(?:${anyOf(metric.units)})(?![\\w])`, 'u'),
      new RegExp(`(?:${anyOf(metric.currencies)})\\s?\\d|${NUMBER}\\s?(?:${anyOf(metric.currencies)})`, 'u'),
      new RegExp(`from ${NUMBER}\\s?(?:${spans}) to ${NUMBER}\\s?(?:${spans})?(?!\\w)`, 'u'),
      new RegExp(`(?<!\\w)(?:${anyOf(metric.words)})(?!\\w)`, 'u'),
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
    scalePhrases: scale.phrases.map(wordsOf),
    peoplePhrases: people.phrases.map(wordsOf),
  };
  compiled.set(rules, patterns);
  return patterns;
}

/** "25 civil servants", "8,200 households": a whole number, up to two words, and a plural that nothing else counts. */
function countedThings({ metric, people, scale }: EvidenceRules['corroborators']): RegExp {
  const { plurals, not } = metric.counted;
  const other = `(?!(?:${anyOf([...not, ...people.counted, ...scale.counted])})(?!\\w))`;
  const word = `${other}[a-z][a-z-]*`;
  const plural = `(?:${anyOf(plurals)}|${other}[a-z][a-z-]+[^\\Wsu]s)(?![\\w-])`;
  return new RegExp(`(?<![\\w.,/#+-])(\\d[\\d,]*)\\+?\\s(?:${word}\\s){0,2}?${plural}`, 'gu');
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
