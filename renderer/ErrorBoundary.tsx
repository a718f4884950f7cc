import { Component, type ReactNode } from 'react';
import styles from './Centre.module.css';
import { messages } from './messages.ts';
import { Button } from './ui/Button.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onLeave: () => void;
}

/** A defect in one view leaves the rest of the window standing and offers a way out of it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <section className={styles.broken} role="alert">
        <h1>{messages.app.brokenTitle}</h1>
        <p>{messages.app.broken}</p>
        <div>
          <Button
            variant="primary"
            onPress={() => {
              this.props.onLeave();
              this.setState({ isBroken: false });
            }}
          >
            {messages.app.brokenAction}
          </Button>
        </div>
      </section>
    );
  }
}
