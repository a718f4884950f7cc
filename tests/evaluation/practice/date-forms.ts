import type { Language, PersonaEntry } from '../persona.ts';
import { type DateStyle, writtenRange } from '../written-date.ts';

/** How one date is written: as layouts have it, or "8/2019", "2019-08", "Aug '19", "Aug. 2019", "Aug, 2019". */
export type DateForm = DateStyle | 'bare' | 'iso' | 'apostrophe' | 'full-stop' | 'comma';

/** How a range is written; `since` writes a running one as "Since 2021", `now` replaces the word for today. */
export interface RangeForm {
  readonly date: DateForm;
  readonly mark?: string;
  readonly since?: boolean;
  readonly now?: Readonly<Record<Language, string>>;
}

const SINCE: Readonly<Record<Language, string>> = {
  en: 'Since',
  de: 'seit',
  fr: 'Depuis',
  es: 'Desde',
  it: 'Dal',
  nl: 'Sinds',
  pt: 'Desde',
};

export const NOW: Readonly<Record<Language, string>> = {
  en: 'now',
  de: 'jetzt',
  fr: "aujourd'hui",
  es: 'hoy',
  it: 'oggi',
  nl: 'nu',
  pt: 'hoje',
};

/** The dates of an entry; empty where it has none. */
export function rangeText({ start, end }: PersonaEntry, language: Language, form: RangeForm): string {
  const written = (date: string) => dateText(date, language, form);
  if (form.since === true && start !== null && end === 'present')
    return `${SINCE[language]} ${written(start)}`;
  const dates = start === end ? [start] : [start, end];
  return dates.flatMap((date) => (date === null ? [] : [written(date)])).join(form.mark ?? ' – ');
}

function dateText(date: string, language: Language, { date: form, now }: RangeForm): string {
  if (date === 'present' && now !== undefined) return now[language];
  const [year = '', month] = date.split('-');
  const inWords = (style: DateStyle) =>
    writtenRange(
      { title: '', organization: null, location: null, start: date, end: date, bullets: [] },
      language,
      style,
    );
  if (month === undefined || date === 'present') return inWords('short');
  const short = inWords('short').split(' ')[0]?.replace('.', '') ?? '';
  switch (form) {
    case 'bare':
      return `${Number(month)}/${year}`;
    case 'iso':
      return date;
    case 'apostrophe':
      return `${short} '${year.slice(2)}`;
    case 'full-stop':
      return `${short}. ${year}`;
    case 'comma':
      return `${short}, ${year}`;
    default:
      return inWords(form);
  }
}
