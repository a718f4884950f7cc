import type { ReactNode } from 'react';
import { messages } from '../../messages.ts';
import styles from './OutlineRow.module.css';
import type { ReadGroup, ReadLine, RowKey } from './outline-resume.ts';
import tints from './tints.module.css';
import { tintOf } from './tints.ts';
import type { Reading } from './use-reading.ts';

export interface OutlineRowProps {
  readonly reading: Reading;
  readonly row: RowKey;
  /** Gives the colour. */
  readonly group: ReadGroup;
  /** "S2", "E3", a line's number; "" for none. */
  readonly tag: string;
  /** Whether it has lines that are shown or could be; absent for a line. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One row that can be chosen. One row is in the tab order: the chosen one, or the first. */
export function OutlineRow({ reading, row, group, tag, isOpen, children }: OutlineRowProps) {
  const { outline, chosen } = reading;
  return (
    <button
      type="button"
      className={`${styles.row} ${isOpen === undefined ? styles.line : ''} ${tints[tintOf(group)]}`}
      tabIndex={(chosen ?? outline.groups[0]?.key) === row ? 0 : -1}
      aria-pressed={chosen === row}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
      data-row={row}
      onClick={() => reading.toggle(row, 'rows')}
    >
      <span className={styles.tag}>{tag}</span>
      <span className={styles.words}>{children}</span>
    </button>
  );
}

export interface LineRowsProps {
  readonly reading: Reading;
  readonly group: ReadGroup;
  readonly lines: readonly ReadLine[];
}

/** Lines as rows, each with its number and what it was taken for. */
export function LineRows({ reading, group, lines }: LineRowsProps) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ key, line, text, kind }) => (
        <li key={key}>
          <OutlineRow reading={reading} row={key} group={group} tag={`${line.number}`}>
            <span className={styles.text}>{text}</span>
            <span className={styles.kind}>{messages.read.lineKinds[kind]}</span>
          </OutlineRow>
        </li>
      ))}
    </ul>
  );
}
