import { describe, expect, it } from 'vitest';
import { type GoldText, goldTextSchema, placedLines } from '../../evaluation/evidence/gold-text.ts';
import { readGold, strayLines } from '../../evaluation/evidence/read-gold.ts';

const text: GoldText = goldTextSchema.parse({
  id: '999',
  role: 'backend developer',
  style: 'terse',
  seniority: 'mid',
  sections: [
    { kind: 'skills', heading: 'Skills', lines: ['C++, SQL'] },
    {
      kind: 'work',
      heading: 'Work',
      entries: [
        {
          title: 'Python Developer',
          organisation: 'Spark Logistics',
          start: '2021-03',
          end: 'present',
          text: ['Built APIs.'],
        },
        { title: null, organisation: 'Acme', start: null, end: null, text: ['Tested.'] },
      ],
    },
  ],
});

const faithful = ['@0/-/0 C++, SQL', '@1/0/title Python Developer', '@1/0/0 Built APIs.', '@1/1/0 Tested.'];

describe('readGold', () => {
  it('gives the line without marks and the offsets of each mark in it', () => {
    const { lines } = readGold(
      '@1/0/0 Built a [[REST API|rest-api|asserted|3]] in [[Flask|flask|hedged|1]]; no [[Node.js|nodejs|negated|0]].\n',
    );
    expect(lines).toEqual([
      {
        key: '1/0/0',
        text: 'Built a REST API in Flask; no Node.js.',
        mentions: [
          {
            span: { start: 8, end: 16 },
            surface: 'REST API',
            skill: 'rest-api',
            context: 'asserted',
            strength: 3,
          },
          { span: { start: 20, end: 25 }, surface: 'Flask', skill: 'flask', context: 'hedged', strength: 1 },
          {
            span: { start: 30, end: 37 },
            surface: 'Node.js',
            skill: 'nodejs',
            context: 'negated',
            strength: 0,
          },
        ],
      },
    ]);
  });

  it('counts offsets in UTF-16 units and takes a mark at either end of the line', () => {
    const { lines } = readGold('@0/-/0 [[π|?pi|asserted|1.5]] 🐍 [[C++|cpp|other-party|0]]');
    expect(lines[0]?.text).toBe('π 🐍 C++');
    expect(lines[0]?.mentions.map(({ span }) => span)).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 8 },
    ]);
  });

  it('reads the depths and passes over empty lines', () => {
    const { depths } = readGold('\n= core.python 2\n\n= be.rest 1.5\n');
    expect([...depths]).toEqual([
      ['core.python', 2],
      ['be.rest', 1.5],
    ]);
  });

  it.each([
    ['an unknown context', '@0/-/0 [[SQL|sql|shown|1]]'],
    ['a strength between the steps', '@0/-/0 [[SQL|sql|asserted|2.5]]'],
    ['a mark without strength', '@0/-/0 [[SQL|sql|asserted]]'],
    ['a mark that is not closed', '@0/-/0 [[SQL|sql|asserted|1'],
    ['a depth of nothing', '= core.python 0'],
    ['a depth beyond the scale', '= core.python 5'],
    ['an unknown kind of competency', '= misc.python 1'],
    ['a second depth of one competency', '= core.python 1\n= core.python 2'],
    ['a line without a key', 'Built APIs.'],
    ['a key of another form', '@0/0 Built APIs.'],
  ])('refuses %s and names the line', (_, row) => {
    const content = `@0/-/0 fine\n${row}`;
    expect(() => readGold(content)).toThrow(`Line ${content.split('\n').length}: `);
  });
});

describe('placedLines', () => {
  it("gives a section's own lines, then titles and text of its entries", () => {
    expect(placedLines(text).map(({ key, text: line }) => `@${key} ${line}`)).toEqual(faithful);
  });
});

describe('strayLines', () => {
  it('finds nothing in an annotation that repeats the résumé, whatever it marks', () => {
    const marked = faithful.with(1, '@1/0/title [[Python|python|asserted|2]] Developer');
    expect(strayLines(text, readGold(marked.join('\n')))).toEqual([]);
  });

  it('names a line that is worded differently', () => {
    expect(strayLines(text, readGold(faithful.with(2, '@1/0/0 Built API.').join('\n')))).toEqual(['1/0/0']);
  });

  it('names a line that is missing at the end, and one too many', () => {
    expect(strayLines(text, readGold(faithful.slice(0, 3).join('\n')))).toEqual(['1/1/0']);
    expect(strayLines(text, readGold([...faithful, '@1/1/1 More.'].join('\n')))).toEqual(['1/1/1']);
  });
});
