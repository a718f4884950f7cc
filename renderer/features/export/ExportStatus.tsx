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
  | { readonly kind: 'printing' }
  | { readonly kind: 'printed' }
  | {
      readonly kind: 'saved';
      readonly fileName: string;
      readonly savedId: string;
      /** Headings of the résumé of which the file does not hold everything. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'failed' | 'notPrinted'; readonly failure: ExportFailure };

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
    case 'printing':
      return <p>{messages.exportDialog.printing}</p>;
    case 'printed':
      return <p>{messages.exportDialog.printed}</p>;
    case 'saved':
      return (
        <p>
          {messages.exportDialog.saved(saving.fileName)}{' '}
          {saving.leftOut.length === 0
            ? null
            : `${messages.exportDialog.leftOut(saving.leftOut.join(', '))} `}
          <Button
            variant="link"
            onPress={() => void store.getState().services.bridge.showSaved(saving.savedId)}
          >
            {messages.exportDialog.show}
          </Button>{' '}
          <DragHandle savedId={saving.savedId} />
        </p>
      );
    case 'failed':
      return <p className={styles.failed}>{saving.failure.message}</p>;
    case 'notPrinted':
      return (
        <p className={styles.failed}>
          {messages.exportDialog.notPrinted} {saving.failure.message}
        </p>
      );
  }
}

/** For the pointer only; the keyboard's way to the file is its folder. */
function DragHandle({ savedId }: { readonly savedId: string }) {
  const store = useAppStore();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dragged is no control.
    <span
      className={styles.drag}
      draggable
      onDragStart={(event) => {
        // The system drags the file itself, not this text.
        event.preventDefault();
        void store.getState().services.bridge.dragSaved(savedId);
      }}
    >
      {messages.exportDialog.drag}
    </span>
  );
}
