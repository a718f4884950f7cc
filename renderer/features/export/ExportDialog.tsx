import { useEffect, useMemo, useRef, useState } from 'react';
import type { ExportFormat, HandoutChoices, ReportChoices } from '../../../shared/ipc/bridge.ts';
import { convertToJsonResume } from '../../../shared/report/convert-to-json-resume.ts';
import type { Audience } from '../../../shared/report/handout.ts';
import type { Mask } from '../../../shared/report/mask.ts';
import { messages } from '../../messages.ts';
import { documentTitle, type ReadResume } from '../../store/library-document.ts';
import { selectAnalysis, selectDocument, selectReadResume, selectTarget } from '../../store/selectors.ts';
import { asksOf } from '../../store/shown-result.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { AudienceChoice, FormatChoice, MaskChoice, PaperChoice } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { ExportStatus, type Saving } from './ExportStatus.tsx';
import { LetterheadFields } from './LetterheadFields.tsx';
import { makeOrder } from './make-order.ts';
import { ReportPreview } from './ReportPreview.tsx';

/** Who is handed a report needs no telephone number in it. */
const FIRST_MASK: readonly Mask[] = ['contact'];

/** Formats that are laid out for a size of paper. */
const PAGED: ReadonlySet<ExportFormat> = new Set(['pdf', 'html', 'docx']);

/** Where the dialog's choices become a report on disk; the system's own dialog asks for the place and about replacing. */
export function ExportDialog({ printsAtOnce }: { readonly printsAtOnce: boolean }) {
  const store = useAppStore();
  const document = useApp(selectDocument);
  const read = useApp(selectReadResume);
  const analysis = useApp(selectAnalysis);
  const services = useApp((state) => state.services);
  const target = useApp(selectTarget);
  const handout = useApp((state) => state.handout);
  const format = useApp((state) => state.exportFormat);
  const paper = useApp((state) => state.paper);
  const [saving, setSaving] = useState<Saving>({ kind: 'choosing' });
  const mask = handout.byAudience[handout.audience]?.mask ?? FIRST_MASK;
  const order = useMemo(
    () =>
      read === null || analysis === null
        ? null
        : makeOrder(read, analysis, services, handout, mask, asksOf(target)),
    [read, analysis, services, handout, mask, target],
  );
  if (document === null || read === null || analysis === null || order === null) return null;
  const request = { ...order, format, paper };

  function choose(change: Partial<ReportChoices>): void {
    const next = { format, paper, mask, ...change };
    setSaving({ kind: 'choosing' });
    store.getState().chooseExport(next.format, next.paper);
    store.getState().chooseHandout(remember(handout, next));
  }

  /** Everything as it was last for these readers. */
  function chooseAudience(audience: Audience): void {
    const known = handout.byAudience[audience];
    setSaving({ kind: 'choosing' });
    store.getState().chooseHandout({ ...handout, audience });
    if (known !== undefined) store.getState().chooseExport(known.format, known.paper);
  }

  async function save(): Promise<void> {
    setSaving({ kind: 'saving' });
    const outcome = await services.bridge.exportReport(request);
    if (!outcome.ok) setSaving({ kind: 'failed', failure: outcome.error });
    else if (outcome.value.kind === 'cancelled') setSaving({ kind: 'choosing' });
    else setSaving({ ...outcome.value, leftOut: [] });
  }

  async function print(): Promise<void> {
    setSaving({ kind: 'printing' });
    const outcome = await services.bridge.printReport(request);
    if (!outcome.ok) setSaving({ kind: 'notPrinted', failure: outcome.error });
    else setSaving({ kind: outcome.value === 'printed' ? 'printed' : 'choosing' });
  }

  async function saveResume({ parsed }: ReadResume): Promise<void> {
    setSaving({ kind: 'saving' });
    const { resume, leftOut } = convertToJsonResume(parsed.resume, mask);
    const name = mask.includes('name') ? null : parsed.resume.contact.name;
    const outcome = await services.bridge.exportResume({ name, resume });
    if (!outcome.ok) setSaving({ kind: 'failed', failure: outcome.error });
    else if (outcome.value.kind === 'cancelled') setSaving({ kind: 'choosing' });
    else setSaving({ ...outcome.value, leftOut });
  }

  async function copy(): Promise<void> {
    await services.bridge.copyReport(request);
    setSaving({ kind: 'copied' });
  }

  return (
    <AppDialog
      title={messages.exportDialog.title}
      closeLabel={messages.exportDialog.close}
      onClose={() => store.getState().closeDialog()}
      wide
      actions={
        <>
          <ExportStatus saving={saving} />
          <Button onPress={() => void print()}>{messages.exportDialog.print}</Button>
          <Button onPress={() => void copy()}>{messages.exportDialog.copy}</Button>
          {/* Pending rather than disabled: the focus stays, and Escape with it. */}
          <Button variant="primary" isPending={saving.kind === 'saving'} onPress={() => void save()}>
            {messages.exportDialog.save(messages.exportDialog.formats[format])}
          </Button>
        </>
      }
    >
      {printsAtOnce ? <AtOnce act={() => void print()} /> : null}
      <div className={styles.columns}>
        <div className={styles.form}>
          <p className={styles.about}>
            {messages.exportDialog.about(documentTitle(document), analysis.role.name)}
          </p>
          <AudienceChoice audience={handout.audience} onChange={chooseAudience} />
          <FormatChoice format={format} onChange={(next) => choose({ format: next })} />
          {PAGED.has(format) ? (
            <PaperChoice paper={paper} onChange={(next) => choose({ paper: next })} />
          ) : null}
          <MaskChoice mask={mask} onChange={(next) => choose({ mask: next })} />
          <LetterheadFields
            letterhead={handout.letterhead}
            onChange={(letterhead) => store.getState().chooseHandout({ ...handout, letterhead })}
          />
          <p>
            <Button variant="link" onPress={() => void saveResume(read)}>
              {messages.exportDialog.resume}
            </Button>
          </p>
        </div>
        <ReportPreview request={request} />
      </div>
    </AppDialog>
  );
}

/** Does something once, when the dialog is there. */
function AtOnce({ act }: { readonly act: () => void }) {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  }, [act]);
  return null;
}

function remember(handout: HandoutChoices, choices: ReportChoices): HandoutChoices {
  return { ...handout, byAudience: { ...handout.byAudience, [handout.audience]: choices } };
}
