import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './FoldedSection.module.css';

/** A section that waits folded, with the number of things in it. */
export function FoldedSection({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <Disclosure className={styles.section ?? ''}>
      <Heading level={2} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight className={styles.arrow} size={14} aria-hidden="true" />
          {title} <span className={styles.count}>{count}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
