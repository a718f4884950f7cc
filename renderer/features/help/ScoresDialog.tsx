import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import styles from './Help.module.css';

const MONTHS = 12;

/** The rules behind every number, with the figures of the policy that is in force. */
export function ScoresDialog() {
  const store = useAppStore();
  const { matrix, policy } = useApp((state) => state.services.catalog);
  const words = messages.scores;
  const { method, levels, readinessMeaning, figuresLimits } = messages.words;
  const years = ({ graceMonths }: { readonly graceMonths: number }) => String(graceMonths / MONTHS);
  const { named, weakUse, used, built, designed } = policy.strength;
  const strengths = [0, named, weakUse, used, built, designed];
  return (
    <AppDialog
      title={words.title}
      closeLabel={messages.help.close}
      isLongText
      onClose={() => store.getState().closeDialog()}
    >
      <h3>{words.strengths}</h3>
      <p>{method.strength}</p>
      <WordTable
        heads={[words.strengthHeader, words.meaningHeader]}
        rows={strengths.map((strength, at) => [String(strength), words.strengthWords[at] ?? ''])}
      />
      <h3>{words.levels}</h3>
      <p>{method.depth}</p>
      <WordTable
        heads={[words.levelHeader, words.meaningHeader]}
        rows={levels.map(({ word, meaning }, level) => [`${level} ${word}`, meaning])}
      />
      <h3>{words.weights}</h3>
      <p>{words.weightsText(policy.category.weights.map((weight) => weight.toFixed(2)).join(', '))}</p>
      <h3>{words.fading}</h3>
      <p>{words.fadingText(years(policy.recency.tools), years(policy.recency.principles))}</p>
      <h3>{words.method}</h3>
      <p>{method.readiness}</p>
      <p>{method.order}</p>
      <WordTable
        heads={[messages.compare.categoryHeader, words.valueHeader]}
        rows={matrix.categories.map(({ name, value }) => [name, value.toFixed(2)])}
      />
      <h3>{words.headline}</h3>
      <p>{words.headlineText}</p>
      <h3>{words.limits}</h3>
      <p>
        {readinessMeaning} {figuresLimits}
      </p>
    </AppDialog>
  );
}

function WordTable({
  heads,
  rows,
}: {
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}) {
  return (
    <table className={`${styles.table} ${styles.words}`}>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, meaning]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
