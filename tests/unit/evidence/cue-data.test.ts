import { expect, test } from 'vitest';
import cueData from '../../../resources/evidence/cues.json' with { type: 'json' };
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import { type Cue, indexCues } from '../../../shared/evidence/cue-rules.ts';
import { evidenceRules } from '../../../shared/evidence/evidence-rules.ts';
import { readHeading } from '../../../shared/evidence/read-contexts.ts';
import { readSkill, sentencesOf, withoutCues } from '../../support/cue-sentences.ts';

// The words by which hedges, wishes, denials and the like are told: every entry has to earn its place.

const { lexicon } = builtInCatalog();
const rules = evidenceRules();

const compiled = [...new Set([...rules.cues.values()].flat())];

/** The scopes and wordings that an entry of the data stands for. */
function cuesOf({ phrase, reading, scope }: (typeof cueData.cues)[number]): readonly Cue[] {
  const scopes = scope === 'note' ? ['label', 'after', 'remark'] : [scope];
  return compiled.filter(
    (cue) => cue.phrase === phrase && cue.reading === reading && scopes.includes(cue.scope),
  );
}

test('without it, every entry would leave some sentence or heading read in another way', () => {
  const idle = cueData.cues.filter((entry) => {
    const cues = cuesOf(entry);
    const rest = withoutCues(rules, cues);
    const isHeading = cues.some(
      ({ pattern }) =>
        readHeading(firstWords(pattern), rules).reading !== readHeading(firstWords(pattern), rest).reading,
    );
    const sentences = cues.flatMap(sentencesOf);
    return (
      !isHeading &&
      sentences.every((each) => readSkill(each, lexicon, rules) === readSkill(each, lexicon, rest))
    );
  });
  expect(idle).toEqual([]);
});

function firstWords(pattern: Cue['pattern']): readonly string[] {
  return pattern.flatMap((fits) => [...(fits ?? [])].slice(0, 1));
}

test('no entry is there twice', () => {
  const seen = cueData.cues.map((entry) => JSON.stringify(entry));
  expect(seen.filter((entry, index) => seen.indexOf(entry) !== index)).toEqual([]);
});

test('every class of words is named by some entry', () => {
  const phrases = cueData.cues.map(({ phrase }) => phrase).join(' ');
  expect(Object.keys(cueData.classes).filter((name) => !phrases.includes(`<${name}>`))).toEqual([]);
});

test('a cue that names a class that there is not is refused', () => {
  const cues = [{ phrase: '<faint> of', reading: 'hedged', scope: 'sentence' }] as const;
  expect(() => indexCues({ classes: {}, cues })).toThrow('A cue names a class that there is not: <faint> of');
});

test('a cue that starts with a gap is refused', () => {
  const cues = [{ phrase: '… knowledge', reading: 'hedged', scope: 'sentence' }] as const;
  expect(() => indexCues({ classes: {}, cues })).toThrow('A cue starts with no word: … knowledge');
});

test('an entry is found by every word that it can start with, and a note stands for three scopes', () => {
  const classes = { faint: ['basic', 'slight'] };
  const cues = [{ phrase: '<faint> skill', reading: 'hedged', scope: 'note' }] as const;
  const index = indexCues({ classes, cues });
  expect([...index.keys()]).toEqual(['basic', 'slight']);
  expect(index.get('slight')?.map(({ scope }) => scope)).toEqual(['label', 'after', 'remark']);
});

test('a class that may be left out makes a wording with and one without it', () => {
  const classes = { own: ['my', 'our'] };
  const cues = [{ phrase: 'by <own>? choice', reading: 'negated', scope: 'before' }] as const;
  const patterns = indexCues({ classes, cues }).get('by') ?? [];
  expect(patterns.map(({ pattern }) => pattern.map((fits) => [...(fits ?? [])]))).toEqual([
    [['by'], ['choice']],
    [['by'], ['my', 'our'], ['choice']],
  ]);
});
