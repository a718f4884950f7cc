import type { Persona } from '../persona.ts';
import type { GoldText } from './gold-text.ts';

/** The résumé with the head that every résumé has, as something that can be laid out. */
export function personaOfGold(text: GoldText): Persona {
  return {
    id: text.id,
    language: 'en',
    frozen: text.frozen,
    name: 'Alex Marlow',
    // The gold set marks no headline, so there is none to read.
    headline: '',
    email: 'alex.marlow@example.org',
    phone: '+44 20 7946 0958',
    location: 'Leeds',
    link: 'www.example.org/marlow',
    sections: text.sections.map(({ kind, heading, lines, entries }) => ({
      kind,
      heading: heading ?? '',
      paragraphs: lines,
      entries: entries.map(({ title, organisation, start, end, text: bullets }) => ({
        title: title ?? '',
        organization: organisation,
        location: null,
        start,
        end,
        bullets,
      })),
    })),
  };
}
