import type { Persona } from '../persona.ts';
import { personaFacts } from '../persona-truth.ts';
import type { EntryFact, Facts } from '../truth.ts';
import { degreeOf } from './theme-resume.ts';

/** How a range that goes on is written. */
const OPEN = /\b(?:present|current|now|today|ongoing|actuel)/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What of a persona a theme shows. Themes leave out sections, months and places; what stands on the page is taken
 * from another reader's text of it, never from ours. An entry of which neither the organisation nor title and date stand
 * there is not shown; a month that is missing there leaves its year.
 */
export function shownFacts(persona: Persona, text: string): Facts {
  const facts = personaFacts(persona, { headedContact: false });
  const page = squashed(text);
  const shows = (part: string | null) => part !== null && page.includes(squashed(part));
  return {
    sections: [],
    entries: facts.entries.flatMap((entry) => {
      const title = entry.kind === 'education' ? degreeOf(entry.title ?? '').area : entry.title;
      const shown: EntryFact = {
        ...entry,
        title: shows(title) ? title : null,
        organization: shows(entry.organization) ? entry.organization : null,
        ...shownDates(entry, text),
      };
      // A title alone may be a word of the summary.
      const isShown = shown.organization !== null || (shown.title !== null && shown.start !== null);
      return isShown || (entry.organization === null && shown.title !== null) ? [shown] : [];
    }),
    contact: {
      name: facts.contact.name,
      email: shows(facts.contact.email) ? facts.contact.email : null,
      phone: shows(facts.contact.phone) ? facts.contact.phone : null,
    },
  };
}

export function shownBullets(bullets: readonly string[], text: string): readonly string[] {
  const page = squashed(text);
  return bullets.filter((bullet) => page.includes(squashed(bullet)));
}

/** A theme writes both dates of an entry alike: where one has only its year, the other's month is another entry's. */
function shownDates({ start, end }: EntryFact, text: string): Pick<EntryFact, 'start' | 'end'> {
  const shown = [start, end].map((date) => shownDate(date, text));
  const yearly = shown.some((date) => /^\d{4}$/u.test(date ?? ''));
  const [from = null, to = null] = shown.map((date) =>
    yearly ? (date?.replace(/^(\d{4})-\d\d$/u, '$1') ?? null) : date,
  );
  const isOpen = to !== 'present' || OPEN.test(text);
  return { start: from, end: isOpen ? to : from };
}

function shownDate(date: string | null, text: string): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/u.exec(date ?? '') ?? [];
  if (year === undefined || month === undefined) return date;
  const name = MONTHS[Number(month) - 1];
  const plain = String(Number(month));
  const ways = [
    `\\b${name}[a-z]*\\.?,?\\s*${year}`,
    `\\b0?${plain}\\s*[./-]\\s*${year}`,
    `${year}\\s*[./-]\\s*${month}`,
    `\\b0?${plain}\\s*/\\s*\\d{1,2}\\s*/\\s*${year}`,
    `${name}[a-z]*\\s+\\d{1,2},?\\s+${year}`,
  ];
  if (ways.some((way) => new RegExp(way, 'iu').test(text))) return date;
  return text.includes(year) ? year : null;
}

function squashed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
