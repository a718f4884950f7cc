import type { Resume } from '../../../shared/resume/resume.ts';
import { messages } from '../../messages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NoticeList.module.css';
import type { Reading } from './use-reading.ts';

/** What the reading remarked, each with its place. */
export function NoticeList({ resume, reading }: { readonly resume: Resume; readonly reading: Reading }) {
  return (
    <section aria-labelledby="read-notices">
      <h2 id="read-notices">{messages.read.notices}</h2>
      {resume.notices.length === 0 ? (
        <p className={styles.none}>{messages.read.noticesNone}</p>
      ) : (
        <ul className={styles.list}>
          {resume.notices.map(({ kind, message, page }) => (
            <li key={`${kind} ${page} ${message}`}>
              <strong>{messages.words.notices[kind]}</strong>
              <span className={styles.place}>
                {page === null ? (
                  messages.read.wholeDocument
                ) : (
                  <NoticePage page={page} resume={resume} reading={reading} />
                )}
              </span>
              <p>{message}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface NoticePageProps {
  readonly page: number;
  readonly resume: Resume;
  readonly reading: Reading;
}

/** Leads to the page, where there are pages. */
function NoticePage({ page, resume, reading }: NoticePageProps) {
  const words = messages.read.goToPage(page);
  if (resume.document.pages.length < 2) return words;
  return (
    <Button variant="link" onPress={() => reading.showPage(page)}>
      {words}
    </Button>
  );
}
