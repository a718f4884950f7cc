import { beforeAll, expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { type EvaluatedFile, evaluateFiles } from '../evaluation/evaluate-synthetic.ts';
import { WRITTEN_LAYOUTS } from '../evaluation/layouts/all-layouts.ts';
import { WORD_TEMPLATES } from '../evaluation/layouts/docx-templates.ts';
import { figuresOf } from '../evaluation/measure-reading.ts';
import { distanceFrom, measureSpread } from '../evaluation/measure-spread.ts';
import { loadPersonas } from '../evaluation/persona.ts';
import { LEAST, WIDEST_SPREAD } from '../evaluation/thresholds.ts';

// The part of `npm run eval:reading` that needs no other program, over what is not kept back.
const personas = loadPersonas().filter(({ frozen }) => !frozen);
const layouts = WRITTEN_LAYOUTS.filter(({ frozen }) => !frozen);
/** Those that came with the Word templates: here they are read in these alone, and the others in the other layouts. */
const WITH_TEMPLATES = ['changer-cardiff', 'freelancer-ghent', 'lead-denver', 'postdoc-bilbao'];
const pairs = personas.flatMap((persona) =>
  layouts
    .filter((layout) => WORD_TEMPLATES.includes(layout) === WITH_TEMPLATES.includes(persona.id))
    .map((layout) => ({ persona, layout })),
);

let evaluated: readonly EvaluatedFile[] = [];

beforeAll(async () => {
  const files = [];
  for (const pair of pairs) files.push({ ...pair, bytes: await pair.layout.write(pair.persona) });
  evaluated = (await evaluateFiles(files, builtInCatalog())).files;
  // Every file is written and read here; a busy machine needs the room.
}, 300_000);

test('every persona is read in its layouts, and every layout is', () => {
  expect(evaluated).toHaveLength(pairs.length);
  expect(new Set(evaluated.map(({ layout }) => layout))).toEqual(new Set(layouts));
  expect(evaluated.filter(({ reading }) => reading.sections.length === 0)).toEqual([]);
});

test.each(['sections', 'entries', 'bullets', 'order', 'contact'] as const)(
  '%s reach their threshold',
  (figure) => {
    expect(figuresOf(evaluated.map(({ measured }) => measured))[figure]).toBeGreaterThanOrEqual(
      LEAST[figure],
    );
  },
);

test('no entry is missed or made up', () => {
  const misses = evaluated.flatMap(({ persona, layout, measured: { entries } }) => [
    ...entries.missed.map((entry) => `${persona.id} × ${layout.id} − ${entry}`),
    ...entries.extra.map((entry) => `${persona.id} × ${layout.id} + ${entry}`),
  ]);
  expect(misses).toEqual([]);
});

test.each(personas.map(({ id }) => id))(
  'readiness of %s is the same in every layout, and as written',
  (id) => {
    const own = evaluated.filter(({ persona }) => persona.id === id);
    const far = own.filter(
      ({ readiness, reading }) => distanceFrom(readiness, reading.readiness) > WIDEST_SPREAD,
    );
    expect(far.map(({ layout }) => layout.id)).toEqual([]);
    expect(measureSpread(own.map(({ reading }) => reading.readiness))).toBeLessThanOrEqual(WIDEST_SPREAD);
  },
);
