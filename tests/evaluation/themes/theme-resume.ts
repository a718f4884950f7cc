import type { Persona, PersonaEntry, PersonaSection } from '../persona.ts';

/**
 * A persona with whole dates, as JSON Resume holds them: a year alone becomes a month of it, since the form knows no
 * other, and themes print what they are given.
 */
export function withWholeDates(persona: Persona): Persona {
  const whole = (date: string | null, month: string) =>
    date !== null && /^\d{4}$/u.test(date) ? `${date}-${month}` : date;
  return {
    ...persona,
    sections: persona.sections.map((section) => ({
      ...section,
      entries: section.entries?.map((entry) => ({
        ...entry,
        start: whole(entry.start, '03'),
        end: whole(entry.end, '10'),
      })),
    })),
  };
}

/** The persona in JSON Resume form, with the keys of its present and of its first version side by side. */
export function themeResume(persona: Persona): object {
  const { name, headline, email, phone, location, link } = persona;
  const [city = location, region = ''] = location.split(', ');
  return {
    basics: {
      name,
      label: headline,
      email,
      phone,
      url: link,
      website: link,
      summary: sectionsOf(persona, 'summary')
        .flatMap(({ paragraphs = [] }) => paragraphs)
        .join(' '),
      location: { city, region, address: '', postalCode: '', countryCode: '' },
      profiles: [],
    },
    work: entriesOf(persona, 'work').map((entry) => ({
      name: entry.organization ?? '',
      company: entry.organization ?? '',
      position: entry.title,
      ...datesOf(entry),
      ...(entry.location === null ? {} : { location: entry.location }),
      summary: '',
      highlights: entry.bullets,
    })),
    volunteer: entriesOf(persona, 'volunteering').map((entry) => ({
      organization: entry.organization ?? '',
      position: entry.title,
      ...datesOf(entry),
      summary: '',
      highlights: entry.bullets,
    })),
    education: entriesOf(persona, 'education').map((entry) => ({
      institution: entry.organization ?? '',
      ...degreeOf(entry.title),
      ...datesOf(entry),
      score: '',
      gpa: '',
      courses: [],
    })),
    projects: entriesOf(persona, 'projects').map((entry) => ({
      name: entry.title,
      ...(entry.organization === null ? {} : { entity: entry.organization }),
      description: '',
      ...datesOf(entry),
      highlights: entry.bullets,
      keywords: [],
      roles: [],
    })),
    certificates: entriesOf(persona, 'certifications').map((entry) => ({
      name: entry.title,
      issuer: entry.organization ?? '',
      date: `${entry.end ?? entry.start ?? ''}-01`,
    })),
    awards: sectionsOf(persona, 'awards').flatMap(({ items = [] }) =>
      items.map((title) => ({ title, date: '2020-05-01', awarder: '', summary: '' })),
    ),
    publications: [],
    skills: sectionsOf(persona, 'skills').flatMap(({ groups = [], items = [] }) => [
      ...groups.map(({ label, items: keywords }) => ({ name: label, level: '', keywords })),
      ...items.map((item) => ({ name: item, level: '', keywords: [] })),
    ]),
    languages: sectionsOf(persona, 'languages').flatMap(({ items = [] }) =>
      items.map((item) => {
        const [language = item, fluency = ''] = item.replace(')', '').split(' (');
        return { language, fluency };
      }),
    ),
    interests: [],
    references: [],
  };
}

/** "MSc in Computer Science": the kind of study and its subject. */
export function degreeOf(title: string): { readonly studyType: string; readonly area: string } {
  const [, studyType, area] = /^(\S+) (?:in )?(.+)$/u.exec(title) ?? [];
  return studyType === undefined || area === undefined ? { studyType: '', area: title } : { studyType, area };
}

function datesOf({ start, end }: PersonaEntry): { readonly startDate?: string; readonly endDate?: string } {
  return {
    ...(start === null ? {} : { startDate: `${start}-01` }),
    ...(end === null || end === 'present' ? {} : { endDate: `${end}-01` }),
  };
}

function sectionsOf({ sections }: Persona, kind: PersonaSection['kind']): readonly PersonaSection[] {
  return sections.filter((section) => section.kind === kind);
}

function entriesOf(persona: Persona, kind: PersonaSection['kind']): readonly PersonaEntry[] {
  return sectionsOf(persona, kind).flatMap(({ entries = [] }) =>
    entries.filter(({ timeAway }) => timeAway !== true),
  );
}
