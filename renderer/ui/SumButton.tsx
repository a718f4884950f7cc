import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import styles from './SumButton.module.css';

export interface SumButtonProps {
  /** What the button shows: a number, or words. */
  readonly face: ReactNode;
  /** Full name for who cannot see what stands around it; omitted where the face says it all. */
  readonly label?: string;
  readonly title: string;
  readonly children: ReactNode;
  /**
   * number: bold, at the end of its line. figure: in a column of a table. text: a link. cell: all of
   * its table cell. bare: as what it holds.
   */
  readonly look?: 'number' | 'figure' | 'text' | 'cell' | 'bare';
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
}

/**
 * A number that can be questioned is a button: it opens the sum behind it. A result holds dozens of them, so the
 * button is the platform's own, and what a sum needs beyond it is made when it is opened.
 */
export function SumButton({ face, label, title, children, look = 'number', buttonRef }: SumButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const own = useRef<HTMLButtonElement>(null);
  const ref = buttonRef ?? own;
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={`${styles.button} ${styles[look]}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {face}
      </button>
      {isOpen ? (
        <Popover
          className={styles.popover ?? ''}
          triggerRef={ref}
          isOpen
          onOpenChange={setOpen}
          offset={6}
          placement={look === 'number' ? 'bottom end' : 'bottom start'}
        >
          <Dialog className={styles.dialog ?? ''}>
            <Heading slot="title" level={3}>
              {title}
            </Heading>
            {children}
          </Dialog>
        </Popover>
      ) : null}
    </>
  );
}
