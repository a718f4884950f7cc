import { describe, expect, test } from 'vitest';
import { normalizeForm } from '../../../shared/catalog/normalize-form.ts';

describe('normalizeForm', () => {
  test.each([
    ['CI/CD', 'ci cd'],
    ['ci-cd', 'ci cd'],
    ['CI_CD', 'ci cd'],
    ['Node.js', 'node js'],
    ['scikit-learn', 'scikit learn'],
    ['  Message   queues ', 'message queues'],
    ['C++', 'c++'],
    ['C++17', 'c++ 17'],
    ['C#', 'c#'],
    ['F#/J#', 'f# j#'],
    ['.NET Core', '.net core'],
    ['ASP.NET', 'asp net'],
    ['.network', 'network'],
    ['ﬁne-tuning', 'fine tuning'],
    ['Qualité', 'qualité'],
    ['—', ''],
  ])('reads %j as %j', (text, key) => {
    expect(normalizeForm(text)).toBe(key);
    expect(normalizeForm(key)).toBe(key);
  });
});
