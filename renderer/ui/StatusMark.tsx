import type { Status } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';
import styles from './StatusMark.module.css';

/** The status as shape, word and colour, in this order of importance. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span className={`${styles.mark} ${styles[status]}`}>
      <StatusShape status={status} />
      {messages.words.statuses[status]}
    </span>
  );
}

/** The shape alone, for cells that print their word elsewhere. Drawn, because fonts draw these signs unevenly. */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg
      className={styles.shape}
      viewBox="0 0 12 12"
      width="10"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(status)}
    </svg>
  );
}

function shapeOf(status: Status) {
  switch (status) {
    case 'met':
      return <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill="currentColor" />;
    case 'gap':
      return <path d="M6 1.2 10.8 6 6 10.8 1.2 6Z" fill="none" stroke="currentColor" strokeWidth="1.4" />;
    case 'close':
      return (
        <>
          <rect
            x="1.2"
            y="1.2"
            width="9.6"
            height="9.6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
          <rect x="1.2" y="1.2" width="4.8" height="9.6" fill="currentColor" />
        </>
      );
    case 'extra':
      return <circle cx="6" cy="6" r="2" fill="currentColor" />;
    case 'not-required':
      return <rect x="2" y="5.3" width="8" height="1.4" fill="currentColor" />;
  }
}
