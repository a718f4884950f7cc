import type { CSSProperties, ReactNode } from 'react';
import { messages } from '../../messages.ts';
import { groupName } from './group-name.ts';
import styles from './LineButton.module.css';
import type { ReadLine } from './outline-resume.ts';
import tints from './tints.module.css';
import { tintOf } from './tints.ts';
import type { Reading } from './use-reading.ts';

export interface LineButtonProps {
  readonly reading: Reading;
  readonly line: ReadLine;
  /** Where it stands on a page; absent in running text. */
  readonly place?: CSSProperties;
  /** Where its tag stands on a page. */
  readonly tagPlace?: 'right' | 'above';
  readonly children: ReactNode;
}

/** One line of the résumé. One line is in the tab order (the first of what is chosen); arrows move between them. */
export function LineButton({ reading, line, place, tagPlace, children }: LineButtonProps) {
  const { outline, chosen, lines, page } = reading;
  const group = outline.groups.find(({ key }) => key === line.group);
  const onPage = (other: ReadLine) => place === undefined || other.line.page === page;
  const entryPoint = lines.find(onPage) ?? outline.lines.find(onPage);
  return (
    <button
      type="button"
      className={`${place === undefined ? styles.inline : styles.placed} ${group === undefined ? '' : tints[tintOf(group)]}`}
      style={place}
      tabIndex={entryPoint?.key === line.key ? 0 : -1}
      aria-pressed={chosen === line.key}
      aria-label={messages.read.lineName(
        line.line.number,
        group === undefined ? '' : groupName(group),
        messages.read.lineKinds[line.kind].toLowerCase(),
        line.text,
      )}
      data-line={line.key}
      data-kind={line.kind}
      data-chosen={lines.includes(line)}
      onClick={() => reading.toggle(line.key, 'source')}
    >
      {children}
      {line.tag === '' ? null : (
        <span className={styles.tag} data-place={tagPlace}>
          {line.tag}
        </span>
      )}
    </button>
  );
}
