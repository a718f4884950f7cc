import type { Month } from '../base/month.ts';
import type { TextSpan } from '../base/text-span.ts';
import type { Lexicon, SkillId } from '../catalog/lexicon.ts';
import { normalizeForm } from '../catalog/normalize-form.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { Resume, Statement } from '../resume/resume.ts';
import type { EntryTiming } from './evidence.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import { type Corroboration, findCorroborators } from './find-corroborators.ts';
import type { FormIndex, FormMatch } from './form-index.ts';
import { maskOrganizations, type OrganizationNames } from './organization-names.ts';
import { type RatedStrength, rateStrength, type SentenceFacts } from './rate-strength.ts';
import { type Claim, readContexts, readHeading } from './read-contexts.ts';
import { type GoverningVerb, readVerbs } from './read-verbs.ts';
import { type Sentence, splitSentences } from './sentence.ts';
import { type Setting, settingOf } from './setting.ts';
import { isUnambiguous, settleForms } from './settle-forms.ts';
import type { Corroborator } from './skill-mention.ts';
import { joinBrokenWords, splitTokens, type Token } from './token.ts';

/** What reading a statement needs, the same for the whole résumé. */
export interface Reader {
  readonly resume: Resume;
  readonly lexicon: Lexicon;
  readonly policy: ScoringPolicy;
  readonly rules: EvidenceRules;
  readonly index: FormIndex;
  readonly asOf: Month;
  /** For each entry, the first that says the same. */
  readonly canonical: readonly number[];
  readonly names: OrganizationNames;
}

export interface RatedMention {
  readonly skill: SkillId;
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

/** The sentences of a statement that name a skill. Headings and contact lines have none. */
export function readStatement(statement: Statement, reader: Reader): readonly RatedSentence[] {
  const { resume, rules, index } = reader;
  const setting = settingOf(statement, resume, reader.canonical, reader.asOf, rules);
  const tokens = maskOrganizations(
    joinBrokenWords(tokensOf(statement, setting, resume, rules), index.isKnownWord),
    reader.names,
  );
  if (tokens.length === 0) return [];
  const isList = statement.kind === 'list' || statement.kind === 'stack';
  const sentences = isList ? [{ start: 0, end: tokens.length }] : splitSentences(tokens, rules);
  const candidates = tokens.flatMap((_, start) => index.matchesAt(tokens, start));
  const matches = settleForms(candidates, {
    tokens,
    sentences,
    isList,
    besideSkillList: isList && namesSkillInLists(statement, reader),
    organizations: reader.names.words,
    rules,
  });
  const rated = sentences.map((sentence) =>
    rateSentence({ sentence, tokens, matches, statement, setting, reader }),
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
    // "BSc Physics, coursework in algorithms": a degree's name is no evidence, what it says of courses is.
    const tokens = splitTokens(document.text, span.start, span.end);
    const from = tokens.findIndex((token) => rules.settings.coursework.includes(token.word));
    return from === -1 ? [] : tokens.slice(from);
  }
  const isRead = setting.place === 'role' || setting.place === 'certificate';
  if (!isRead || title === null || title === undefined) return [];
  const start = Math.max(title.start, span.start);
  const end = Math.min(title.end, span.end);
  return start < end ? splitTokens(document.text, start, end) : [];
}

/** Whether another list of the same section names an unambiguous skill; chips are a list of one skill each. */
function namesSkillInLists(statement: Statement, { resume, index }: Reader): boolean {
  return resume.statements.some((other) => {
    if (other === statement || other.kind !== 'list' || other.section !== statement.section) return false;
    const tokens = splitTokens(resume.document.text, other.span.start, other.span.end);
    return tokens.some((_, start) => index.matchesAt(tokens, start).some(isUnambiguous));
  });
}

interface SentenceContext {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly matches: readonly FormMatch[];
  readonly statement: Statement;
  readonly setting: Setting;
  readonly reader: Reader;
}

function rateSentence(context: SentenceContext): RatedSentence {
  const { sentence, tokens, statement, setting, reader } = context;
  const { rules, policy } = reader;
  const text = textOf(context);
  const verb = readVerbs(tokens, sentence, rules);
  const corroboration = findCorroborators(tokens, sentence, text, rules);
  const named = context.matches.filter((match) => match.start >= sentence.start && match.end <= sentence.end);
  const matches = withProduction(named, verb, corroboration, setting, statement, reader);
  const facts = factsOf(context, named, verb, corroboration.kinds, text);
  const claims = readContexts(tokens, sentence, matches, headingClaim(statement, reader), rules);
  const mentions = matches.map((match, position): RatedMention => {
    const claim = claims[position] ?? { reading: 'asserted' };
    const weak = match.form.ambiguity === 'weak';
    const statesYears = hasYearsBeside(match, sentence, tokens);
    return {
      skill: match.skill.id,
      span: { start: tokens[match.start]?.start ?? 0, end: tokens[match.end - 1]?.end ?? 0 },
      claim,
      rated: rateStrength({ claim, weak, statesYears }, facts, setting, policy),
      certain: isUnambiguous(match),
      weak,
    };
  });
  const timing = 'timing' in setting ? setting.timing : null;
  const words = tokens.slice(sentence.start, sentence.end).map((token) => token.word);
  return {
    quote: text.replace(/\s+/gu, ' ').replace(/^[\s,;:•·]+|[\s,;•·]+$/gu, ''),
    unit: `${timing?.entry ?? ''}|${facts.kind}|${words.join(' ')}`,
    timing,
    corroborators: corroboration.kinds,
    mentions,
  };
}

/** The sentence as written, with the signs after its last word. */
function textOf({ sentence, tokens, statement, reader }: SentenceContext): string {
  const first = tokens[sentence.start];
  const next = tokens[sentence.end];
  const lead = first?.gap.match(/[([$€£¥₹~<>]+$/u)?.[0].length ?? 0;
  const start = (first?.start ?? statement.span.start) - lead;
  const end = next === undefined ? statement.span.end : next.start;
  return reader.resume.document.text.slice(start, end);
}

/**
 * Production words are evidence of deployment as well, where something was built or designed: a mention of their
 * own, unless a form of the lexicon already says so.
 */
function withProduction(
  matches: readonly FormMatch[],
  verb: GoverningVerb | null,
  { production }: Corroboration,
  setting: Setting,
  statement: Statement,
  { rules, lexicon }: Reader,
): readonly FormMatch[] {
  const builds = verb?.class === 'build' || verb?.class === 'design';
  const isSentence = statement.kind === 'bullet' || statement.kind === 'prose';
  if (production === null || !builds || !isSentence || !('dated' in setting && setting.dated)) return matches;
  const skill = lexicon.skills.find(({ id }) => id === rules.corroborators.production.skill);
  if (skill === undefined || matches.some((match) => match.skill.id === skill.id)) return matches;
  const overlaps = matches.some((match) => match.start < production.end && production.start < match.end);
  if (overlaps) return matches;
  const form = { text: '', ambiguity: 'weak', cues: [], vetoes: [], positive: [], negative: [] } as const;
  return [...matches, { skill, form, ...production }].sort((a, b) => a.start - b.start);
}

function factsOf(
  { sentence, tokens, statement, setting, reader }: SentenceContext,
  matches: readonly FormMatch[],
  verb: GoverningVerb | null,
  corroborators: readonly Corroborator[],
  text: string,
): SentenceFacts {
  const firm = matches.filter((match) => match.form.ambiguity !== 'weak');
  const gaps = tokens.slice(sentence.start + 1, sentence.end).map((token) => token.gap);
  return {
    kind: sentenceKind(statement),
    verb,
    corroborators,
    skills: new Set(firm.map((match) => match.skill.id)).size,
    delimiters: gaps.filter((gap) => /[,;/|•·]/u.test(gap)).length,
    adoptedPackage:
      setting.place === 'project' && corroborators.includes('metric') && saysAdopted(text, statement, reader),
  };
}

function sentenceKind({ kind }: Statement): SentenceFacts['kind'] {
  if (kind === 'header') return 'title';
  return kind === 'list' || kind === 'stack' ? kind : 'sentence';
}

/** "Maintainer of …, 4,000 stars": in the sentence, or the role in the entry's title. */
function saysAdopted(text: string, statement: Statement, { resume, rules }: Reader): boolean {
  const entry = statement.entry === null ? undefined : resume.entries[statement.entry];
  const words = normalizeForm(text).split(' ');
  const role = normalizeForm(`${entry?.title ?? ''} ${text}`);
  const { maintainer, adoption } = rules.settings;
  return (
    adoption.some((word) => words.includes(word)) &&
    maintainer.some((phrase) => ` ${role} `.includes(` ${phrase} `))
  );
}

function headingClaim(statement: Statement, { resume, rules }: Reader): Claim {
  const section = statement.section === null ? undefined : resume.sections[statement.section];
  if (section?.heading === null || section === undefined) return { reading: 'asserted' };
  return readHeading(normalizeForm(section.heading).split(' '), rules);
}

/** "Python (3 years)", "5+ years of Python". */
function hasYearsBeside(match: FormMatch, sentence: Sentence, tokens: readonly Token[]): boolean {
  const isYears = (index: number): boolean =>
    /^\d{1,2}$/u.test(tokens[index]?.word ?? '') && /^(?:years?|yrs?)$/u.test(tokens[index + 1]?.word ?? '');
  const after = match.end < sentence.end - 1 && /^[\s(:–—-]*$/u.test(tokens[match.end]?.gap ?? '');
  if (after && isYears(match.end)) return true;
  const before = ['of', 'with', 'in', 'experience', 's'];
  let position = match.start - 1;
  while (position > sentence.start && before.includes(tokens[position]?.word ?? '')) position -= 1;
  return position > sentence.start && position < match.start && isYears(position - 1);
}
