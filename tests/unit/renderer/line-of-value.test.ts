import { expect, test } from 'vitest';
import { lineOfValue } from '../../../renderer/features/what-was-read/line-of-value.ts';
import { outlineResume } from '../../../renderer/features/what-was-read/outline-resume.ts';
import { buildResume } from '../../../shared/resume/build-resume.ts';
import { documentOf } from '../../support/document-of.ts';

const { lines } = outlineResume(
  buildResume(
    documentOf([
      '## ADA BEISPIEL',
      'ada@example.org · +49 (30) 1234 567 · github.com/ada-b',
      '# Experience',
      '**Backend developer, Kestrel Freight\tMar 2022 - Present**',
      '• Wrote to ada@example.org about carriers',
    ]),
    [],
  ),
);
const textAt = (value: string) => lineOfValue(value, lines)?.text ?? null;

test('contact data is found on the first line that has it, however it is written there', () => {
  expect(textAt('Ada Beispiel')).toBe('ADA BEISPIEL');
  for (const value of ['ada@example.org', '+49301234567', 'https://www.github.com/ada-b/'])
    expect(textAt(value)).toContain('github.com');
});

test('what stands on no line, or is empty, has none', () => {
  expect([textAt('https://gitlab.com/ada-b'), textAt('·'), textAt('')]).toEqual([null, null, null]);
});
