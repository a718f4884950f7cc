import { icu } from './icu.ts';

export const sums = {
  categoryLead: 'Strongest first; the weights favour depth over breadth.',
  readinessLead: 'Each category adds its share: long-term value times shown depth, at most what is needed.',
  competencyLead:
    'A competency is as deep as the skill that shows most of it; ten tools give no more than the best.',
  category: 'Category',
  competency: 'Competency',
  skill: 'Skill',
  strongest: 'Strongest line',
  months: 'Months',
  lastUsed: 'Last used',
  unknown: '–',
  depth: 'Depth',
  weight: 'Weight',
  shownNeeded: 'Shown, needed',
  adds: 'Adds',
  held: 'Held at named: too little of it reaches working depth',
  total: 'Together',
  given: 'Given to this competency',
  secondary: 'A tool gives its whole depth to the competency that it stands for first, and less to others.',
  ladder:
    'Depth grows from the strongest line with the months of use, and old evidence loses up to one level. “How scores work” has the rules.',
  ordinary: icu('With ordinary words: {words}', 'words'),
  nothing: 'No line of the résumé counts for it.',
  rangeLead: 'The range says how firm the evidence is.',
  rangeLow: icu(
    'It starts at {low}: only words that cannot mean anything else, and only months that the dates leave no doubt about.',
    'low',
  ),
  rangeHigh: icu('It ends at {high}: entries without dates count for long.', 'high'),
  rangeEnd: 'It ends at the figure itself, because entries without dates would add nothing here.',
  provenance: icu('Requirement: {word}. {meaning}', 'word', 'meaning'),
  insideRange: icu(
    'The role asks for {phrase}, which is {range} in numbers. Its upper end counts: only {aim} meets it, and less is “Close”.',
    'phrase',
    'range',
    'aim',
  ),
  value: icu('Long-term value: {phrase}.', 'phrase'),
} as const;
