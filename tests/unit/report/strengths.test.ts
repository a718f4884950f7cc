import { expect, test } from 'vitest';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { viewJob } from '../../../shared/report/job-view.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { viewReport } from '../../../shared/report/report-view.ts';
import {
  findNamedNotShown,
  findStrengths,
  groupShownSkills,
  levelWord,
} from '../../../shared/report/strengths.ts';
import { sampleReport } from '../../support/sample-report.ts';

/** The sample with its Docker mention and skill changed. */
function withDocker(strength: SkillMention['strength'], depth: number, counted = true) {
  return sampleReport((report) => ({
    ...report,
    mentions: report.mentions.map((mention) =>
      mention.id === 'm4' ? { ...mention, strength, counted } : mention,
    ),
    skills: report.skills.map((skill) => (skill.id === 'docker' ? { ...skill, depth } : skill)),
  }));
}

const namesIn = (skills: readonly { readonly name: string }[]) => skills.map((skill) => skill.name);

test('a level is reached in full: 2.9 is still Working', () => {
  expect([0, 0.9, 1, 2.9, 3, 4].map(levelWord)).toEqual([
    'Not shown',
    'Not shown',
    'Named',
    'Working',
    'Practised',
    'Deep',
  ]);
});

test('strengths are what is shown at working depth, deepest first, then by id', () => {
  expect(findStrengths(sampleReport()).map(({ id, depth }) => [id, depth])).toEqual([
    ['be.api-building', 3],
    ['be.caching', 3],
    ['core.testing', 2],
  ]);
});

test('a skill in a list alone is named, not shown', () => {
  expect(namesIn(findNamedNotShown(withDocker(1, 1)))).toEqual(['Docker', 'pandas']);
});

test('a skill with more behind it than a list is not', () => {
  expect(namesIn(findNamedNotShown(withDocker(1.5, 1.5)))).toEqual(['pandas']);
  expect(groupShownSkills(withDocker(1.5, 1.5)).at(-1)).toMatchObject({
    level: 'Named',
    skills: [{ name: 'Docker' }],
  });
});

test('a skill whose use lies so far back that it counts for little is not called named', () => {
  const faded = withDocker(2, 1.4);
  expect(namesIn(findNamedNotShown(faded))).toEqual(['pandas']);
  expect(groupShownSkills(faded).at(-1)).toMatchObject({
    level: 'Used long ago',
    skills: [{ name: 'Docker' }],
  });
  expect(renderMarkdown(faded)).toContain('| Used long ago | – | ● Docker |');
  const asked = { skill: 'docker', name: 'Docker', words: 'Docker', asked: 2, ruledOutBy: null };
  const shownToJob = (report: ReturnType<typeof withDocker>, depth: number) =>
    viewJob({ ...report, jobDescription: { skills: [{ ...asked, depth }], notCompared: [] } })?.rows[0]
      ?.shown;
  expect(shownToJob(faded, 1.4)).toBe('Used long ago');
  expect(shownToJob(withDocker(1, 1), 1)).toBe('Named');
});

test('nor is one that another skill shows in use', () => {
  expect(namesIn(findNamedNotShown(withDocker(1, 2)))).toEqual(['pandas']);
});

test('nor one that a skill in use shows a little, as ECS shows AWS', () => {
  const named = withDocker(1, 1.4);
  const [service] = named.skills.filter(({ depth }) => depth > 2);
  const shown = sampleReport(() => ({
    ...named,
    skills: named.skills.map((skill) =>
      skill.id === 'docker' ? { ...skill, inferredFrom: service === undefined ? [] : [service.id] } : skill,
    ),
  }));
  expect(namesIn(findNamedNotShown(shown))).toEqual(['pandas']);
});

test('nor one whose mention does not count', () => {
  expect(namesIn(findNamedNotShown(withDocker(1, 1, false)))).toEqual(['pandas']);
});

test('what is not among the first eight strengths is counted and named in every report', () => {
  const [model] = sampleReport().competencies;
  if (model === undefined) throw new Error('the sample has competencies');
  const competencies = 'abcdefghij'.split('').map((letter, index) => ({
    ...model,
    id: `core.${letter}`,
    name: `Skill ${letter}`,
    depth: 3 - index / 10,
  }));
  const report = sampleReport((same) => ({ ...same, competencies }));
  const sentence = '2 more at working depth or deeper: Skill i (2.2), Skill j (2.1).';
  expect(viewReport(report).furtherStrengths).toBe(sentence);
  const letters = (text: string) => text.replaceAll('\\', '').replaceAll(/\s+/g, ' ');
  expect(letters(renderMarkdown(report))).toContain(sentence);
  expect(letters(renderText(report))).toContain('Skill j');
  expect(viewReport(sampleReport()).furtherStrengths).toBeNull();
});
