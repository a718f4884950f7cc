import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './FoldedSection.module.css';

export interface FoldedSectionProps {
  readonly title: string;
  /** The number of things in it, or the figure that it explains. */
  readonly count: number | string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A section that waits folded, with its figure in its heading. What it holds is made when it is unfolded. */
export function FoldedSection({ title, count, startsOpen = false, children }: FoldedSectionProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <Disclosure className={styles.section ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={2} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight className={styles.arrow} size={14} aria-hidden="true" />
          {title} <span className={styles.count}>{count}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{isOpen ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
