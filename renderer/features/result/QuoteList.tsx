import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import type { EvidenceQuote } from '../../../shared/report/evidence-quotes.ts';
import { messages } from '../../messages.ts';
import { markOfMention } from '../../store/evidence-marks.ts';
import { selectMarks } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { EVIDENCE_IS_TAB } from '../../ui/layout.ts';
import styles from './QuoteList.module.css';

export interface QuoteListProps {
  readonly quotes: readonly EvidenceQuote[];
  readonly mentions: readonly SkillMention[];
}

/** Sentences of the résumé with the way to their place in it. */
export function QuoteList({ quotes, mentions }: QuoteListProps) {
  const store = useAppStore();
  const marks = useApp(selectMarks);

  function show(mentionId: string): void {
    const { selectMark, showCentre } = store.getState();
    selectMark(markOfMention(marks, mentionId)?.id ?? null);
    // Where the pane has no room beside the centre, it takes the centre's place.
    if (window.matchMedia(EVIDENCE_IS_TAB).matches) showCentre('evidence');
  }

  return (
    <ul className={styles.quotes}>
      {quotes.map((quote) => {
        const first = mentions.find((mention) => mention.id === quote.mentions[0]);
        return first === undefined ? null : (
          <li key={first.id} title={quote.why}>
            <q>{quote.quote}</q>{' '}
            <Button variant="link" onPress={() => show(first.id)}>
              {messages.gaps.place(first.page, first.line)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
