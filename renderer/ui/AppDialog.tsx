import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './AppDialog.module.css';
import { Button } from './Button.tsx';

export interface AppDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** A long text with nothing in it that takes the focus: it takes the focus itself, so that keys scroll it. */
  readonly isLongText?: boolean;
  readonly children: ReactNode;
  /** Buttons at the lower edge. */
  readonly actions?: ReactNode;
  /** Room for two columns. Default: no. */
  readonly wide?: boolean;
}

/** A modal dialog; Escape and a press beside it close it, and the focus returns to where it was. */
export function AppDialog({
  title,
  closeLabel,
  onClose,
  isLongText = false,
  children,
  actions,
  wide = false,
}: AppDialogProps) {
  const region = isLongText ? { tabIndex: 0, role: 'region', 'aria-label': title } : {};
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`${styles.modal} ${wide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button variant="quiet" aria-label={closeLabel} onPress={onClose}>
              <X size={16} aria-hidden="true" />
            </Button>
          </header>
          <div className={styles.body} {...region}>
            {children}
          </div>
          {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
