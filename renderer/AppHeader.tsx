import { useEffect, useMemo, useRef } from 'react';
import { JOB_TARGET_ID } from '../shared/catalog/skill-matrix.ts';
import styles from './AppHeader.module.css';
import { messages } from './messages.ts';
import { documentTitle } from './store/library-document.ts';
import { FOCUS_ROLE_EVENT } from './store/menu-commands.ts';
import { selectDocument, selectReadResume } from './store/selectors.ts';
import { useApp, useAppStore } from './store/store-context.ts';
import { Button } from './ui/Button.tsx';
import { SelectField } from './ui/SelectField.tsx';

const NOT_SURE = 'not-sure';

/** Whose résumé this is, what it is compared with, and what can be done with the result. */
export function AppHeader({ hasTabs }: { readonly hasTabs: boolean }) {
  const store = useAppStore();
  const document = useApp((state) => (state.screen === 'home' ? null : selectDocument(state)));
  const hasResult = useApp((state) => selectReadResume(state) !== null);
  const centre = useApp((state) => state.centre);
  const title = document === null ? messages.app.name : documentTitle(document);
  return (
    <header className={styles.header} data-pane="">
      <p className={styles.title}>
        <strong>{title}</strong>
        {document === null || document.fileName === title ? null : <span>{document.fileName}</span>}
      </p>
      {document === null ? null : (
        <div className={styles.actions}>
          <Button variant="quiet" onPress={() => store.getState().goHome()}>
            {messages.app.home}
          </Button>
          <RoleSelect />
          {hasResult ? (
            <>
              {hasTabs ? null : (
                <>
                  <Button
                    onPress={() => store.getState().showCentre(centre === 'compare' ? 'result' : 'compare')}
                  >
                    {centre === 'compare' ? messages.compare.back : messages.compare.button}
                  </Button>
                  <Button
                    onPress={() => store.getState().showCentre(centre === 'what-if' ? 'result' : 'what-if')}
                  >
                    {centre === 'what-if' ? messages.whatIf.back : messages.whatIf.button}
                  </Button>
                  <ReadButton />
                </>
              )}
              <Button
                variant="primary"
                onPress={() => store.getState().openDialog({ kind: 'export', start: 'choose' })}
              >
                {messages.result.export}
              </Button>
            </>
          ) : null}
        </div>
      )}
    </header>
  );
}

/** To what was read and back. */
function ReadButton() {
  const store = useAppStore();
  const centre = useApp((state) => state.centre);
  const before = useApp((state) => state.centreBeforeRead);
  if (centre !== 'read') {
    return <Button onPress={() => store.getState().showCentre('read')}>{messages.read.title}</Button>;
  }
  return <Button onPress={() => store.getState().leaveRead()}>{messages.read.backTo[before]}</Button>;
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
