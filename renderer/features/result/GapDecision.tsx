import { Group, ToggleButton } from 'react-aria-components';
import { daySchema } from '../../../shared/base/month.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import { type GapAnswer, gapDecisionSchema } from '../../../shared/scoring/gap-answer.ts';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { NoteField } from '../../ui/NoteField.tsx';
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
  const words = messages.decisions;
  switch (answer.answer) {
    case 'show':
      return (
        <NoteField
          kind="lines"
          label={words.draft}
          hint={words.draftHint}
          value={answer.note}
          onCommit={(note) => onDecide({ ...answer, note })}
        />
      );
    case 'build':
      return (
        <NoteField
          kind="date"
          label={words.targetDate}
          hint={words.targetDateHint}
          value={answer.targetDate ?? ''}
          onCommit={(day) => onDecide({ ...answer, targetDate: daySchema.nullable().catch(null).parse(day) })}
        />
      );
    case 'not-for-me':
      return (
        <NoteField
          kind="line"
          label={words.reason}
          hint={words.reasonHint}
          value={answer.note}
          onCommit={(note) => onDecide({ ...answer, note })}
        />
      );
  }
}
