import { describe, expect, it } from 'vitest';
import { today } from '../../../electron/clock/today.ts';

describe('today', () => {
  it('is the local day', () => {
    expect(today(new Date(2026, 0, 5, 23, 59), {})).toBe('2026-01-05');
    expect(today(new Date(2026, 11, 31, 0, 0), {})).toBe('2026-12-31');
  });
  it('can be fixed from outside', () => {
    expect(today(new Date(2026, 0, 5), { PLUMB_AS_OF: '2024-02-29' })).toBe('2024-02-29');
  });
  it.each(['', 'tomorrow', '2026-02-30', '2026-1-1'])('is not fixed by %j', (fixed) => {
    expect(today(new Date(2026, 0, 5), { PLUMB_AS_OF: fixed })).toBe('2026-01-05');
  });
});
