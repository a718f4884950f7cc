import { mentionPlaceOf } from '../../../shared/evidence/correct-mention.ts';
import type { GapReport } from '../../../shared/report/gap-report.ts';
import { correctionPhrase } from '../../../shared/report/hand-words.ts';
import { messages } from '../../messages.ts';
import { markOfMention } from '../../store/evidence-marks.ts';
import { selectMarks } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldedSection } from '../../ui/FoldedSection.tsx';
import styles from './Lists.module.css';

/** Every correction that the figures count in, with the way to its words and the way back. */
export function CorrectionList({ report }: { readonly report: GapReport }) {
  const store = useAppStore();
  const marks = useApp(selectMarks);
  const skills = useApp((state) => state.services.catalog.lexicon.skills);
  if (report.corrections.length === 0) return null;
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.name ?? id;
  return (
    <FoldedSection title={messages.corrections.title} count={report.corrections.length}>
      <p className={styles.note}>{messages.corrections.lead}</p>
      <ul>
        {report.corrections.map((correction) => {
          const mention = report.mentions.find(({ id }) => id === correction.mention);
          if (mention === undefined) return null;
          const mark = markOfMention(marks, mention.id)?.id ?? null;
          return (
            <li key={mention.id} className={styles.inline}>
              <span>{correctionPhrase(correction, mention, nameOf)}.</span>
              <Button
                variant="link"
                aria-label={messages.corrections.shows(mention.label)}
                onPress={() => store.getState().selectMark(mark)}
              >
                {messages.gaps.place(mention.page, mention.line)}
              </Button>
              <Button
                variant="link"
                aria-label={messages.corrections.about.asRead(mention.label)}
                onPress={() => store.getState().withdrawCorrection(mentionPlaceOf(mention))}
              >
                {messages.corrections.asRead}
              </Button>
            </li>
          );
        })}
      </ul>
    </FoldedSection>
  );
}
