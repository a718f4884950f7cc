import { describe, expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { checkCatalog } from '../../../shared/catalog/check-catalog.ts';
import type { Skill, SurfaceForm } from '../../../shared/catalog/lexicon.ts';
import type { RoleProfile } from '../../../shared/catalog/skill-matrix.ts';

const sound = builtInCatalog();

function form(text: string, more: Partial<SurfaceForm> = {}): SurfaceForm {
  return { text, ambiguity: 'none', cues: [], vetoes: [], positive: [], negative: [], ...more };
}

function skill(id: string, more: Partial<Skill> = {}): Skill {
  const forms = more.forms ?? [form(`${id} test form`)];
  return { id, name: id, kind: 'tool', category: 'adjacent', competencies: [], implies: [], ...more, forms };
}

/** The shipped catalog with some more skills. */
function withSkills(...skills: readonly Skill[]): Catalog {
  return { ...sound, lexicon: { ...sound.lexicon, skills: [...sound.lexicon.skills, ...skills] } };
}

function withRole(change: (role: RoleProfile) => RoleProfile): Catalog {
  const roles = sound.matrix.roles.map((role) => (role.id === 'python-developer' ? change(role) : role));
  return { ...sound, matrix: { ...sound.matrix, roles } };
}

describe('checkCatalog on skills', () => {
  test.each<[string, readonly Skill[], readonly string[]]>([
    [
      'a skill twice',
      [skill('zz'), skill('zz', { name: 'Other', forms: [form('other')] })],
      ['Skill zz stands twice.'],
    ],
    ['two skills of one name', [skill('zz'), skill('zy', { name: 'zz' })], ['Two skills are called zz.']],
    [
      'an unknown competency',
      [skill('zz', { category: 'core', competencies: ['core.python', 'core.magic'] })],
      ['Skill zz names the unknown competency core.magic.'],
    ],
    [
      'a competency of an adjacent skill',
      [skill('zz', { competencies: ['core.python'] })],
      ['Skill zz is adjacent and names a competency.'],
    ],
    [
      'a first competency of another category',
      [skill('zz', { category: 'cloud', competencies: ['core.python', 'cl.iac'] })],
      ['Skill zz stands in cloud, and its first competency does not.'],
    ],
    [
      'an unknown implied skill',
      [skill('zz', { implies: [{ to: 'nowhere', strength: 'requires' }] })],
      ['Skill zz implies the unknown skill nowhere.'],
    ],
    [
      'a circle',
      [
        skill('zz', { implies: [{ to: 'zy', strength: 'requires' }] }),
        skill('zy', { implies: [{ to: 'zz', strength: 'suggests' }] }),
      ],
      ['Skills imply one another in a circle: zz → zy → zz.'],
    ],
  ])('reports %s', (_, skills, problems) => {
    expect(checkCatalog(withSkills(...skills))).toEqual(problems);
  });
});

describe('checkCatalog on forms', () => {
  test('reports a form that two skills share, however it is separated and capitalised', () => {
    expect(checkCatalog(withSkills(skill('zz', { forms: [form('CI CD')] })))).toEqual([
      'The form “CI CD” belongs to ci-cd and to zz.',
    ]);
  });

  test('reports ambiguous forms without cues and sentences', () => {
    expect(checkCatalog(withSkills(skill('zz', { forms: [form('Zed', { ambiguity: 'strict' })] })))).toEqual([
      'The form “Zed” of zz needs 2 positive sentences.',
      'The form “Zed” of zz needs 2 negative sentences.',
      'The form “Zed” of zz has no cue words.',
    ]);
  });

  test('reports a veto that no sentence tries, words in capitals and sentences without the form', () => {
    const zed = form('Zed', { vetoes: ['Bank'], positive: ['Used Zed daily'], negative: ['Went to a bank'] });
    expect(checkCatalog(withSkills(skill('zz', { forms: [zed] })))).toEqual([
      'The form “Zed” of zz: “Bank” is not lower case.',
      'The form “Zed” of zz does not stand in its sentence “Went to a bank”.',
    ]);
  });

  test('reports a form without a word', () => {
    expect(checkCatalog(withSkills(skill('zz', { forms: [form('—')] })))).toEqual([
      'Skill zz has the form “—”, which has no word.',
    ]);
  });
});

describe('checkCatalog on the matrix and advice', () => {
  test('reports told work of no scored skill, and with too few sentences', () => {
    const told = [{ skill: 'html', ways: [], unless: [], positive: ['a', 'b'], negative: ['c'] }];
    expect(checkCatalog({ ...sound, lexicon: { ...sound.lexicon, told } })).toEqual([
      'Told work of html shows no skill that has a competency.',
      'Told work of html needs 2 negative sentences.',
    ]);
  });

  test('reports a competency that too little can show', () => {
    const skills = sound.lexicon.skills.filter((each) => !each.competencies.includes('core.aidev'));
    expect(checkCatalog({ ...sound, lexicon: { ...sound.lexicon, skills, told: [] } })).toEqual([
      'Competency core.aidev can be shown by 0 skills in 0 forms; that is too few.',
    ]);
  });

  test('reports a missing role and one that stands twice', () => {
    const [first, second, ...others] = sound.matrix.roles;
    if (first === undefined || second === undefined) throw new Error('The matrix has no roles.');
    expect(checkCatalog({ ...sound, matrix: { ...sound.matrix, roles: [first, first, ...others] } })).toEqual(
      [`Role ${first.id} stands twice in the matrix.`, `Role ${second.id} is missing from the matrix.`],
    );
  });

  test('reports a role that asks nothing, and a depth outside its own range', () => {
    expect(checkCatalog(withRole((role) => ({ ...role, requirements: {} })))).toEqual([
      'Role python-developer requires nothing.',
    ]);
    const core = { required: 3.5, min: 1, max: 2, phrase: '', source: 'choice', track: null } as const;
    expect(checkCatalog(withRole((role) => ({ ...role, requirements: { core } })))).toEqual([
      'Role python-developer requires a depth of core outside its own range.',
    ]);
  });

  test('reports missing and superfluous advice', () => {
    const { 'core.python': moved, ...others } = sound.advice.competencies;
    if (moved === undefined) throw new Error('There is no advice for core.python.');
    const competencies = { ...others, 'core.magic': moved };
    expect(checkCatalog({ ...sound, advice: { ...sound.advice, competencies } })).toEqual([
      'Competency core.python has no advice.',
      'There is advice for the unknown competency core.magic.',
    ]);
  });
});
