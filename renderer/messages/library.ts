import { icu } from './icu.ts';

export const library = {
  label: 'Library',
  open: 'Open résumé…',
  heading: 'Résumés',
  empty: 'Nothing here yet.',
  search: 'Search by name',
  noneFound: 'No résumé of that name.',
  queued: 'Waiting',
  reading: 'Reading',
  failed: 'Not read',
  doubtful: 'Question',
  scan: 'Scan',
  noNumber: 'No score',
  keptReadiness: icu('readiness {points} of 100 for {role}, read on {day}', 'points', 'role', 'day'),
  keptUnscored: icu('no score, read on {day}', 'day'),
  deleteName: icu('Delete: {title}', 'title'),
  deleted: icu('Deleted {title}.', 'title'),
  undo: 'Undo',
  readiness: icu('readiness {points} of 100 for {role}', 'points', 'role'),
  /** Where no role was chosen: whose figures stand in the rows. */
  readinessFor: icu('Readiness for {role}', 'role'),
} as const;
