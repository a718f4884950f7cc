import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

/** primary: the one main action of a view. plain: outlined. quiet: no outline until it is pointed at. link: inline text. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'link';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly variant?: ButtonVariant;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant = 'plain', children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[variant]}`}>
      {children}
    </AriaButton>
  );
}
