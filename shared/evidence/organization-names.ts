import { normalizeForm } from '../catalog/normalize-form.ts';
import type { Resume } from '../resume/resume.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { FormIndex } from './form-index.ts';
import { splitTokens, type Token } from './token.ts';

/** The names of a résumé's organisations as words, so that "Spark Logistics" is read as a firm wherever it stands. */
export interface OrganizationNames {
  /** Names of more than one word by their first, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Names of one word. */
  readonly words: ReadonlySet<string>;
}

/** A name that is a skill as a whole ("Amazon Web Services") stays readable as that skill. */
export function organizationNames(resume: Resume, index: FormIndex, rules: EvidenceRules): OrganizationNames {
  const phrases = new Map<string, readonly string[]>();
  const words = new Set<string>();
  for (const { organization } of resume.entries) {
    if (organization === null) continue;
    const full = normalizeForm(organization).split(' ');
    const bare = full.filter(
      (word, position) => position === 0 || !rules.settings.companySuffixes.includes(word),
    );
    for (const name of [full, bare]) {
      if (name.length === 1) words.add(name[0] ?? '');
      else if (!isSkill(name, index)) phrases.set(name.join(' '), name);
    }
  }
  return { phrases: byFirstWord([...phrases.values()].sort((a, b) => b.length - a.length)), words };
}

function byFirstWord(phrases: readonly (readonly string[])[]): OrganizationNames['phrases'] {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const known = index.get(first);
    if (known === undefined) index.set(first, [phrase]);
    else known.push(phrase);
  }
  return index;
}

function isSkill(name: readonly string[], index: FormIndex): boolean {
  const tokens = splitTokens(name.join(' '), 0, name.join(' ').length);
  return index
    .matchesIn(tokens)
    .some(({ start, end, form }) => start === 0 && end === tokens.length && form.ambiguity === 'none');
}

/** The tokens with every whole name masked. */
export function maskOrganizations(tokens: readonly Token[], names: OrganizationNames): readonly Token[] {
  const masked = new Set<number>();
  tokens.forEach((token, start) => {
    const name = names.phrases
      .get(token.word)
      ?.find((words) => words.every((word, offset) => tokens[start + offset]?.word === word));
    name?.forEach((_word, offset) => {
      masked.add(start + offset);
    });
  });
  return masked.size === 0
    ? tokens
    : tokens.map((token, index) => (masked.has(index) ? { ...token, masked: true } : token));
}
