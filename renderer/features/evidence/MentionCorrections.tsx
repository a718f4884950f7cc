import { useEffect, useMemo, useRef } from 'react';
import { Group } from 'react-aria-components';
import { mentionPlaceOf } from '../../../shared/evidence/correct-mention.ts';
import type { LoweredStrength, RaisedStrength } from '../../../shared/evidence/correction.ts';
import type { SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { messages } from '../../messages.ts';
import { selectReadResume } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { SearchPicker } from '../../ui/SearchPicker.tsx';
import { likelySkills } from './likely-skills.ts';
import styles from './MarkDetail.module.css';

const RAISED: readonly RaisedStrength[] = [1, 2, 3, 4];
const LOWERED: readonly LoweredStrength[] = [3, 2, 1];

/** What a person can say about one mention. Each counts at once, is kept with the file, and can be undone. */
export function MentionCorrections({ mention }: { readonly mention: SkillMention }) {
  const store = useAppStore();
  const row = useRef<HTMLDivElement>(null);
  const place = mentionPlaceOf(mention);
  const { label } = mention;
  const words = messages.corrections;
  const { correction } = mention;

  // The button that was pressed may be gone, because what it said holds now.
  useEffect(() => {
    if (correction !== undefined && document.activeElement === document.body)
      row.current?.querySelector('button')?.focus();
  }, [correction]);

  // What was moved one way is moved the other way only from how it was read.
  const stronger =
    correction?.kind === 'weaker' ? [] : RAISED.filter((strength) => strength > mention.strength);
  const weaker =
    correction?.kind === 'stronger' || !mention.counted
      ? []
      : LOWERED.filter((strength) => strength < mention.strength);
  return (
    <Group ref={row} className={styles.corrections ?? ''} aria-label={words.label(label)}>
      {correction === undefined ? null : (
        <>
          <span className={styles.corrected}>{words.corrected}</span>
          <Button
            variant="link"
            aria-label={words.about.asRead(label)}
            onPress={() => store.getState().withdrawCorrection(place)}
          >
            {words.asRead}
          </Button>
        </>
      )}
      {mention.counted ? (
        <>
          <Button
            variant="link"
            aria-label={words.about.notEvidence(label)}
            onPress={() => store.getState().correct([{ kind: 'not-evidence', mention: place }])}
          >
            {words.notEvidence}
          </Button>
          <SkillPicker mention={mention} />
        </>
      ) : null}
      {stronger.length === 0 ? null : (
        <MenuButton
          face={words.stronger}
          label={words.about.stronger(label)}
          choices={stronger.map((id) => ({ id, name: words.strengths[id] }))}
          onChoose={(strength) => store.getState().correct([{ kind: 'stronger', mention: place, strength }])}
        />
      )}
      {weaker.length === 0 ? null : (
        <MenuButton
          face={words.weaker}
          label={words.about.weaker(label)}
          choices={weaker.map((id) => ({ id, name: words.strengths[id] }))}
          onChoose={(strength) => store.getState().correct([{ kind: 'weaker', mention: place, strength }])}
        />
      )}
    </Group>
  );
}

function SkillPicker({ mention }: { readonly mention: SkillMention }) {
  const store = useAppStore();
  const skills = useApp((state) => state.services.catalog.lexicon.skills);
  const judged = useApp((state) => selectReadResume(state)?.judgement.skills);
  const words = messages.corrections;
  const groups = useMemo(() => {
    const shown = new Set((judged ?? []).filter(({ depth }) => depth > 0).map(({ id }) => id));
    const { likely, others } = likelySkills(mention, skills, shown);
    return [
      { title: messages.corrections.skillsLikely, choices: likely },
      { title: messages.corrections.skillsOther, choices: others },
    ];
  }, [skills, mention, judged]);
  return (
    <SearchPicker
      face={words.wrongSkill}
      label={words.about.wrongSkill(mention.label)}
      title={words.skillTitle(mention.label)}
      fieldLabel={words.skillLabel}
      noneText={words.skillNone}
      groups={groups}
      onChoose={(skill) =>
        store.getState().correct([{ kind: 'wrong-skill', mention: mentionPlaceOf(mention), skill }])
      }
    />
  );
}
