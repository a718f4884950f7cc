import { Group, ToggleButton } from 'react-aria-components';
import { daySchema } from '../../../shared/base/month.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import {
  type GapAnswer,
  type GapDecision as GapDecisionKind,
  gapDecisionSchema,
} from '../../../shared/scoring/gap-answer.ts';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { NoteField, type NoteFieldProps } from '../../ui/NoteField.tsx';
import styles from './GapDecision.module.css';

/** Show it, build it, or leave it: the question that the page cannot answer. No decision moves a figure. */
export function GapDecision({ gap, answer }: { readonly gap: Gap; readonly answer: GapAnswer | null }) {
  const store = useAppStore();
  const words = messages.decisions;
  const decide = (next: Omit<GapAnswer, 'competency'>) =>
    store.getState().decideGap({ competency: gap.competency, ...next }, gap.name);
  return (
    <div className={styles.decision}>
      <Group className={styles.choices ?? ''} aria-label={words.question(gap.name)}>
        {gapDecisionSchema.options.map((option) => (
          <ToggleButton
            key={option}
            className={styles.choice ?? ''}
            isSelected={answer?.answer === option}
            onChange={(isChosen) => {
              if (isChosen) decide({ answer: option, note: '', targetDate: null });
              else store.getState().withdrawDecision(gap.competency, gap.name);
            }}
          >
            {words.buttons[option]}
          </ToggleButton>
        ))}
      </Group>
      {answer === null ? null : <DecisionField answer={answer} onDecide={decide} />}
    </div>
  );
}

function DecisionField({
  answer,
  onDecide,
}: {
  readonly answer: GapAnswer;
  readonly onDecide: (next: GapAnswer) => void;
}) {
  const isDate = answer.answer === 'build';
  return (
    <NoteField
      kind={FIELD_KINDS[answer.answer]}
      {...messages.decisions.fields[answer.answer]}
      value={isDate ? (answer.targetDate ?? '') : answer.note}
      onCommit={(text) =>
        onDecide(
          isDate
            ? { ...answer, targetDate: daySchema.nullable().catch(null).parse(text) }
            : { ...answer, note: text },
        )
      }
    />
  );
}

/** What each decision leaves to be said: a draft, a day, a reason. */
const FIELD_KINDS = { show: 'lines', build: 'date', 'not-for-me': 'line' } as const satisfies Record<
  GapDecisionKind,
  NoteFieldProps['kind']
>;
