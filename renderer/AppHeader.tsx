import { House } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { JOB_TARGET_ID } from '../shared/catalog/skill-matrix.ts';
import styles from './AppHeader.module.css';
import { messages } from './messages.ts';
import { documentTitle } from './store/library-document.ts';
import { FOCUS_ROLE_EVENT } from './store/menu-commands.ts';
import { selectDocument, selectReadResume } from './store/selectors.ts';
import { useApp, useAppStore } from './store/store-context.ts';
import { Button } from './ui/Button.tsx';
import { IconButton } from './ui/IconButton.tsx';
import { SelectField } from './ui/SelectField.tsx';
import { ViewNav } from './ViewNav.tsx';

const NOT_SURE = 'not-sure';

/** Whose résumé this is, the views of it, and what it is compared with. */
export function AppHeader({ hasTabs }: { readonly hasTabs: boolean }) {
  const store = useAppStore();
  const document = useApp((state) => (state.screen === 'home' ? null : selectDocument(state)));
  const hasResult = useApp((state) => selectReadResume(state) !== null);
  const title = document === null ? messages.app.name : documentTitle(document);
  return (
    <header className={styles.header} data-pane="">
      {document === null ? null : (
        <IconButton variant="quiet" label={messages.app.home} onPress={() => store.getState().goHome()}>
          <House size={16} aria-hidden="true" />
        </IconButton>
      )}
      <p className={styles.title}>
        <strong title={title}>{title}</strong>
        {document === null || document.fileName === title ? null : (
          <span title={document.fileName}>{document.fileName}</span>
        )}
      </p>
      {hasResult && document !== null && !hasTabs ? <ViewNav /> : null}
      {document === null ? null : (
        <div className={styles.actions}>
          <RoleSelect />
          {hasResult ? (
            <Button
              variant="primary"
              onPress={() => store.getState().openDialog({ kind: 'export', start: 'choose' })}
            >
              {messages.result.export}
            </Button>
          ) : null}
        </div>
      )}
    </header>
  );
}

function RoleSelect() {
  const store = useAppStore();
  const roleChoice = useApp((state) => state.roleChoice);
  const job = useApp((state) => state.job);
  const usesJob = useApp((state) => state.usesJob);
  const roles = useApp((state) => state.services.catalog.matrix.roles);
  const button = useRef<HTMLButtonElement>(null);
  // The same list for every role, so that its hidden rows are not made anew.
  const options = useMemo(
    () => [
      ...roles,
      ...(job === null ? [] : [{ id: JOB_TARGET_ID, name: job.name } as const]),
      { id: NOT_SURE, name: messages.roles.notSure } as const,
    ],
    [roles, job],
  );
  useEffect(() => {
    const focus = () => button.current?.focus();
    window.addEventListener(FOCUS_ROLE_EVENT, focus);
    return () => window.removeEventListener(FOCUS_ROLE_EVENT, focus);
  }, []);
  return (
    <SelectField
      label={messages.roles.compareWith}
      buttonRef={button}
      value={usesJob ? JOB_TARGET_ID : (roleChoice ?? NOT_SURE)}
      options={options}
      onChange={(value) => {
        if (value === JOB_TARGET_ID) store.getState().chooseJob();
        else store.getState().chooseRole(value === NOT_SURE ? null : value);
      }}
    />
  );
}
