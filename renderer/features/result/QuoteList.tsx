import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import type { EvidenceQuote } from '../../../shared/report/evidence-quotes.ts';
import { messages } from '../../messages.ts';
import { markOfMention } from '../../store/evidence-marks.ts';
import { selectMarks } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './QuoteList.module.css';

export interface QuoteListProps {
  readonly quotes: readonly EvidenceQuote[];
  readonly mentions: readonly SkillMention[];
}

/** Sentences of the résumé with the way to their place in it. */
export function QuoteList({ quotes, mentions }: QuoteListProps) {
  const store = useAppStore();
  const marks = useApp(selectMarks);

  return (
    <ul className={styles.quotes}>
      {quotes.map((quote) => {
        const first = mentions.find((mention) => mention.id === quote.mentions[0]);
        return first === undefined ? null : (
          <li key={first.id} title={quote.why}>
            <q>{quote.quote}</q>{' '}
            <Button
              variant="link"
              onPress={() => store.getState().selectMark(markOfMention(marks, first.id)?.id ?? null)}
            >
              {messages.gaps.place(first.page, first.line)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
