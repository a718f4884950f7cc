import type { ExportFailure } from '../../../shared/ipc/bridge.ts';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportDialog.module.css';

/** How far the export is. The file is complete or absent, so that there is nothing in between to say. */
export type Saving =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly savedId: string }
  | { readonly kind: 'failed'; readonly failure: ExportFailure };

export function ExportStatus({ saving }: { readonly saving: Saving }) {
  return (
    <div className={styles.status} role="status">
      <StatusText saving={saving} />
    </div>
  );
}

function StatusText({ saving }: { readonly saving: Saving }) {
  const store = useAppStore();
  switch (saving.kind) {
    case 'choosing':
      return null;
    case 'saving':
      return <p>{messages.exportDialog.saving}</p>;
    case 'copied':
      return <p>{messages.exportDialog.copied}</p>;
    case 'saved':
      return (
        <p>
          {messages.exportDialog.saved(saving.fileName)}{' '}
          <Button
            variant="link"
            onPress={() => void store.getState().services.bridge.showSaved(saving.savedId)}
          >
            {messages.exportDialog.show}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <p className={styles.failed}>
          {messages.exportDialog.failed} {saving.failure.message}
        </p>
      );
  }
}
