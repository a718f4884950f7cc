import { useState } from 'react';
import { CheckboxGroup, Label, RadioGroup } from 'react-aria-components';
import { type ExportFormat, exportFormatSchema } from '../../../shared/ipc/bridge.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import type { Mask } from '../../../shared/report/mask.ts';
import { messages } from '../../messages.ts';
import type { AppState } from '../../store/app-state.ts';
import { documentTitle } from '../../store/library-document.ts';
import { selectAnalysis, selectDocument, selectReadResume } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckChoice, RadioChoice } from '../../ui/Choice.tsx';
import styles from './ExportDialog.module.css';
import { ExportStatus, type Saving } from './ExportStatus.tsx';

/** Where the dialog's choices become a report on disk; the system's own dialog asks for the place and about replacing. */
export function ExportDialog() {
  const store = useAppStore();
  const document = useApp(selectDocument);
  const roleName = useApp((state) => selectAnalysis(state)?.role.name);
  const format = useApp((state) => state.exportFormat);
  const paper = useApp((state) => state.paper);
  const [masks, setMasks] = useState<readonly Mask[]>([]);
  const [saving, setSaving] = useState<Saving>({ kind: 'choosing' });
  const close = () => store.getState().closeDialog();

  async function save(): Promise<void> {
    const report = reportToSave(store.getState(), masks);
    if (report === null) return;
    setSaving({ kind: 'saving' });
    const outcome = await store.getState().services.bridge.exportReport({ report, format, paper });
    if (!outcome.ok) setSaving({ kind: 'failed', failure: outcome.error });
    else if (outcome.value.kind === 'cancelled') setSaving({ kind: 'choosing' });
    else setSaving({ kind: 'saved', fileName: outcome.value.fileName, savedId: outcome.value.savedId });
  }

  if (document === null || roleName === undefined) return null;
  return (
    <AppDialog
      title={messages.exportDialog.title}
      closeLabel={messages.exportDialog.close}
      onClose={close}
      actions={
        <>
          <ExportStatus saving={saving} />
          {/* Pending rather than disabled: the focus stays, and Escape with it. */}
          <Button variant="primary" isPending={saving.kind === 'saving'} onPress={() => void save()}>
            {messages.exportDialog.save(messages.exportDialog.formats[format])}
          </Button>
        </>
      }
    >
      <p className={styles.about}>{messages.exportDialog.about(documentTitle(document), roleName)}</p>
      <FormatChoice format={format} onChange={(next) => store.getState().chooseExport(next, paper)} />
      {format === 'pdf' ? (
        <RadioGroup
          className={styles.group ?? ''}
          value={paper}
          onChange={(value) => store.getState().chooseExport(format, value === 'Letter' ? 'Letter' : 'A4')}
        >
          <Label className={styles.label ?? ''}>{messages.exportDialog.paper}</Label>
          <div className={styles.row}>
            {(['A4', 'Letter'] as const).map((size) => (
              <RadioChoice key={size} value={size} name={size} />
            ))}
          </div>
        </RadioGroup>
      ) : null}
      <CheckboxGroup
        className={styles.group ?? ''}
        value={[...masks]}
        onChange={(values) => setMasks(MASK_CHOICES.filter((mask) => values.includes(mask)))}
      >
        <Label className={styles.label ?? ''}>{messages.exportDialog.privacy}</Label>
        <div className={styles.row}>
          {MASK_CHOICES.map((mask) => (
            <CheckChoice key={mask} value={mask} name={messages.exportDialog.masks[mask]} />
          ))}
        </div>
      </CheckboxGroup>
    </AppDialog>
  );
}

const MASK_CHOICES: readonly Mask[] = ['contact', 'name'];

function FormatChoice({
  format,
  onChange,
}: {
  readonly format: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={format}
      onChange={(value) => onChange(exportFormatSchema.parse(value))}
    >
      <Label className={styles.label ?? ''}>{messages.exportDialog.format}</Label>
      <div className={styles.formats}>
        {exportFormatSchema.options.map((option) => (
          <RadioChoice
            key={option}
            value={option}
            name={messages.exportDialog.formats[option]}
            detail={messages.exportDialog.formatDetails[option]}
          />
        ))}
      </div>
    </RadioGroup>
  );
}

/** Built anew, because what is hidden is hidden in the report itself, before it leaves the window. */
function reportToSave(state: AppState, mask: readonly Mask[]) {
  const read = selectReadResume(state);
  const analysis = selectAnalysis(state);
  if (read === null || analysis === null) return null;
  const { catalog, info } = state.services;
  return buildReport({
    analysis,
    parsed: read.parsed,
    fileName: read.file.name,
    answers: read.notes.answers,
    catalog,
    asOf: info.today,
    version: info.version,
    mask,
  });
}
