import { expect, test } from 'vitest';
import { builtInCatalog } from '../../../shared/catalog/built-in-catalog.ts';
import type { Line } from '../../../shared/document/text-document.ts';
import { findMentions } from '../../../shared/evidence/find-mentions.ts';
import type { Resume, Statement } from '../../../shared/resume/resume.ts';

const { lexicon, policy } = builtInCatalog();
const HEADER = 'Developer, Northwind, January 2020 – December 2023';
/** Sentences that open like this are read as a list of skills, all others as bullets of a dated role. */
const LIST = /^(?:Skills|Tools|Languages|Stack|Mobile apps): /;

interface Trial {
  readonly skill: string;
  readonly form: string;
  readonly sentence: string;
}

function trialsOf(side: 'positive' | 'negative'): readonly Trial[] {
  return lexicon.skills.flatMap((skill) =>
    skill.forms.flatMap((form) =>
      form[side].map((sentence) => ({ skill: skill.id, form: form.text, sentence })),
    ),
  );
}

/** A résumé with one dated role whose lines are these sentences. */
function resumeOf(sentences: readonly string[]): Resume {
  const texts = [HEADER, ...sentences];
  let start = 0;
  const spans = texts.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
  const text = texts.join('\n');
  const [headerSpan = { start: 0, end: 0 }, ...bullets] = spans;
  const whole = { start: 0, end: text.length };
  const lines = spans.map(
    (span, index): Line => ({
      span,
      page: null,
      block: index + 1,
      number: index + 1,
      box: null,
      segments: [],
      fontSize: null,
      bold: false,
      italic: false,
      bullet: index === 0 ? null : '•',
      headingLevel: null,
      tabs: [],
      region: 0,
      gapAbove: null,
      indent: 0,
    }),
  );
  const statements = texts.map((each, index): Statement => {
    const kind = index === 0 ? 'header' : LIST.test(each) ? 'list' : 'bullet';
    return { kind, span: spans[index] ?? whole, section: 0, entry: 0 };
  });
  return {
    document: {
      format: 'text',
      text,
      lines,
      pages: [],
      links: [],
      columnCertainty: 1,
      unreadableShare: 0,
    },
    sections: [{ kind: 'work', heading: null, span: whole }],
    entries: [
      {
        kind: 'work',
        title: 'Developer',
        organization: 'Northwind',
        titleSpan: { start: 0, end: 9 },
        organizationSpan: { start: 11, end: 20 },
        start: '2020-01',
        end: '2023-12',
        startPrecision: 'month',
        endPrecision: 'month',
        bullets,
        span: { start: headerSpan.start, end: text.length },
        section: 0,
      },
    ],
    statements,
    contact: { name: null, email: null, phone: null, links: [] },
    quality: 1,
    qualityParts: {
      inSections: 1,
      datedEntries: 1,
      readableCharacters: 1,
      columnCertainty: 1,
      experiencePresent: 1,
    },
    notices: [],
  };
}

/** The trials whose sentence does not mention their skill, and those whose sentence does. */
function split(trials: readonly Trial[]): { readonly silent: string[]; readonly heard: string[] } {
  const resume = resumeOf(trials.map((trial) => trial.sentence));
  const { mentions } = findMentions({ resume, lexicon, policy, asOf: '2026-01-01' });
  const said = new Set(mentions.filter((each) => each.counted).map((each) => `${each.block} ${each.skill}`));
  const silent: string[] = [];
  const heard: string[] = [];
  trials.forEach(({ skill, form, sentence }, index) => {
    (said.has(`${index + 2} ${skill}`) ? heard : silent).push(`${skill}, ${form}: ${sentence}`);
  });
  return { silent, heard };
}

test('reads every ambiguous form where its positive sentences mean the skill', () => {
  const trials = trialsOf('positive');
  expect(trials.length).toBeGreaterThan(350);
  expect(split(trials).silent).toEqual([]);
});

test('reads no ambiguous form where its negative sentences mean something else', () => {
  const trials = trialsOf('negative');
  expect(trials.length).toBeGreaterThan(350);
  expect(split(trials).heard).toEqual([]);
});
