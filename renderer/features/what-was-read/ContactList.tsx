import type { Contact } from '../../../shared/resume/resume.ts';
import { messages } from '../../messages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ContactList.module.css';
import { lineOfValue } from './line-of-value.ts';
import type { Reading } from './use-reading.ts';

export interface ContactListProps {
  readonly contact: Contact;
  readonly reading: Reading;
}

/** Name and contact data as they were found, each with the line it was found on; links are text, never opened. */
export function ContactList({ contact, reading }: ContactListProps) {
  const { name, email, phone, links } = contact;
  const rows = [
    { term: messages.read.name, values: [name] },
    { term: messages.read.email, values: [email] },
    { term: messages.read.phone, values: [phone] },
    { term: messages.read.links, values: links.length === 0 ? [null] : links },
  ];
  return (
    <section aria-labelledby="read-contact">
      <h2 id="read-contact">{messages.read.contact}</h2>
      <dl className={styles.list}>
        {rows.map(({ term, values }) => (
          <div key={term}>
            <dt>{term}</dt>
            {values.map((value) => (
              <dd key={value} className={value === null ? styles.none : undefined}>
                {value ?? messages.read.notFound}
                {value === null ? null : <Place value={value} reading={reading} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Place({ value, reading }: { readonly value: string; readonly reading: Reading }) {
  const found = lineOfValue(value, reading.outline.lines);
  if (found === null) return null;
  const place = messages.gaps.place(found.line.page, found.line.number);
  return (
    <>
      {' '}
      <Button
        variant="link"
        aria-label={messages.read.placeOf(place, value)}
        onPress={() => reading.moveTo(found.key, 'source')}
      >
        {place}
      </Button>
    </>
  );
}
