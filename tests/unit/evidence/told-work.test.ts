import { describe, expect, it } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { Lexicon } from '../../../shared/catalog/lexicon.ts';
import { decodeToldWork } from '../../../shared/catalog/told-work.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import type { StatementKind } from '../../../shared/resume/resume.ts';
import { roleResume } from '../../support/role-resume.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';

const { policy } = builtInCatalog();
const SENTENCES = { positive: ['a', 'b'], negative: ['c', 'd'] };
const lexicon: Lexicon = {
  ...smallLexicon([
    { id: 'tuning', kind: 'practice', category: 'core', competencies: ['core.perf'], forms: ['tuned it'] },
    {
      id: 'latency',
      kind: 'concept',
      category: 'core',
      competencies: ['core.perf'],
      forms: ['tail latency'],
    },
    { id: 'redis', kind: 'tool', category: 'backend', competencies: ['be.caching'], forms: ['Redis'] },
    { id: 'owner', kind: 'practice', category: 'collab', competencies: ['co.leadership'], forms: ['owner'] },
  ]),
  told: decodeToldWork(
    {
      told: [
        {
          skill: 'tuning',
          says: [
            'cut|brought_down … latency|load_time',
            'took # minutes',
            'load_time fell from|by',
            'shortened … redis',
            '# gb of',
            'shortened which',
          ],
          unless: ['sales'],
          ...SENTENCES,
        },
        { skill: 'owner', says: ['=owned … service'], ...SENTENCES },
      ],
    },
    {},
  ),
};

/** What is counted in a bullet of a dated role, as "skill: words". */
function readIn(text: string, kind: StatementKind = 'bullet'): readonly string[] {
  const { mentions } = findMentions({
    resume: roleResume([{ kind, text }]),
    lexicon,
    policy,
    asOf: '2026-01-01',
  });
  return mentions.filter(({ counted }) => counted).map(({ skill, label }) => `${skill}: ${label}`);
}

describe('told work', () => {
  it('is the stretch from its first part to its last, a few words between them', () => {
    expect(readIn('Cut the shop’s load time.')).toEqual(['tuning: Cut the shop’s load time']);
    expect(readIn('Brought the load times and latency down.')).toEqual([]);
    expect(readIn('Cut what all of us here once called latency.')).toEqual([]);
  });

  it('is inflected as it likes, unless only one form of a word is meant', () => {
    expect(readIn('By cutting load times.')).toEqual(['tuning: cutting load times']);
    expect(readIn('Owned the mail service.')).toEqual(['owner: Owned the mail service']);
    expect(readIn('Moved to our own mail service.')).toEqual([]);
  });

  it('stands in one clause', () => {
    expect(readIn('Cut the costs, latency stayed.')).toEqual([]);
    expect(readIn('Cut the costs and wrote about latency.')).toEqual([]);
    expect(readIn('Cut costs but raised latency.')).toEqual([]);
  });

  it('takes any number for any other', () => {
    expect(readIn('The run took 9 minutes.')).toEqual(['tuning: took 9 minutes']);
    expect(readIn('The run took 9,000 minutes.')).toEqual(['tuning: took 9,000 minutes']);
    expect(readIn('The run took some minutes.')).toEqual([]);
  });

  it('is ruled out by what its sentence says besides', () => {
    expect(readIn('Cut the load time of the sales vans.')).toEqual([]);
  });

  it('covers no tool that stands in it, but a free part of it', () => {
    expect(readIn('Cut Redis latency.')).toEqual(['redis: Redis', 'tuning: latency']);
  });

  it('ends before a word that leads on to something else', () => {
    expect(readIn('Load times fell by 30%.')).toEqual(['tuning: Load times fell']);
    expect(readIn('Load times fell from 9 s to 2 s.')).toEqual(['tuning: Load times fell']);
  });

  it('is nothing where only a verb of it is free', () => {
    expect(readIn('Shortened Redis lookups.')).toEqual(['redis: Redis']);
    expect(readIn('We shortened which.')).toEqual([]);
  });

  it('reaches on to the thing that it lacks, within its clause and over nothing that is shown already', () => {
    expect(readIn('Searched 12 GB of old mail.')).toEqual(['tuning: 12 GB of old mail']);
    expect(readIn('Shortened which lists were sent.')).toEqual(['tuning: Shortened which lists']);
    expect(readIn('Searched 12 GB of Redis dumps.')).toEqual(['redis: Redis']);
    expect(readIn('Searched 12 GB of, mostly, mail.')).toEqual([]);
  });

  it('adds nothing to what its words already show', () => {
    expect(readIn('Cut the tail latency.')).toEqual(['latency: tail latency']);
    expect(readIn('Cut the latency until we had tuned it.')).toEqual(['tuning: tuned it']);
  });

  it('is told in sentences of a dated role only', () => {
    expect(readIn('Cut latency', 'list')).toEqual([]);
    const { mentions } = findMentions({
      resume: { ...roleResume([{ kind: 'bullet', text: 'Cut latency.' }]), entries: [] },
      lexicon,
      policy,
      asOf: '2026-01-01',
    });
    expect(mentions.filter(({ counted }) => counted)).toEqual([]);
  });
});
