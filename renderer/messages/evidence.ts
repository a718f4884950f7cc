import type { SkillCategory } from '../../shared/catalog/lexicon.ts';
import type { Correction, RaisedStrength } from '../../shared/evidence/correction.ts';
import { icu } from './icu.ts';

export const evidence = {
  label: 'Evidence',
  page: 'Page',
  text: 'Text',
  viewAs: 'Show the résumé as',
  previous: 'Previous evidence',
  next: 'Next evidence',
  position: icu(
    '{tag, select, none {Not counted} other {{tag}}} · {index} of {total}',
    'tag',
    'index',
    'total',
  ),
  total: icu('{total, plural, one {# mark} other {# marks}}', 'total'),
  none: 'No skill of the matrix was found in this résumé.',
  choose:
    'Choose a mark to see what it counts for. The letter of its tag is its category, the number its place in the text.',
  legend: 'What the marks stand for',
  legendWeights: {
    strong: 'strong: dated use',
    weak: 'weak: named or hedged',
    uncounted: 'not counted',
  },
  categories: {
    core: 'core',
    backend: 'backend',
    data: 'data and ML',
    cloud: 'infrastructure',
    collab: 'teamwork',
    adjacent: 'other (not scored)',
  } satisfies Record<SkillCategory, string>,
  textOnly: 'This format has no pages of its own, so its text is shown.',
  weight: { strong: 'Strong evidence', weak: 'Weak evidence', uncounted: 'Not counted' },
  tagWords: { strong: 'strong', weak: 'weak', uncounted: 'not counted' },
  markName: icu(
    '{weight}{tag, select, none {} other { {tag}, {category}}}, {skills}, “{words}”',
    'weight',
    'tag',
    'category',
    'skills',
    'words',
  ),
  supports: 'Counts for',
  pageLabel: icu('Page {page} of {pages}', 'page', 'pages'),
  find: {
    label: 'Find in the résumé',
    previous: 'Previous match',
    next: 'Next match',
    close: 'Close the search',
    none: 'Not in the text that was read',
    position: icu('{index} of {total}', 'index', 'total'),
  },
  zoom: {
    label: icu('Size of the résumé: {zoom}% of what fits', 'zoom'),
    larger: 'Larger (+)',
    smaller: 'Smaller (−)',
    fit: 'Fit the width (0)',
  },
  drawing: 'Drawing the page…',
  drawFailed: 'This page could not be drawn. The text view shows the same marks.',
} as const;

export const corrections = {
  changeNames: {
    'not-evidence': icu('Not evidence: “{label}”', 'label'),
    'wrong-skill': icu('Wrong skill: “{label}”', 'label'),
    stronger: icu('Stronger: “{label}”', 'label'),
    weaker: icu('Weaker: “{label}”', 'label'),
  } satisfies Record<Correction['kind'], unknown>,
  withdrawName: icu('As read: “{label}”', 'label'),
  label: icu('Correct “{label}”', 'label'),
  /** Each with the words that it is about. */
  about: {
    asRead: icu('Count as read: “{label}”', 'label'),
    notEvidence: icu('Not evidence: “{label}”', 'label'),
    wrongSkill: icu('Wrong skill: “{label}”', 'label'),
    stronger: icu('Stronger than this: “{label}”', 'label'),
    weaker: icu('Weaker than this: “{label}”', 'label'),
  },
  notEvidence: 'Not evidence',
  wrongSkill: 'Wrong skill…',
  stronger: 'Stronger than this…',
  weaker: 'Weaker than this…',
  asRead: 'Count as read',
  corrected: 'Corrected by hand',
  skillTitle: icu('Which skill is “{label}”?', 'label'),
  skillLabel: 'Skill',
  skillsLikely: 'Likely: spelt alike, for the same competency, or elsewhere on this résumé',
  skillsOther: 'All others',
  skillNone: 'No skill of that name.',
  strengths: {
    1: 'Named: in a list, a course or a summary',
    2: 'Used: in a dated role or project',
    3: 'Built: with a stated result',
    4: 'Designed or led: with results',
  } satisfies Record<RaisedStrength, string>,
  title: 'Corrections by hand',
  lead: 'They are kept with this file, hold when it is read again, and every report names them.',
  shows: icu('Show “{label}” in the résumé', 'label'),
} as const;
