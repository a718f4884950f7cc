import type { Key } from 'react-aria-components';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Picker.module.css';

export interface MenuChoice<T extends Key> {
  readonly id: T;
  readonly name: string;
}

export interface MenuButtonProps<T extends Key> {
  readonly face: string;
  /** The face with what it is about, for who cannot see what stands around it. */
  readonly label: string;
  readonly choices: readonly MenuChoice<T>[];
  readonly onChoose: (choice: T) => void;
}

/** A button that opens a few choices, each of which acts at once. */
export function MenuButton<T extends Key>({ face, label, choices, onChoose }: MenuButtonProps<T>) {
  return (
    <MenuTrigger>
      <Button variant="link" aria-label={label}>
        {face}
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <Menu
          className={styles.list ?? ''}
          aria-label={label}
          items={choices}
          onAction={(key) => {
            const choice = choices.find(({ id }) => id === key);
            if (choice !== undefined) onChoose(choice.id);
          }}
        >
          {(choice) => <MenuItem className={styles.option ?? ''}>{choice.name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
