import { useEffect, useRef } from 'react';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { messages } from '../../messages.ts';
import type { EvidenceMark } from '../../store/evidence-marks.ts';
import { FOCUS_CORRECTIONS_EVENT } from '../../store/evidence-slice.ts';
import { selectAnalysis } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MarkDetail.module.css';
import { MentionCorrections } from './MentionCorrections.tsx';

/** What the selected mark counts for, and why as much or as little. */
export function MarkDetail({
  mark,
  isEmpty,
}: {
  readonly mark: EvidenceMark | null;
  readonly isEmpty: boolean;
}) {
  const footer = useRef<HTMLElement>(null);
  useEffect(() => {
    const focus = () => footer.current?.querySelector<HTMLElement>('[role="group"] button')?.focus();
    window.addEventListener(FOCUS_CORRECTIONS_EVENT, focus);
    return () => window.removeEventListener(FOCUS_CORRECTIONS_EVENT, focus);
  }, []);
  if (mark === null) {
    return (
      <footer className={styles.detail}>
        <p>{isEmpty ? messages.evidence.none : messages.evidence.choose}</p>
      </footer>
    );
  }
  return (
    <footer ref={footer} className={styles.detail} aria-live="polite">
      {mark.mentions.map((mention, index) => (
        <MentionDetail key={mention.id} mention={mention} mark={index === 0 ? mark : null} />
      ))}
    </footer>
  );
}

function MentionDetail({
  mention,
  mark,
}: {
  readonly mention: SkillMention;
  readonly mark: EvidenceMark | null;
}) {
  const skill = useApp((state) =>
    state.services.catalog.lexicon.skills.find(({ id }) => id === mention.skill),
  );
  const lead =
    mark === null || mark.category === null
      ? ''
      : `${mark.tag}, ${messages.evidence.categories[mark.category]}, ${messages.evidence.tagWords[mark.weight]}. `;
  return (
    <div className={styles.mention}>
      <p>
        <strong>
          {lead}
          {skill?.name ?? mention.label}.
        </strong>{' '}
        {mention.why}
      </p>
      {mention.counted ? <Supports mention={mention} /> : null}
      <MentionCorrections mention={mention} />
    </div>
  );
}

/** The competencies that a mention counts for, also by what its skill implies, as ways to them. */
function Supports({ mention }: { readonly mention: SkillMention }) {
  const store = useAppStore();
  const analysis = useApp(selectAnalysis);
  const supported = (analysis?.competencies ?? []).filter(({ mentions }) => mentions.includes(mention.id));
  if (supported.length === 0) return null;
  return (
    <p className={styles.supports}>
      {messages.evidence.supports}
      {supported.map((competency) => (
        <Button
          key={competency.id}
          variant="link"
          onPress={() => store.getState().showCompetency(competency.id)}
        >
          {competency.name}
        </Button>
      ))}
    </p>
  );
}
