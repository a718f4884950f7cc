import type { Month } from '../base/month.ts';
import type { TextSpan } from '../base/text-span.ts';
import type { Lexicon, SkillId } from '../catalog/lexicon.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { Resume, Statement } from '../resume/resume.ts';
import { cutPieces } from './cut-pieces.ts';
import type { EntryTiming } from './evidence.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import { findToldWork } from './find-told-work.ts';
import type { FormIndex, FormMatch } from './form-index.ts';
import { isUnambiguous } from './form-surroundings.ts';
import { lowGrades } from './low-grades.ts';
import { maskOrganizations, type OrganizationNames } from './organization-names.ts';
import { type RatedStrength, rateStrength, type SentenceFacts } from './rate-strength.ts';
import { type Claim, readContexts } from './read-contexts.ts';
import { type Sentence, splitSentences } from './sentence.ts';
import { readFacts } from './sentence-facts.ts';
import { type Setting, settingOf } from './setting.ts';
import { settleForms } from './settle-forms.ts';
import type { Corroborator } from './skill-mention.ts';
import { statedGrade } from './stated-grade.ts';
import { statesYears } from './states-years.ts';
import { joinBrokenWords, splitTokens, type Token } from './token.ts';
import type { ToldIndex } from './told-index.ts';

/** What reading a statement needs, the same for the whole résumé. */
export interface Reader {
  readonly resume: Resume;
  readonly lexicon: Lexicon;
  readonly policy: ScoringPolicy;
  readonly rules: EvidenceRules;
  readonly index: FormIndex;
  readonly told: ToldIndex;
  readonly asOf: Month;
  /** For each entry, the first that says the same. */
  readonly canonical: readonly number[];
  readonly names: OrganizationNames;
  readonly skillListSections: ReadonlySet<number | null>;
  /** The entries in which ordinary words are no skills. */
  readonly otherTrades: ReadonlySet<number>;
}

export interface RatedMention {
  readonly skill: SkillId;
  /** As written, on one line. */
  readonly label: string;
  readonly span: TextSpan;
  readonly claim: Claim;
  readonly rated: RatedStrength;
  /** The form needs nothing beside it to be this skill. */
  readonly certain: boolean;
  /** The form is an ordinary word. */
  readonly weak: boolean;
}

/** One sentence or list line with its mentions, in reading order. */
export interface RatedSentence {
  /** As written, on one line. */
  readonly quote: string;
  /** Normalised words and entry. */
  readonly unit: string;
  readonly timing: EntryTiming | null;
  readonly corroborators: readonly Corroborator[];
  readonly mentions: readonly RatedMention[];
}

/**
 * The sentences of a statement that name a skill. Headings and contact lines have none. `standing` is what stands
 * above the statement says about it.
 */
export function readStatement(
  statement: Statement,
  standing: Claim,
  reader: Reader,
): readonly RatedSentence[] {
  return cutPieces(reader.resume.document.text, statement.span).flatMap((span) =>
    readPiece({ ...statement, span }, standing, reader),
  );
}

function readPiece(statement: Statement, standing: Claim, reader: Reader): readonly RatedSentence[] {
  const { resume, rules, index } = reader;
  const setting = settingOf(statement, resume, reader.canonical, reader.asOf, rules);
  const tokens = maskOrganizations(
    joinBrokenWords(tokensOf(statement, setting, resume, rules), index.isKnownWord),
    reader.names,
  );
  if (tokens.length === 0) return [];
  const isList = statement.kind === 'list' || statement.kind === 'stack';
  const sentences = isList ? [{ start: 0, end: tokens.length }] : splitSentences(tokens, rules);
  const candidates = index.matchesIn(tokens);
  const settled = settleForms(candidates, {
    tokens,
    sentences,
    isList,
    besideSkillList: isList && reader.skillListSections.has(statement.section),
    organizations: reader.names.words,
    rules,
  });
  const told = isList ? [] : findToldWork(reader.told, settled, { tokens, sentences, rules });
  const matches = [...settled, ...told].sort((a, b) => a.start - b.start);
  const rated = sentences.map((sentence) =>
    rateSentence(sentence, { tokens, matches, statement, standing, setting, reader }),
  );
  return rated.filter((sentence) => sentence.mentions.length > 0);
}

/** The tokens that may name a skill: none of an employer's name, only a job's title of an entry's header. */
function tokensOf(
  statement: Statement,
  setting: Setting,
  { document, entries }: Resume,
  rules: EvidenceRules,
): readonly Token[] {
  const { kind, span } = statement;
  if (kind === 'contact' || kind === 'heading') return [];
  if (kind !== 'header') return splitTokens(document.text, span.start, span.end);
  const entry = statement.entry === null ? undefined : entries[statement.entry];
  const title = entry?.titleSpan;
  if (setting.place === 'education') {
    // "BSc Statistics, coursework in algorithms": what stands besides is a school's name, until courses are told.
    const tokens = splitTokens(document.text, span.start, span.end);
    const from = tokens.findIndex((token) => rules.settings.coursework.includes(token.word));
    if (from !== -1) return tokens.slice(from);
  }
  const isRead = setting.place === 'role' || setting.place === 'certificate' || setting.place === 'education';
  if (!isRead || title === null || title === undefined) return [];
  const start = Math.max(title.start, span.start);
  const end = Math.min(title.end, span.end);
  return start < end ? splitTokens(document.text, start, end) : [];
}

/** The sections with a list that names an unambiguous skill; chips are a list of one skill each. */
export function skillListSections(
  { statements, document }: Resume,
  index: FormIndex,
): ReadonlySet<number | null> {
  const sections = new Set<number | null>();
  for (const { kind, section, span } of statements) {
    if (kind !== 'list' || sections.has(section)) continue;
    const tokens = splitTokens(document.text, span.start, span.end);
    if (index.matchesIn(tokens).some(isUnambiguous)) sections.add(section);
  }
  return sections;
}

interface StatementContext {
  readonly tokens: readonly Token[];
  readonly matches: readonly FormMatch[];
  readonly statement: Statement;
  readonly standing: Claim;
  readonly setting: Setting;
  readonly reader: Reader;
}

function rateSentence(sentence: Sentence, context: StatementContext): RatedSentence {
  const { tokens, statement, setting, reader } = context;
  const { resume, rules, policy } = reader;
  const textStart = startOf(sentence, context);
  const text = textFrom(textStart, sentence, context);
  const isOtherTrade = statement.entry !== null && reader.otherTrades.has(statement.entry);
  const named = context.matches.filter(
    ({ start, end, form }) =>
      start >= sentence.start && end <= sentence.end && !(isOtherTrade && form.ambiguity === 'weak'),
  );
  const { facts, production } = readFacts({
    sentence,
    tokens,
    matches: named,
    text,
    textStart,
    statement,
    setting,
    resume,
    rules,
  });
  const matches = withProduction(named, facts, production, setting, reader);
  const claims = claimsOf(sentence, matches, text, context);
  const mentions = matches.map((match, position): RatedMention => {
    const claim = claims[position] ?? { reading: 'asserted' };
    const weak = match.form.ambiguity === 'weak';
    const claimed = {
      claim,
      weak,
      statesYears: statesYears(match, sentence, tokens),
      grade: statedGrade(match, tokens, resume.document.text, rules),
    };
    return {
      skill: match.skill.id,
      label: labelOf(tokens.slice(match.start, match.end)),
      span: { start: tokens[match.start]?.start ?? 0, end: tokens[match.end - 1]?.end ?? 0 },
      claim,
      rated: rateStrength(claimed, facts, setting, policy),
      certain: isUnambiguous(match),
      weak,
    };
  });
  const timing = 'timing' in setting ? setting.timing : null;
  const words = tokens.slice(sentence.start, sentence.end).map((token) => token.word);
  return {
    quote: onOneLine(text).replace(/^[\s,;:•·]+|[\s,;•·]+$/gu, ''),
    unit: `${timing?.entry ?? ''}|${facts.kind}|${words.join(' ')}`,
    timing,
    corroborators: facts.corroborators,
    // An ordinary word adds to what a sentence shows; where that is denied it names nothing.
    mentions: mentions.filter(({ weak, rated: { grounds } }) => !weak || grounds.kind !== 'denied'),
  };
}

/** The claim of each match; a list is read part by part, where full stops divide it ("Learning: Go. Not yet: Rust"). */
function claimsOf(
  sentence: Sentence,
  matches: readonly FormMatch[],
  text: string,
  { tokens, statement, standing, reader: { rules, resume } }: StatementContext,
): readonly Claim[] {
  const isList = statement.kind === 'list' || statement.kind === 'stack';
  const parts = isList ? splitSentences(tokens, rules) : [sentence];
  const read = parts.flatMap((part) => {
    const named = matches.filter(({ start }) => start >= part.start && start < part.end);
    return readContexts({ tokens, sentence: part, matches: named, text, standing, isList, rules });
  });
  const end = tokens[sentence.end]?.start ?? statement.span.end;
  for (const { index, reading, grade } of lowGrades(tokens, matches, resume.document.text, end))
    if (read[index]?.reading === 'asserted') read[index] = { reading, cue: grade };
  return read;
}

function labelOf(words: readonly Token[]): string {
  return onOneLine(words.map(({ gap, written }, index) => (index === 0 ? written : gap + written)).join(''));
}

/** Text without line breaks; a word that one broke keeps its hyphen. */
function onOneLine(text: string): string {
  return text.replace(/(?<=\p{L}-)\s*\n\s*(?=\p{L})/gu, '').replace(/\s+/gu, ' ');
}

/** Where the sentence starts, with the signs before its first word that belong to it. */
function startOf(sentence: Sentence, { tokens, statement }: StatementContext): number {
  const first = tokens[sentence.start];
  const lead = first?.gap.match(/[([$€£¥₹~<>]+$/u)?.[0].length ?? 0;
  return (first?.start ?? statement.span.start) - lead;
}

/** The sentence as written, with the signs behind its last word. */
function textFrom(start: number, { end }: Sentence, { tokens, statement, reader }: StatementContext): string {
  return reader.resume.document.text.slice(start, tokens[end]?.start ?? statement.span.end);
}

/**
 * Production words are evidence of deployment as well, where something was built or designed: a mention of their
 * own, unless a form of the lexicon already says so.
 */
function withProduction(
  matches: readonly FormMatch[],
  { verb, kind }: SentenceFacts,
  production: Sentence | null,
  setting: Setting,
  { rules, lexicon }: Reader,
): readonly FormMatch[] {
  const builds = verb?.class === 'build' || verb?.class === 'design';
  const isDated = kind === 'sentence' && 'dated' in setting && setting.dated;
  if (production === null || !builds || !isDated) return matches;
  const skill = lexicon.skills.find(({ id }) => id === rules.corroborators.production.skill);
  if (skill === undefined || matches.some((match) => match.skill.id === skill.id)) return matches;
  const form = { text: '', ambiguity: 'weak', cues: [], vetoes: [], positive: [], negative: [] } as const;
  return [...matches, { skill, form, cues: [], vetoes: [], ...production }].sort((a, b) => a.start - b.start);
}
