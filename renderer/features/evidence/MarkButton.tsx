import type { CSSProperties, ReactNode } from 'react';
import { messages } from '../../messages.ts';
import type { EvidenceMark } from '../../store/evidence-marks.ts';
import { selectMarks } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import styles from './MarkButton.module.css';

export interface MarkButtonProps {
  readonly mark: EvidenceMark;
  /** The marked words as they stand in the résumé. */
  readonly words: string;
  /** A further piece of the same mark: pointed at, but not met a second time by keyboard or screen reader. */
  readonly isContinuation: boolean;
  /** Where it stands on a page; absent in running text. */
  readonly place?: CSSProperties;
  readonly children?: ReactNode;
}

/** One mark. Only one of them is in the tab order (the selected one, or the first); arrow keys move between them. */
export function MarkButton({ mark, words, isContinuation, place, children }: MarkButtonProps) {
  const store = useAppStore();
  const isSelected = useApp((state) => state.selectedMark === mark.id);
  const isEntry = useApp((state) => (state.selectedMark ?? selectMarks(state)[0]?.id) === mark.id);
  const skills = useApp((state) => state.services.catalog.lexicon.skills);
  const names = mark.mentions.map(
    (mention) => skills.find((skill) => skill.id === mention.skill)?.name ?? mention.label,
  );
  const label = messages.evidence.markName(
    messages.evidence.weight[mark.weight],
    mark.category === null ? null : mark.tag,
    mark.category === null ? null : messages.evidence.categories[mark.category],
    [...new Set(names)].join(', '),
    words,
  );
  return (
    <button
      type="button"
      className={`${styles.mark} ${styles[mark.weight]} ${place === undefined ? styles.inline : styles.placed}`}
      style={place}
      tabIndex={isEntry && !isContinuation ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={label}
      aria-hidden={isContinuation}
      data-mark={isContinuation ? undefined : mark.id}
      onClick={() => store.getState().selectMark(mark.id)}
    >
      {children}
      {mark.weight === 'uncounted' || isContinuation ? null : <span className={styles.tag}>{mark.tag}</span>}
    </button>
  );
}
