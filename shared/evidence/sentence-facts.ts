import { normalizeForm } from '../catalog/normalize-form.ts';
import type { Resume, Statement } from '../resume/resume.ts';
import { clausesOfOthers } from './clauses-of-others.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import { type Corroboration, findCorroborators } from './find-corroborators.ts';
import type { FormMatch } from './form-index.ts';
import { isTechnical } from './is-technical.ts';
import { listedSkills } from './listed-skills.ts';
import type { SentenceFacts } from './rate-strength.ts';
import { readVerbs } from './read-verbs.ts';
import type { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';
import type { Token } from './token.ts';

/** A sentence with everything that is needed to say what it says as a whole. */
export interface SentenceContext {
  readonly sentence: Sentence;
  /** The tokens of its statement. */
  readonly tokens: readonly Token[];
  /** The settled matches that stand in it. */
  readonly matches: readonly FormMatch[];
  /** As written, with the signs after its last word. */
  readonly text: string;
  /** Offset of its first sign in the document. */
  readonly textStart: number;
  readonly statement: Statement;
  readonly setting: Setting;
  readonly resume: Resume;
  readonly rules: EvidenceRules;
}

/** What the sentence says as a whole, and where its production words stand. */
export function readFacts(context: SentenceContext): {
  readonly facts: SentenceFacts;
  readonly production: Corroboration['production'];
} {
  const { sentence, tokens, matches, text, textStart, statement, setting, rules } = context;
  const others = clausesOfOthers({ tokens, sentence, rules });
  const own = withoutWords(tokens, others);
  const { kinds, production } = findCorroborators(
    own,
    sentence,
    withoutStretches(text, others, (index) => (tokens[index]?.start ?? textStart + text.length) - textStart),
    rules,
    isTechnical(tokens, sentence, matches, rules),
  );
  const names = matches.filter(
    ({ skill, start, end }) => end - start > 1 && skill.kind !== 'practice' && skill.kind !== 'soft',
  );
  const firm = matches.filter((match) => match.form.ambiguity !== 'weak');
  const gaps = tokens.slice(sentence.start + 1, sentence.end).map((token) => token.gap);
  const facts: SentenceFacts = {
    kind: kindOf(statement),
    verb: readVerbs(withoutWords(own, names), sentence, rules),
    corroborators: kinds,
    listed: listedSkills(tokens, sentence, firm),
    skills: new Set(firm.map((match) => match.skill.id)).size,
    delimiters: gaps.filter((gap) => /[,;/|•·]/u.test(gap)).length,
    adoptedPackage: setting.place === 'project' && kinds.includes('metric') && saysAdopted(context),
  };
  return { facts, production };
}

/** The tokens with no words in these stretches, which tell nothing of the writer's own ("Stored procedures"). */
function withoutWords(tokens: readonly Token[], stretches: readonly Sentence[]): readonly Token[] {
  if (stretches.length === 0) return tokens;
  return tokens.map((token, index) =>
    stretches.some(({ start, end }) => index >= start && index < end) ? { ...token, word: '' } : token,
  );
}

/** The text with the stretches left out; `offsetOf` gives where in it a token starts. */
function withoutStretches(
  text: string,
  stretches: readonly Sentence[],
  offsetOf: (token: number) => number,
): string {
  return stretches.reduce((left, { start, end }) => {
    const [from, to] = [offsetOf(start), offsetOf(end)];
    return left.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + left.slice(to);
  }, text);
}

function kindOf({ kind }: Statement): SentenceFacts['kind'] {
  if (kind === 'header') return 'title';
  return kind === 'list' || kind === 'stack' ? kind : 'sentence';
}

/** "Maintainer of …, 4,000 stars": the number in the sentence, the part in it or in the entry's title. */
function saysAdopted({ text, statement, resume, rules }: SentenceContext): boolean {
  const entry = statement.entry === null ? undefined : resume.entries[statement.entry];
  const words = normalizeForm(text).split(' ');
  const part = normalizeForm(`${entry?.title ?? ''} ${text}`);
  const { maintainer, adoption } = rules.settings;
  return (
    adoption.some((word) => words.includes(word)) &&
    maintainer.some((phrase) => ` ${part} `.includes(` ${phrase} `))
  );
}
