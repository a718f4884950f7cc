import type { SkillCategory } from '../../../shared/catalog/lexicon.ts';
import { CATEGORY_IDS } from '../../../shared/catalog/skill-matrix.ts';
import { messages } from '../../messages.ts';
import { CATEGORY_LETTERS, type EvidenceMark, type MarkWeight } from '../../store/evidence-marks.ts';
import styles from './MarkLegend.module.css';

const WEIGHTS: readonly MarkWeight[] = ['strong', 'weak', 'uncounted'];
const CATEGORIES: readonly SkillCategory[] = [...CATEGORY_IDS, 'adjacent'];

/** What the lines under the words and the letters of the tags stand for, as far as the résumé has them. */
export function MarkLegend({ marks }: { readonly marks: readonly EvidenceMark[] }) {
  if (marks.length === 0) return null;
  const words = messages.evidence;
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {WEIGHTS.filter((weight) => marks.some((mark) => mark.weight === weight)).map((weight) => (
        <li key={weight}>
          <span className={`${styles.line} ${styles[weight]}`} aria-hidden="true" />
          {words.legendWeights[weight]}
        </li>
      ))}
      {CATEGORIES.filter((category) => marks.some((mark) => mark.category === category)).map((category) => (
        <li key={category}>
          <span className={styles.letter}>{CATEGORY_LETTERS[category]}</span> {words.categories[category]}
        </li>
      ))}
    </ul>
  );
}
