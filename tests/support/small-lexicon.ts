import type { Lexicon, Skill, SkillKind, SurfaceForm } from '../../shared/catalog/lexicon.ts';

type WrittenForm = string | (Partial<SurfaceForm> & { readonly text: string });

interface WrittenSkill {
  readonly id: string;
  readonly kind: SkillKind;
  readonly category: Skill['category'];
  readonly competencies: readonly string[];
  readonly forms: readonly WrittenForm[];
  readonly requires?: readonly string[];
  readonly suggests?: readonly string[];
}

/** A lexicon of a few skills that a test writes itself, so that the shipped one can grow without it. */
export function smallLexicon(skills: readonly WrittenSkill[]): Lexicon {
  return { version: 'test', skills: skills.map(skillOf), told: [] };
}

function skillOf({ id, kind, category, competencies, forms, requires, suggests }: WrittenSkill): Skill {
  return {
    id,
    name: id,
    kind,
    category,
    competencies,
    forms: forms.map(formOf),
    implies: [
      ...(requires ?? []).map((to) => ({ to, strength: 'requires' as const })),
      ...(suggests ?? []).map((to) => ({ to, strength: 'suggests' as const })),
    ],
  };
}

function formOf(form: WrittenForm): SurfaceForm {
  const written = typeof form === 'string' ? { text: form } : form;
  return { ambiguity: 'none', cues: [], vetoes: [], positive: [], negative: [], ...written };
}
