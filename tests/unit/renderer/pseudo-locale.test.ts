import { expect, test } from 'vitest';
import { lengthened } from '../../../renderer/messages/pseudo-locale.ts';

test('every string, also within lists and from functions, is forty per cent longer', () => {
  const english = {
    open: 'Open résumé…',
    points: ['Nothing leaves this computer.'],
    deleted: (title: string) => `Deleted ${title} from the list.`,
  };
  const longer = lengthened(english);
  const pairs = [
    [english.open, longer.open],
    [english.points[0], longer.points[0]],
    [english.deleted('Nadia Holm'), longer.deleted('Nadia Holm')],
  ];
  for (const [before = '', after = ''] of pairs) {
    expect(after).toContain(before);
    expect(after.length / before.length).toBeGreaterThanOrEqual(1.4);
  }
});

test('what is no word of ours stays as it is', () => {
  const view = { rows: [{ id: 'core', statusWord: 'Close', quotes: [{ quote: 'Built APIs' }] }] };
  const { rows } = lengthened(view, new Set(['id', 'quote']));
  expect(rows[0]).toMatchObject({ id: 'core', quotes: [{ quote: 'Built APIs' }] });
  expect(rows[0]?.statusWord).toContain('[Close');
});

test('marks without letters stay as they are', () => {
  expect(lengthened({ none: '–', mark: '*' })).toEqual({ none: '–', mark: '*' });
});
