import { z } from 'zod';
import {
  ambiguitySchema,
  type ImpliedSkill,
  type Skill,
  type SurfaceForm,
  skillCategorySchema,
  skillIdSchema,
  skillKindSchema,
} from './lexicon.ts';
import { competencyIdSchema } from './skill-matrix.ts';
import { writtenToldSchema } from './told-work.ts';

const textsSchema = z.array(z.string().min(1)).readonly().default([]);

/** A form as the lexicon files hold it: only its text when it needs nothing beside it. */
const writtenFormSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    ambiguity: ambiguitySchema.default('none'),
    cues: textsSchema,
    vetoes: textsSchema,
    positive: textsSchema,
    negative: textsSchema,
  }),
]);

const writtenSkillSchema = z.strictObject({
  id: skillIdSchema,
  name: z.string().min(1),
  kind: skillKindSchema,
  competencies: z.array(competencyIdSchema).readonly().default([]),
  forms: z.array(writtenFormSchema).min(1).readonly(),
  requires: z.array(skillIdSchema).readonly().default([]),
  suggests: z.array(skillIdSchema).readonly().default([]),
});

const lexiconFileSchema = z.strictObject({
  category: skillCategorySchema,
  skills: z.array(writtenSkillSchema).readonly(),
  told: z.array(writtenToldSchema).readonly().default([]),
});

/** The skills of one file in resources/lexicon. Throws a ZodError when the file does not have that shape. */
export function decodeLexiconFile(data: unknown): readonly Skill[] {
  const { category, skills } = lexiconFileSchema.parse(data);
  return skills.map(({ id, name, kind, competencies, forms, requires, suggests }) => ({
    id,
    name,
    kind,
    category,
    competencies,
    forms: forms.map(spellOutForm),
    implies: [
      ...requires.map((to): ImpliedSkill => ({ to, strength: 'requires' })),
      ...suggests.map((to): ImpliedSkill => ({ to, strength: 'suggests' })),
    ],
  }));
}

function spellOutForm(form: z.infer<typeof writtenFormSchema>): SurfaceForm {
  if (typeof form !== 'string') return form;
  return { text: form, ambiguity: 'none', cues: [], vetoes: [], positive: [], negative: [] };
}
