import type { StateCreator } from 'zustand';
import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import { advertText } from '../../shared/job/advert-text.ts';
import { isJobText, MAX_JOB_BYTES, readJobText } from '../../shared/job/read-job-text.ts';
import { messages } from '../messages.ts';
import type { AppState, JobSlice, Services } from './app-state.ts';

/** The job description that résumés can be compared with beside the roles. It lasts as long as the window. */
export function jobSlice(services: Services): StateCreator<AppState, [], [], JobSlice> {
  return (set, get) => {
    function refuse(problem: string): void {
      set({ dialog: { kind: 'job', problem } });
    }
    function compareWith(name: string, text: string): boolean {
      const target = readJobText(text, services.catalog);
      if (!target.ok) {
        refuse(messages.job.problem(name, messages.job.problems[target.error]));
        return false;
      }
      set({ job: target.value, dialog: { kind: 'none' } });
      get().chooseJob();
      return true;
    }
    return {
      job: null,
      usesJob: false,
      async openJobDialog() {
        const [opened] = await services.bridge.chooseResumes('job');
        if (opened !== undefined) get().takeJob(opened);
      },
      takeJob(opened) {
        const words = messages.job;
        if (opened.kind === 'failure') {
          refuse(words.unread(opened.name, opened.failure.message));
          return;
        }
        const { name } = opened.file;
        const text = textOf(opened);
        if (text === null) refuse(words.tooLarge(name));
        else compareWith(name, text);
      },
      takeDocumentAsJob(id) {
        const document = get().documents.find((each) => each.id === id);
        if (document?.state.kind !== 'doubtful') return;
        const { file, parsed } = document.state;
        // A text's own lines keep the signs of its lists, which the reading of a résumé takes away.
        const own = /\.(?:txt|md)$/iu.test(file.name) ? new TextDecoder().decode(file.bytes) : null;
        if (compareWith(file.name, own ?? advertText(parsed.resume.document))) get().removeDocument(id);
      },
      chooseJob() {
        if (get().job !== null)
          set({ usesJob: true, centre: 'result', gapToggles: new Map(), gapInFocus: null });
      },
    };
  };
}

/** null where it is too large for a job description. */
function textOf(opened: OpenedFile): string | null {
  if (opened.kind === 'failure' || opened.file.bytes.byteLength > MAX_JOB_BYTES) return null;
  return new TextDecoder().decode(opened.file.bytes);
}

/** Whether a file that came in is a job description rather than a résumé. */
export function isJobFile(opened: OpenedFile): boolean {
  if (opened.kind === 'failure' || !/\.json$/iu.test(opened.file.name)) return false;
  const text = textOf(opened);
  return text !== null && isJobText(text);
}
