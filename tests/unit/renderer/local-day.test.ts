import { expect, test } from 'vitest';
import { formatLocalDay } from '../../../renderer/ui/local-day.ts';

test('a day is written as the language writes it, and is the same day everywhere', () => {
  expect(formatLocalDay('2026-11-02', 'en-US')).toBe('Nov 2, 2026');
  expect(formatLocalDay('2026-11-02', 'en-GB')).toBe('2 Nov 2026');
  expect(formatLocalDay('2026-11-02', 'de-DE')).toBe('02.11.2026');
  expect(formatLocalDay('2026-11-02', 'fr-FR')).toBe('2 nov. 2026');
});
