import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import type { Token } from './token.ts';

/** Signs and figures that stand for a grade: "●●●●○", "4/5", "80%". */
const SIGNS = String.raw`[●○◉◯★☆⭐■□▪▫█▓▒░•]{2,}|\d{1,2}\s?\/\s?\d{1,2}|\d{1,3}\s?%`;
const compiled = new WeakMap<EvidenceRules, RegExp>();

/**
 * The grade that a list gives a skill, as written ("expert", "●●●●○", "4/5"); null where it gives none. `text` is the
 * document's text.
 */
export function statedGrade(
  match: FormMatch,
  tokens: readonly Token[],
  text: string,
  rules: EvidenceRules,
): string | null {
  const from = tokens[match.end - 1]?.end ?? 0;
  const until = tokens[Math.min(match.end + 2, tokens.length - 1)]?.end ?? from;
  // Signs after the last word belong to no token.
  const after = text.slice(from, Math.max(until, from) + 12);
  return gradePattern(rules).exec(after)?.[1] ?? null;
}

function gradePattern(rules: EvidenceRules): RegExp {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const words = rules.settings.grades.join('|');
  const pattern = new RegExp(
    `^[ \\t]*[(:|–—-]*[ \\t]*(${SIGNS}|(?:${words})(?![\\p{L}-]|[ \\t]+\\p{L}))`,
    'iu',
  );
  compiled.set(rules, pattern);
  return pattern;
}
