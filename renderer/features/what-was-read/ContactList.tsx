import type { Contact } from '../../../shared/resume/resume.ts';
import { messages } from '../../messages.ts';
import styles from './ContactList.module.css';

/** Name and contact data as they were found; links are text, never opened. */
export function ContactList({ contact }: { readonly contact: Contact }) {
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
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
