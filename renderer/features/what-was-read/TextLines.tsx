import { Fragment } from 'react';
import { messages } from '../../messages.ts';
import { LineButton } from './LineButton.tsx';
import styles from './TextLines.module.css';
import type { Reading } from './use-reading.ts';

/** The text in the order in which it was read, with line numbers: for formats without pages, and by choice. */
export function TextLines({ pages, reading }: { readonly pages: number; readonly reading: Reading }) {
  const { lines } = reading.outline;
  return (
    <div className={styles.paper}>
      {lines.map((read, index) => {
        const { page, number, bullet } = read.line;
        const opensPage = page !== null && page !== lines[index - 1]?.line.page;
        return (
          <Fragment key={read.key}>
            {opensPage && pages > 1 ? (
              <p className={styles.page}>{messages.evidence.pageLabel(page, pages)}</p>
            ) : null}
            <LineButton reading={reading} line={read}>
              <span className={styles.number}>{number}</span>
              <span className={`${styles.text} ${bullet === null ? '' : styles.bullet}`}>{read.text}</span>
            </LineButton>
          </Fragment>
        );
      })}
    </div>
  );
}
