import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './Button.tsx';
import styles from './IconButton.module.css';

const DELAY_MS = 500;

export interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'children'> {
  /** Its name, shown beside it when it is pointed at or reached by key. */
  readonly label: string;
  /** The picture alone, hidden from assistive technology. */
  readonly children: ReactNode;
}

/** A button that is a picture, and says what it does. */
export function IconButton({ label, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={DELAY_MS}>
      <Button {...props} aria-label={label}>
        {children}
      </Button>
      <Tooltip className={styles.tooltip ?? ''} placement="bottom" offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
