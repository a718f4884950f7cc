import { monthOfDay } from '../../../shared/base/month.ts';
import { datesInWords } from '../../../shared/report/date-words.ts';
import type { Entry } from '../../../shared/resume/resume.ts';
import { messages } from '../../messages.ts';
import { useApp } from '../../store/store-context.ts';
import styles from './EntryRow.module.css';
import { LineRows, OutlineRow } from './OutlineRow.tsx';
import type { ReadEntry, ReadGroup } from './outline-resume.ts';
import type { Reading } from './use-reading.ts';

export interface EntryRowProps {
  readonly group: ReadGroup;
  readonly read: ReadEntry;
  readonly reading: Reading;
}

/** A job, project, degree or certificate with its title, organisation, dates and number of items. */
export function EntryRow({ group, read, reading }: EntryRowProps) {
  const { key, number, entry, lines } = read;
  const isOpen = reading.chosen === key || lines.some((line) => line.key === reading.chosen);
  return (
    <div className={styles.entry}>
      <OutlineRow reading={reading} row={key} group={group} tag={`E${number}`} isOpen={isOpen}>
        <span>
          <span className={entry.title === null ? styles.missing : styles.title}>
            {entry.title ?? messages.read.noTitle}
          </span>
          <Organization entry={entry} />
        </span>
        <EntryDates entry={entry} />
        <span className={styles.facts}>
          {[messages.read.entryKinds[entry.kind], ...itemsOf(entry)].join(' · ')}
        </span>
      </OutlineRow>
      {isOpen ? <LineRows reading={reading} group={group} lines={lines} /> : null}
    </div>
  );
}

/** A degree or a certificate without items lacks nothing. */
function itemsOf({ kind, bullets }: Entry): readonly string[] {
  const expected = kind === 'work' || kind === 'volunteer' || kind === 'project';
  return bullets.length > 0 || expected ? [messages.read.items(bullets.length)] : [];
}

/** Only a job is missing something when it names no organisation. */
function Organization({ entry }: { readonly entry: Entry }) {
  if (entry.organization !== null) return `, ${entry.organization}`;
  if (entry.kind !== 'work') return null;
  return <span className={styles.missing}>, {messages.read.noOrganization}</span>;
}

function EntryDates({ entry }: { readonly entry: Entry }) {
  const asOf = useApp((state) => monthOfDay(state.services.info.today));
  const dates = datesInWords(entry, asOf);
  if (dates === null) return <span className={styles.missing}>{messages.read.noDates}</span>;
  return (
    <span className={styles.dates}>
      {dates.range}
      {dates.length === null ? '' : `, ${dates.length}`}{' '}
      <span className={styles.facts}>({dates.precision})</span>
    </span>
  );
}
