import { CENTRE_VIEWS } from './centre-views.ts';
import { messages } from './messages.ts';
import { useApp, useAppStore } from './store/store-context.ts';
import { Button } from './ui/Button.tsx';
import styles from './ViewNav.module.css';

/** The way from view to view in a wide window, where the evidence stands beside the result. */
export function ViewNav() {
  const store = useAppStore();
  const centre = useApp((state) => (state.centre === 'evidence' ? 'result' : state.centre));
  return (
    <nav className={styles.views} aria-label={messages.app.centreViews}>
      {CENTRE_VIEWS.filter(({ id }) => id !== 'evidence').map(({ id, name }) => (
        <Button
          key={id}
          variant="quiet"
          onPress={() => store.getState().showCentre(id)}
          {...(id === centre ? { 'aria-current': 'page' as const } : {})}
        >
          {name}
        </Button>
      ))}
    </nav>
  );
}
