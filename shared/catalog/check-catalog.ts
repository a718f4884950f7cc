import type { Catalog } from './catalog.ts';
import { findCycle } from './find-cycle.ts';
import type { Ambiguity, Lexicon, Skill, SurfaceForm } from './lexicon.ts';
import { normalizeForm } from './normalize-form.ts';
import { CATEGORY_IDS, ROLE_IDS, type SkillMatrix } from './skill-matrix.ts';

/** Fewest skills of the lexicon that can show a competency; below it one habit of wording decides a depth. */
const LEAST_SKILLS = 6;
/** Fewest forms, over all its skills, by which a competency can be written. */
const LEAST_FORMS = 12;
/** Fewest sentences on either side that try a form which is ambiguous or has vetoes. */
const LEAST_SENTENCES: Readonly<Record<Ambiguity, number>> = {
  none: 1,
  weak: 1,
  case: 2,
  context: 2,
  strict: 2,
};

/** Fewest sentences on either side that try a telling of work. */
const LEAST_TOLD_SENTENCES = 2;

/**
 * Everything in which the parts of a catalog contradict one another or leave something out, one sentence each, in
 * the catalog's order. Empty when it is sound.
 */
export function checkCatalog({ matrix, lexicon, advice }: Catalog): readonly string[] {
  return [
    ...checkMatrix(matrix),
    ...checkSkills(matrix, lexicon),
    ...checkForms(lexicon),
    ...checkTold(lexicon),
    ...checkEvidence(matrix, lexicon),
    ...checkAdvice(matrix, 'advice', Object.keys(advice.competencies)),
    ...checkAdvice(matrix, 'questions', Object.keys(advice.questions.competencies)),
    ...checkProjects(matrix, advice.projects),
  ];
}

function checkMatrix(matrix: SkillMatrix): readonly string[] {
  const competencies = matrix.competencies.map((competency) => competency.id);
  const roles = matrix.roles.map((role) => role.id);
  const categories = matrix.categories.map((category) => category.id);
  return [
    ...repeated(competencies).map((id) => `Competency ${id} stands twice in the matrix.`),
    ...repeated(categories).map((id) => `Category ${id} stands twice in the matrix.`),
    ...repeated(roles).map((id) => `Role ${id} stands twice in the matrix.`),
    ...without(CATEGORY_IDS, categories).map((id) => `Category ${id} is missing from the matrix.`),
    ...without(ROLE_IDS, roles).map((id) => `Role ${id} is missing from the matrix.`),
    ...matrix.competencies
      .filter((competency) => (competency.category === 'data') !== (competency.track !== null))
      .map((competency) => `Competency ${competency.id} needs a track exactly when it belongs to data.`),
    ...matrix.roles.flatMap((role) => {
      const requirements = Object.entries(role.requirements);
      const disordered = requirements.filter(
        ([, { required, min, max }]) => min > max || required < min || required > max,
      );
      return [
        ...(requirements.length === 0 ? [`Role ${role.id} requires nothing.`] : []),
        ...(role.openDomain && (role.requirements.backend || role.requirements.data)
          ? [`Role ${role.id} has an open domain and names one too.`]
          : []),
        ...disordered.map(([id]) => `Role ${role.id} requires a depth of ${id} outside its own range.`),
      ];
    }),
  ];
}

function checkSkills(matrix: SkillMatrix, lexicon: Lexicon): readonly string[] {
  const categoryOf = new Map(matrix.competencies.map((competency) => [competency.id, competency.category]));
  const ids = new Set(lexicon.skills.map((skill) => skill.id));
  const cycle = findCycle(
    new Map(lexicon.skills.map((skill) => [skill.id, skill.implies.map(({ to }) => to)])),
  );
  return [
    ...repeated(lexicon.skills.map((skill) => skill.id)).map((id) => `Skill ${id} stands twice.`),
    ...repeated(lexicon.skills.map((skill) => skill.name)).map((name) => `Two skills are called ${name}.`),
    ...lexicon.skills.flatMap((skill) => {
      const [primary] = skill.competencies;
      return [
        ...skill.competencies
          .filter((id) => !categoryOf.has(id))
          .map((id) => `Skill ${skill.id} names the unknown competency ${id}.`),
        ...repeated(skill.competencies).map((id) => `Skill ${skill.id} names the competency ${id} twice.`),
        ...(skill.category === 'adjacent' && primary !== undefined
          ? [`Skill ${skill.id} is adjacent and names a competency.`]
          : []),
        ...(skill.category !== 'adjacent' && (!primary || categoryOf.get(primary) !== skill.category)
          ? [`Skill ${skill.id} stands in ${skill.category}, and its first competency does not.`]
          : []),
        ...skill.implies
          .filter(({ to }) => !ids.has(to))
          .map(({ to }) => `Skill ${skill.id} implies the unknown skill ${to}.`),
        ...repeated(skill.implies.map(({ to }) => to)).map((to) => `Skill ${skill.id} implies ${to} twice.`),
      ];
    }),
    ...(cycle ? [`Skills imply one another in a circle: ${cycle.join(' → ')}.`] : []),
  ];
}

function checkForms(lexicon: Lexicon): readonly string[] {
  const owners = new Map<string, Skill>();
  const problems: string[] = [];
  for (const skill of lexicon.skills) {
    for (const form of skill.forms) {
      const key = normalizeForm(form.text);
      const owner = owners.get(key);
      if (key === '') problems.push(`Skill ${skill.id} has the form “${form.text}”, which has no word.`);
      if (owner) problems.push(`The form “${form.text}” belongs to ${owner.id} and to ${skill.id}.`);
      owners.set(key, skill);
      problems.push(...checkForm(skill, form));
    }
  }
  return problems;
}

function checkForm(skill: Skill, form: SurfaceForm): readonly string[] {
  const name = `The form “${form.text}” of ${skill.id}`;
  const needsTests = form.ambiguity !== 'none' || form.vetoes.length > 0;
  const least = LEAST_SENTENCES[form.ambiguity];
  const needsCues = form.ambiguity === 'context' || form.ambiguity === 'strict';
  const words = [...form.cues, ...form.vetoes];
  const silent = [...form.positive, ...form.negative].filter(
    (sentence) => !` ${normalizeForm(sentence)} `.includes(` ${normalizeForm(form.text)} `),
  );
  return [
    ...(needsTests && form.positive.length < least ? [`${name} needs ${least} positive sentences.`] : []),
    ...(needsTests && form.negative.length < least ? [`${name} needs ${least} negative sentences.`] : []),
    ...(needsCues && form.cues.length === 0 ? [`${name} has no cue words.`] : []),
    ...words
      .filter((word) => word !== word.toLowerCase())
      .map((word) => `${name}: “${word}” is not lower case.`),
    ...repeated(words).map((word) => `${name} lists “${word}” twice.`),
    ...silent.map((sentence) => `${name} does not stand in its sentence “${sentence}”.`),
  ];
}

function checkTold({ skills, told }: Lexicon): readonly string[] {
  const scored = new Set(skills.filter(({ category }) => category !== 'adjacent').map(({ id }) => id));
  return told.flatMap(({ skill, positive, negative }) => {
    const name = `Told work of ${skill}`;
    return [
      ...(scored.has(skill) ? [] : [`${name} shows no skill that has a competency.`]),
      ...(positive.length < LEAST_TOLD_SENTENCES
        ? [`${name} needs ${LEAST_TOLD_SENTENCES} positive sentences.`]
        : []),
      ...(negative.length < LEAST_TOLD_SENTENCES
        ? [`${name} needs ${LEAST_TOLD_SENTENCES} negative sentences.`]
        : []),
    ];
  });
}

function checkEvidence(matrix: SkillMatrix, lexicon: Lexicon): readonly string[] {
  return matrix.competencies.flatMap(({ id }) => {
    const skills = lexicon.skills.filter((skill) => skill.competencies.includes(id));
    const forms = skills.reduce((count, skill) => count + skill.forms.length, 0);
    return skills.length < LEAST_SKILLS || forms < LEAST_FORMS
      ? [`Competency ${id} can be shown by ${skills.length} skills in ${forms} forms; that is too few.`]
      : [];
  });
}

function checkAdvice(
  matrix: SkillMatrix,
  what: 'advice' | 'questions',
  advised: readonly string[],
): readonly string[] {
  const ids = matrix.competencies.map((competency) => competency.id);
  return [
    ...without(ids, advised).map((id) => `Competency ${id} has no ${what}.`),
    ...without(advised, ids).map(
      (id) => `There ${what === 'advice' ? 'is' : 'are'} ${what} for the unknown competency ${id}.`,
    ),
  ];
}

/** Every competency has a project, and every project fits its step. */
function checkProjects(matrix: SkillMatrix, projects: Catalog['advice']['projects']): readonly string[] {
  const stepOf = new Map(matrix.competencies.map(({ id, roadmapStep }) => [id, roadmapStep]));
  const covered = projects.flatMap(({ competencies }) => competencies);
  return [
    ...without([...stepOf.keys()], covered).map((id) => `Competency ${id} has no project.`),
    ...without(covered, [...stepOf.keys()]).map(
      (id) => `There is a project for the unknown competency ${id}.`,
    ),
    ...projects
      .filter(({ step, competencies }) => competencies.filter((id) => stepOf.get(id) === step).length < 2)
      .map(({ name, step }) => `Project “${name}” needs two competencies of its step ${step}.`),
  ];
}

function repeated<T>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}

function without<T>(items: readonly T[], present: readonly T[]): readonly T[] {
  return items.filter((item) => !present.includes(item));
}
