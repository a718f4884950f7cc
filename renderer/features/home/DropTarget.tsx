import { Upload } from 'lucide-react';
import { useEffect, useState } from 'react';
import { assertNever } from '../../../shared/base/result.ts';
import { messages } from '../../messages.ts';
import { selectTargetName } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import styles from './DropTarget.module.css';
import { type Dropped, readTransfer } from './read-drop.ts';

/** What hovers over the window before it is released; file names are not known yet. */
type Hover = { readonly files: number; readonly unlikely: boolean };

/** Accepts drops and pastes anywhere in the window and says beforehand what a drop will do. */
export function DropTarget() {
  const store = useAppStore();
  const [hover, setHover] = useState<Hover | null>(null);

  useEffect(() => {
    // Entering a child fires before leaving its parent, so that only the balance tells whether the window was left.
    let depth = 0;

    function take(dropped: Dropped): void {
      const { addFiles, openDialog, remarkOnDrop } = store.getState();
      switch (dropped.kind) {
        case 'files':
          addFiles(dropped.files);
          break;
        case 'text':
          openDialog({ kind: 'paste', text: dropped.text });
          break;
        case 'empty-folder':
          remarkOnDrop(messages.drop.emptyFolder);
          break;
        case 'nothing':
          remarkOnDrop(messages.drop.nothing);
          break;
        default:
          assertNever(dropped);
      }
    }

    function isBusy(): boolean {
      return store.getState().dialog.kind !== 'none';
    }

    function onDragEnter(event: DragEvent): void {
      event.preventDefault();
      depth += 1;
      if (event.dataTransfer !== null && !isBusy()) setHover(hoverOf(event.dataTransfer));
    }
    function onDragOver(event: DragEvent): void {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isBusy() ? 'none' : 'copy';
    }
    function onDragLeave(): void {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setHover(null);
    }
    function onDrop(event: DragEvent): void {
      event.preventDefault();
      depth = 0;
      setHover(null);
      if (event.dataTransfer !== null && !isBusy()) void readTransfer(event.dataTransfer).then(take);
    }
    function onPaste(event: ClipboardEvent): void {
      const { target, clipboardData } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      if (clipboardData === null || isBusy()) return;
      event.preventDefault();
      void readTransfer(clipboardData).then((dropped) => {
        if (dropped.kind !== 'nothing') take(dropped);
      });
    }

    document.addEventListener('dragenter', onDragEnter);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragenter', onDragEnter);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, [store]);

  return hover === null ? null : <DropOverlay hover={hover} />;
}

function DropOverlay({ hover }: { readonly hover: Hover }) {
  const name = useApp((state) =>
    state.roleChoice === null && !state.usesJob ? null : selectTargetName(state),
  );
  const files = messages.drop.files(hover.files);
  return (
    <div className={styles.overlay} role="status">
      <div className={styles.frame}>
        <div className={styles.message}>
          <Upload className={styles.icon} size={28} aria-hidden="true" />
          <p className={styles.title}>
            {hover.files === 0
              ? messages.drop.text
              : name === null
                ? messages.drop.releaseAll(files)
                : messages.drop.release(files, name)}
          </p>
          {hover.files > 1 ? <p>{messages.drop.queued}</p> : null}
          {hover.unlikely ? <p>{messages.drop.unlikely}</p> : null}
        </div>
      </div>
    </div>
  );
}

/** Types that say from outside that a file is none of ours; a missing type says nothing. */
const UNLIKELY = /^(image\/(?!png$|jpeg$)|audio\/|video\/|font\/)/;

function hoverOf(transfer: DataTransfer): Hover {
  const files = [...transfer.items].filter((item) => item.kind === 'file');
  return {
    files: files.length,
    unlikely: files.length > 0 && files.every((file) => UNLIKELY.test(file.type)),
  };
}
