import { useRef } from 'react';
import { messages } from '../../messages.ts';
import { EntryRow } from './EntryRow.tsx';
import { groupName, sectionKindName } from './group-name.ts';
import styles from './OutlineList.module.css';
import { LineRows, OutlineRow } from './OutlineRow.tsx';
import type { ReadGroup } from './outline-resume.ts';
import type { Reading } from './use-reading.ts';

/** Sections with their entries, in order, and the lines outside them. Arrow keys move between the rows. */
export function OutlineList({ reading }: { readonly reading: Reading }) {
  const list = useRef<HTMLDivElement>(null);
  const { groups } = reading.outline;
  return (
    <section aria-labelledby="read-outline">
      <h2 id="read-outline">{messages.read.outline}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons within. */}
      <div
        ref={list}
        onKeyDown={(event) => {
          const { target, altKey, key } = event;
          if (altKey || list.current === null || !(target instanceof HTMLElement)) return;
          const next = rowByKey(list.current, target, key);
          if (next === undefined) return;
          event.preventDefault();
          reading.moveTo(next, 'rows');
        }}
      >
        {groups.some(({ kind }) => kind === 'section') ? null : (
          <p className={styles.none}>{messages.read.noSections}</p>
        )}
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group.key}>
              <GroupRows group={group} reading={reading} />
            </li>
          ))}
        </ul>
        {groups.some(({ kind }) => kind === 'unplaced') ? null : (
          <p className={styles.none}>{messages.read.unplacedNone}</p>
        )}
      </div>
    </section>
  );
}

function GroupRows({ group, reading }: { readonly group: ReadGroup; readonly reading: Reading }) {
  const { key, kind, section, entries, lines } = group;
  const loose = lines.filter((line) => line.entry === null);
  // What was not understood is shown without asking.
  const isOpen =
    kind === 'unplaced' || reading.chosen === key || loose.some((line) => line.key === reading.chosen);
  const kindName = sectionKindName(group);
  const isInferred = section !== null && section.heading === null;
  const facts = [
    kindName === null ? '' : isInferred ? messages.read.inferred(kindName.toLowerCase()) : kindName,
    kind === 'top' ? messages.read.topDetail : '',
    entries.length > 0 ? messages.read.entries(entries.length) : '',
    messages.read.lines(lines.length),
    kind === 'unplaced' ? messages.read.unplacedLead : '',
  ];
  return (
    <>
      <OutlineRow
        reading={reading}
        row={key}
        group={group}
        tag={group.number === null ? '' : `S${group.number}`}
        isOpen={isOpen}
      >
        <span className={styles.heading}>{isInferred ? messages.read.noHeading : groupName(group)}</span>
        <span className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </OutlineRow>
      {isOpen ? <LineRows reading={reading} group={group} lines={loose} /> : null}
      {entries.length === 0 ? null : (
        <ul>
          {entries.map((entry) => (
            <li key={entry.key}>
              <EntryRow group={group} read={entry} reading={reading} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The row that an arrow, Home or End leads to from the focused one; undefined for other keys and at the ends. */
function rowByKey(list: HTMLElement, from: HTMLElement, key: string): string | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(from);
  if (at === -1) return undefined;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  return rows[targets[key] ?? -1]?.dataset.row;
}
