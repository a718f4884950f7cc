import type { Resume } from '../../../shared/resume/resume.ts';
import { messages } from '../../messages.ts';
import { ContactList } from './ContactList.tsx';
import { NoticeList } from './NoticeList.tsx';
import { OutlineList } from './OutlineList.tsx';
import { QualitySum } from './QualitySum.tsx';
import styles from './UnderstoodPane.module.css';
import type { Reading } from './use-reading.ts';

/** What was made of the résumé: how well it was read, remarks, contact, sections with their entries. */
export function UnderstoodPane({ resume, reading }: { readonly resume: Resume; readonly reading: Reading }) {
  return (
    <section className={styles.pane} aria-label={messages.read.understood} data-pane="">
      <QualitySum resume={resume} />
      <NoticeList resume={resume} reading={reading} />
      <ContactList contact={resume.contact} reading={reading} />
      <OutlineList reading={reading} />
    </section>
  );
}
