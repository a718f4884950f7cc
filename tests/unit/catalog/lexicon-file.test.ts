import { expect, test } from 'vitest';
import { decodeLexiconFile } from '../../../shared/catalog/lexicon-file.ts';

test('spells out plain forms, defaults and implied skills', () => {
  const file = {
    category: 'core',
    skills: [
      {
        id: 'tox',
        name: 'tox',
        kind: 'tool',
        competencies: ['core.testing'],
        forms: ['tox.ini', { text: 'tox', ambiguity: 'context', cues: ['pytest'] }],
        requires: ['python'],
        suggests: ['pytest'],
      },
    ],
  };
  expect(decodeLexiconFile(file)).toEqual([
    {
      id: 'tox',
      name: 'tox',
      kind: 'tool',
      category: 'core',
      competencies: ['core.testing'],
      forms: [
        { text: 'tox.ini', ambiguity: 'none', cues: [], vetoes: [], positive: [], negative: [] },
        { text: 'tox', ambiguity: 'context', cues: ['pytest'], vetoes: [], positive: [], negative: [] },
      ],
      implies: [
        { to: 'python', strength: 'requires' },
        { to: 'pytest', strength: 'suggests' },
      ],
    },
  ]);
});

test('refuses a file with an unknown key or without forms', () => {
  const skill = { id: 'tox', name: 'tox', kind: 'tool', forms: ['tox'] };
  expect(() => decodeLexiconFile({ category: 'core', skills: [{ ...skill, alias: ['x'] }] })).toThrow();
  expect(() => decodeLexiconFile({ category: 'core', skills: [{ ...skill, forms: [] }] })).toThrow();
});
