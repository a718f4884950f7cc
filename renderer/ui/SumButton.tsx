import type { ReactNode, Ref } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
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
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A number that can be questioned is a button: it opens the sum behind it. */
export function SumButton({
  face,
  label,
  title,
  children,
  look = 'number',
  buttonRef = null,
}: SumButtonProps) {
  return (
    <DialogTrigger>
      <Button
        ref={buttonRef}
        className={`${styles.button} ${styles[look]}`}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {face}
      </Button>
      <Popover
        className={styles.popover ?? ''}
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
    </DialogTrigger>
  );
}
