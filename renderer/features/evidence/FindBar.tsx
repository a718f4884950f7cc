import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { messages } from '../../messages.ts';
import { selectFound } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import picker from '../../ui/Picker.module.css';
import spoken from '../../ui/Spoken.module.css';
import styles from './FindBar.module.css';

/** Looks for words in the résumé; every match is shown on its page or in its line. Nothing while no one looks. */
export function FindBar() {
  const store = useAppStore();
  const find = useApp((state) => state.find);
  const turn = useApp((state) => state.findTurn);
  const matches = useApp((state) => selectFound(state).length);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = find !== null;
  useEffect(() => {
    if (isOpen && turn > 0) field.current?.select();
  }, [isOpen, turn]);
  if (find === null) return null;
  const words = messages.evidence.find;
  const isAsked = find.query.trim() !== '';
  return (
    <search
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          store.getState().closeFind();
        } else if (event.key === 'Enter' && event.target === field.current) {
          event.preventDefault();
          store.getState().stepFind(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <TextField
        className={styles.field ?? ''}
        value={find.query}
        onChange={(query) => store.getState().lookFor(query)}
      >
        <Label className={spoken.spoken ?? ''}>{words.label}</Label>
        <Input ref={field} className={picker.input ?? ''} placeholder={words.label} spellCheck={false} />
      </TextField>
      <p className={styles.position} role="status">
        {!isAsked ? null : matches === 0 ? words.none : words.position(find.index + 1, matches)}
      </p>
      <IconButton
        label={words.previous}
        isDisabled={matches === 0}
        onPress={() => store.getState().stepFind(-1)}
      >
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={words.next} isDisabled={matches === 0} onPress={() => store.getState().stepFind(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton variant="quiet" label={words.close} onPress={() => store.getState().closeFind()}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </search>
  );
}
