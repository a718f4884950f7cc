import { expect, test } from 'vitest';
import matrixData from '../../../resources/matrix/python-2026.json' with { type: 'json' };
import { skillMatrixSchema } from '../../../shared/catalog/skill-matrix.ts';

const matrix = skillMatrixSchema.parse(matrixData);

function required(role: string): Record<string, number> {
  const profile = matrix.roles.find((candidate) => candidate.id === role);
  return Object.fromEntries(
    Object.entries(profile?.requirements ?? {}).map(([category, requirement]) => [
      category,
      requirement.required,
    ]),
  );
}

test('holds the required depths of every role', () => {
  expect(Object.fromEntries(matrix.roles.map((role) => [role.id, required(role.id)]))).toEqual({
    'python-developer': { core: 3.5, cloud: 2, collab: 2 },
    'backend-engineer': { core: 3.5, backend: 3.5, data: 1, cloud: 2, collab: 2 },
    'platform-engineer': { core: 3.5, backend: 3, cloud: 2.5, collab: 2 },
    'data-engineer': { core: 3.5, backend: 1.5, data: 3.5, cloud: 2, collab: 2 },
    'ml-engineer': { core: 3.5, backend: 2, data: 3.5, cloud: 2.5, collab: 2 },
    'full-stack-engineer': { core: 3.5, backend: 2.5, cloud: 2.5, collab: 2 },
    'cross-functional-lead': { core: 3.5, cloud: 2.5, collab: 3 },
  });
});

test('gives the open domain, tracks, fit rules and role-specific weights where the roles need them', () => {
  expect(
    matrix.roles.map((role) => ({
      id: role.id,
      open: role.openDomain && [role.openDomain.requirement.required, role.openDomain.value],
      track: role.requirements.data?.track,
      fit: role.fit && [...role.fit.categories, role.fit.track],
      values: role.valueOverrides,
      steps: role.stepFactorOverrides,
    })),
  ).toEqual([
    { id: 'python-developer', open: [2, 0.9], track: undefined, fit: null, values: {}, steps: {} },
    { id: 'backend-engineer', open: null, track: null, fit: ['backend', null], values: {}, steps: {} },
    {
      id: 'platform-engineer',
      open: null,
      track: undefined,
      fit: ['cloud', 'backend', null],
      values: {},
      steps: {},
    },
    { id: 'data-engineer', open: null, track: 'de', fit: ['data', 'de'], values: {}, steps: {} },
    { id: 'ml-engineer', open: null, track: 'ml', fit: ['data', 'ml'], values: {}, steps: {} },
    { id: 'full-stack-engineer', open: null, track: undefined, fit: null, values: {}, steps: {} },
    {
      id: 'cross-functional-lead',
      open: [3, 0.9],
      track: undefined,
      fit: null,
      values: { collab: 1 },
      steps: { '4': 1.1 },
    },
  ]);
});

test('draws a range only for the backend depth of a backend engineer', () => {
  const ranges = matrix.roles.flatMap((role) =>
    Object.entries(role.requirements)
      .filter(([, requirement]) => requirement.min !== requirement.max)
      .map(([category, requirement]) => [role.id, category, requirement.min, requirement.max]),
  );
  expect(ranges).toEqual([['backend-engineer', 'backend', 3, 3.5]]);
});

test('scores every competency but work with AI coding tools', () => {
  expect(matrix.competencies.filter((each) => !each.scored).map((each) => each.id)).toEqual(['core.aidev']);
  expect(matrix.competencies).toHaveLength(52);
});
