import { FileText, Upload } from 'lucide-react';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './HomeView.module.css';
import { RoleChoice } from './RoleChoice.tsx';

/** The first screen: where a résumé comes in, what it is compared with, and what happens to it. */
export function HomeView() {
  const store = useAppStore();
  const remark = useApp((state) => state.dropRemark);
  return (
    <div className={styles.home}>
      <header className={styles.header}>
        <h1>{messages.home.title}</h1>
        <p className={styles.lead}>{messages.home.lead}</p>
      </header>
      <section className={styles.drop} aria-labelledby="drop-title">
        <Upload className={styles.icon} size={28} aria-hidden="true" />
        <h2 id="drop-title">{messages.home.dropTitle}</h2>
        <p className={styles.detail}>{messages.home.dropDetail}</p>
        <div className={styles.buttons}>
          <Button variant="primary" onPress={() => void store.getState().openFileDialog()}>
            {messages.home.choose}
          </Button>
          <Button onPress={() => store.getState().openDialog({ kind: 'paste', text: '' })}>
            {messages.home.paste}
          </Button>
        </div>
        <p className={styles.remark} role="alert">
          {remark}
        </p>
      </section>
      <RoleChoice />
      <Samples />
      <p className={styles.privacy}>
        {messages.home.privacy}{' '}
        <Button variant="link" onPress={() => store.getState().openDialog({ kind: 'privacy' })}>
          {messages.home.privacyHow}
        </Button>
      </p>
    </div>
  );
}

function Samples() {
  const store = useAppStore();
  const samples = useApp((state) => state.samples);
  return (
    <section aria-labelledby="samples-title" className={styles.samples}>
      <h2 id="samples-title">{messages.home.samplesTitle}</h2>
      {samples.length === 0 ? <p className={styles.detail}>{messages.home.noSamples}</p> : null}
      <ul className={styles.sampleList}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              className={styles.sample}
              onClick={() => void store.getState().openSample(sample.id)}
            >
              <FileText size={16} aria-hidden="true" />
              <span>
                <span className={styles.sampleName}>{sample.name}</span>
                <span className={styles.detail}>{sample.description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
