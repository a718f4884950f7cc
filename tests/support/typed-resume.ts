import type { WrittenEntry, WrittenResume } from './structured-resume.ts';

/** What a line of a page is, so that each layout can set it in its own way. */
export type LineKind = 'name' | 'heading' | 'strong' | 'plain' | 'bullet';
export type SourceLine = readonly [kind: LineKind, text: string];

/** A résumé as lines to be set: beside what it claims, in two parts that can stand in two columns. */
export interface TypedResume {
  readonly title: readonly SourceLine[];
  readonly side: readonly SourceLine[];
  readonly main: readonly SourceLine[];
}

/** How an entry's dates are written. */
export type DateWriter = (entry: WrittenEntry) => string;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Mar 2019 – Present"; empty where there is no date. `months` are the names to use, January first. */
export function writeDates(entry: WrittenEntry, months: readonly string[] = MONTHS): string {
  const { start, end } = entry;
  if (start === null || end === null) return '';
  const write = (month: string): string =>
    month === 'present' ? 'Present' : `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
  return `${write(start)} – ${write(end)}`;
}

/** The jobs of a résumé under "Experience", its skills and summary under theirs; other kinds of entry are left out. */
export function typeResume(
  written: WrittenResume,
  contact: readonly string[] = ['alex.marlow@example.com | +1 555 0121'],
  dates: DateWriter = writeDates,
): TypedResume {
  const jobs = (written.entries ?? []).filter(({ kind }) => kind === 'work');
  return {
    title: [['name', written.name ?? 'Alex Marlow'], ...contact.map((text) => ['plain', text] as const)],
    side: [...block('SKILLS', 'plain', written.skills ?? [])],
    main: [
      ...block('SUMMARY', 'plain', written.summary ?? []),
      ...(jobs.length === 0 ? [] : [['heading', 'EXPERIENCE'] as const]),
      ...jobs.flatMap((job) => [
        ['strong', job.title] as const,
        ['plain', job.organization] as const,
        ...(dates(job) === '' ? [] : [['plain', dates(job)] as const]),
        ...job.bullets.map((text) => ['bullet', text] as const),
      ]),
    ],
  };
}

function block(heading: string, kind: LineKind, lines: readonly string[]): readonly SourceLine[] {
  return lines.length === 0 ? [] : [['heading', heading], ...lines.map((text) => [kind, text] as const)];
}

/** The résumé as plain text, one line each. */
export function asText({ title, side, main }: TypedResume): string {
  return [...title, ...main, ...side]
    .map(([kind, text]) => (kind === 'heading' ? `\n${text}` : kind === 'bullet' ? `- ${text}` : text))
    .join('\n');
}
