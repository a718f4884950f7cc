import { normalizeForm } from '../catalog/normalize-form.ts';
import type { Resume } from '../resume/resume.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { FormIndex } from './form-index.ts';
import { splitTokens, type Token } from './token.ts';

/** The names of a résumé's organisations as words, so that "Spark Logistics" is read as a firm wherever it stands. */
export interface OrganizationNames {
  /** Names of more than one word, longest first. */
  readonly phrases: readonly (readonly string[])[];
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
  return { phrases: [...phrases.values()].sort((a, b) => b.length - a.length), words };
}

function isSkill(name: readonly string[], index: FormIndex): boolean {
  const tokens = splitTokens(name.join(' '), 0, name.join(' ').length);
  return index
    .matchesAt(tokens, 0)
    .some((match) => match.end === tokens.length && match.form.ambiguity === 'none');
}

/** The tokens with every whole name masked. */
export function maskOrganizations(tokens: readonly Token[], names: OrganizationNames): readonly Token[] {
  const masked = new Set<number>();
  tokens.forEach((_, start) => {
    const name = names.phrases.find((words) =>
      words.every((word, offset) => tokens[start + offset]?.word === word),
    );
    name?.forEach((_word, offset) => {
      masked.add(start + offset);
    });
  });
  return masked.size === 0
    ? tokens
    : tokens.map((token, index) => (masked.has(index) ? { ...token, masked: true } : token));
}
