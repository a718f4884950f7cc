import { icu } from './icu.ts';

export const compare = {
  title: icu('{name} against every role', 'name'),
  button: 'Compare roles',
  categoryHeader: 'Category',
  readiness: 'Readiness',
  closest: icu('Closest: {role}, going only by the skills that tell the roles apart.', 'role'),
  readiest: icu('Readiness is highest for {role}, because it also counts what every role asks for.', 'role'),
  noFit: 'No clear fit: the résumé shows none of the skills that tell the roles apart.',
  helpsMost: icu(
    '{category} is short in {roles, plural, one {# role} other {# roles}}; depth there helps most roles.',
    'category',
    'roles',
  ),
  legendLabel: 'What the shapes stand for',
  legend:
    'Each cell says shown/needed, – where the role asks nothing; the stronger the shade, the further short. A needed depth without a mark is a row of the article’s table.',
  sourceMarks: { table: '', text: '*', choice: '†', yours: '‡', job: '' },
  sourceNotes: {
    text: '* from a sentence of the article, not its table.',
    choice: '† our choice; the article does not say it.',
    yours: '‡ edited by you.',
  },
  choose: 'Choose a role to see its gaps, a figure to see its sum.',
  rolesTitle: 'What each role asks',
  rolesLead:
    'Readiness counts the five categories of the matrix and nothing else: work that has no row in it, such as front-end work, neither adds nor is missed.',
  cellLabel: icu('{category} for {role}, {standing}', 'category', 'role', 'standing'),
  readinessLabel: icu('Readiness for {role}: {points} of 100', 'role', 'points'),
  chosen: 'chosen',
  cell: icu(
    'shown {shown}, {needed, select, none {{status}} other {needed {needed}, {status}{source, select, none {} other {, source: {source}}}}}',
    'shown',
    'needed',
    'status',
    'source',
  ),
  noScore: '–',
} as const;
