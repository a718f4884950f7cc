import type { Lexicon } from '../../shared/catalog/lexicon.ts';
import type { Cue } from '../../shared/evidence/cue-rules.ts';
import type { EvidenceRules } from '../../shared/evidence/evidence-rules.ts';
import { formIndex } from '../../shared/evidence/form-index.ts';
import { ASSERTED, type Claim, readContexts } from '../../shared/evidence/read-contexts.ts';
import { splitTokens } from '../../shared/evidence/token.ts';

/** A text with one skill, Kafka, of which a cue speaks. */
export interface CueSentence {
  readonly text: string;
  /** Whether it is read as a list of skills. */
  readonly isList: boolean;
}

/** Sentences of the cue's words and Kafka: every word of its classes comes up in one, at the start and later. */
export function sentencesOf({ pattern, scope }: Cue): readonly CueSentence[] {
  const words = pattern.map((fits) => (fits === null ? null : [...fits]));
  const variants = words.flatMap((fits, position) =>
    (fits ?? []).map((word) =>
      words.map((others, at) => (at === position ? word : others === null ? null : (others[0] ?? ''))),
    ),
  );
  return variants.flatMap((variant) => placeCue(variant, scope));
}

function placeCue(words: readonly (string | null)[], scope: Cue['scope']): readonly CueSentence[] {
  const said = words.filter((word) => word !== null).join(' ');
  const sentence = (...texts: readonly string[]) => texts.map((text) => ({ text, isList: false }));
  switch (scope) {
    case 'label':
      return [{ text: `${said}: Kafka`, isList: true }];
    case 'after':
    case 'remark':
      return [{ text: `Kafka (${said})`, isList: true }];
    case 'element':
      return [{ text: `Redis, ${said} Kafka`, isList: true }];
    case 'suffix':
    case 'before':
      return sentence(`Kafka ${said}`);
    case 'within':
      return sentence(words.map((word) => word ?? 'such Kafka').join(' '));
    case 'source':
      return sentence(`${said} Kafka to Redis`);
    case 'start':
      return sentence(`${said} Kafka`);
    case 'sentence':
    case 'clause':
    case 'phrase':
    case 'object':
      return sentence(`${said} Kafka`, `also ${said} Kafka`);
  }
}

/** What the sentence claims of its skill by these rules: of Kafka, or of what the cue itself names. */
export function readSkill(
  { text, isList }: CueSentence,
  lexicon: Lexicon,
  rules: EvidenceRules,
): Claim['reading'] {
  const tokens = splitTokens(text, 0, text.length);
  const named = formIndex(lexicon).matchesIn(tokens);
  const kafka = named.filter(({ skill }) => skill.id === 'kafka');
  const matches = kafka.length > 0 ? kafka : named;
  const sentence = { start: 0, end: tokens.length };
  const [claim] = readContexts({ tokens, sentence, matches, text, standing: ASSERTED, isList, rules });
  return (claim ?? ASSERTED).reading;
}

/** The rules without these cues. */
export function withoutCues(rules: EvidenceRules, left: readonly Cue[]): EvidenceRules {
  const isLeft = ({ phrase, reading, scope }: Cue): boolean =>
    left.some((cue) => cue.phrase === phrase && cue.reading === reading && cue.scope === scope);
  const cues = new Map(rules.cues);
  for (const word of new Set(left.flatMap(({ pattern }) => [...(pattern[0] ?? [])])))
    cues.set(
      word,
      (cues.get(word) ?? []).filter((cue) => !isLeft(cue)),
    );
  return { ...rules, cues };
}
