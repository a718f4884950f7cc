import { describe, expect, test } from 'vitest';
import { renderText } from '../../../shared/report/render-text.ts';
import { textBar, textStrip } from '../../../shared/report/text-bar.ts';
import { textWidth, wrapText } from '../../../shared/report/text-layout.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { ALL_HOSTILE, STEERING_CHARACTERS } from '../../support/hostile-strings.ts';
import { sampleReport, unreadableReport } from '../../support/sample-report.ts';

describe('a bar of eight columns for each level', () => {
  test.each([
    [0, null, '┊       ┊       ┊       ┊       ┊'],
    [1, null, '████████┊       ┊       ┊       ┊'],
    [1.5, 2, '████████████    ┃       ┊       ┊'],
    [2.0625, null, '████████████████▌       ┊       ┊'],
    [4, 3.5, '████████████████████████████┃███┊'],
  ])('shows %d against %s', (depth, required, bar) => {
    expect(textBar(depth, required)).toBe(bar);
  });
});

test('a strip shows readiness inside its band', () => {
  expect(textStrip({ score: 50, low: 40, high: 60 }, 11)).toBe('────▒█▒────');
});

describe('wrapped text', () => {
  test('keeps within its width, cutting words that are longer', () => {
    expect(wrapText('one three fourteen', 9)).toEqual(['one three', 'fourteen']);
    expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('counts wide letters twice and marks not at all', () => {
    expect(textWidth('李雷')).toBe(4);
    expect(textWidth('e\u0301')).toBe(1);
    expect(wrapText('李雷韩', 4)).toEqual(['李雷', '韩']);
  });
});

describe('the report for a terminal', () => {
  const text = renderText(sampleReport());

  test('is a table with bars', () => {
    expect(text).toContain(
      [
        '                                Not   Named  Working Practised Deep  Shown  Needed  Status',
        'Core Software Engineering       ████████████████████▊   ┊   ┃   ┊      2.6     3.5  ◇ Gap',
        'Backend & API Architecture      █████████████████████████▋  ┃   ┊      3.2 3.0–3.5  ◧ Close',
        'Data Engineering & ML           ██████▍ ┊       ┊       ┊       ┊      0.8       –  · Extra',
        'Cloud & Infrastructure Literacy ████████████████┃       ┊       ┊      2.1     2.0  ◆ Meets',
        'Collaboration & Communication   █▋      ┊       ┃       ┊       ┊      0.2     2.0  ◇ Gap',
      ].join('\n'),
    );
  });

  test('tells the first three gaps in full and the others in a line', () => {
    expect(text).toContain('    Résumé shows   “Fixed bugs and wrote some unit tests” (page 1, line 7)\n');
    expect(text).toMatch(/^ 4 {2}Code reviews +Build it +Step 4 Communication +\+6\.4$/m);
    expect(text).toContain(
      [
        'Strengths, practised  Building APIs, Caching',
        'Strengths, working    Testing practices',
        'Named, not shown      Docker, pandas',
      ].join('\n'),
    );
  });

  test('has no line of more than 100 columns, none that ends in a space, and no colour', () => {
    for (const report of [sampleReport(), unreadableReport(), hostileReport('long '.repeat(80))]) {
      const lines = renderText(report).split('\n');
      expect(lines.filter((line) => textWidth(line) > 100 || /\s$/.test(line))).toEqual([]);
    }
    expect(text).not.toContain('\u001b');
  });

  test('says why there is no readiness', () => {
    expect(renderText(unreadableReport())).toContain(
      'Readiness  Too little of the document could be read reliably for a readiness figure.',
    );
  });
});

test.each(ALL_HOSTILE)('a résumé with %j cannot steer the terminal', (text) => {
  expect(renderText(hostileReport(text))).not.toMatch(STEERING_CHARACTERS);
});
