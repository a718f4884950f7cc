import type { MenuCommand } from '../../shared/ipc/menu.ts';
import type { GapDecision } from '../../shared/scoring/gap-answer.ts';
import type { AppState, DialogState } from './app-state.ts';
import { selectReadResume, selectResult } from './selectors.ts';

/** Sent to the header, which knows its role control. */
export const FOCUS_ROLE_EVENT = 'plumb:focus-role';

/** What each command of the menu does. */
export const MENU_COMMANDS: Readonly<Record<MenuCommand, (state: AppState) => void>> = {
  open: (state) => void state.openFileDialog(),
  'open-folder': (state) => void state.openFileDialog('folder'),
  paste: dialog({ kind: 'paste', text: '' }),
  export: dialog({ kind: 'export', start: 'choose' }),
  'export-json': exportAs('json'),
  'export-csv': exportAs('csv'),
  print: dialog({ kind: 'export', start: 'print' }),
  'show-file': ({ placedFile, services }) => {
    if (placedFile !== null) void services.bridge.showFile(placedFile);
  },
  'clear-recent': (state) => state.clearRecent(),
  undo: (state) => state.undo(),
  redo: (state) => state.redo(),
  find: (state) => state.openFind(),
  'find-next': (state) => state.stepFind(1),
  'find-previous': (state) => state.stepFind(-1),
  'not-evidence': (state) => {
    if (state.selectedMark !== null) state.discountMark(state.selectedMark);
  },
  // A dialog that this was chosen in keeps the focus until it is gone.
  'focus-role': () => void requestAnimationFrame(() => window.dispatchEvent(new Event(FOCUS_ROLE_EVENT))),
  'show-result': (state) => state.showCentre('result'),
  'show-compare': (state) => state.showCentre('compare'),
  'show-what-if': (state) => state.showCentre('what-if'),
  'show-read': (state) => state.showCentre('read'),
  'show-page': (state) => state.showEvidenceAs('page'),
  'show-text': (state) => state.showEvidenceAs('text'),
  'toggle-library': (state) => state.changePanes({ library: !state.panes.library }),
  'toggle-evidence': toggleEvidence,
  home: (state) => state.goHome(),
  'read-again': (state) => withShown(state, state.readAgain),
  'recognize-text': (state) => withShown(state, state.recognizeText),
  'answer-show': answer('show'),
  'answer-build': answer('build'),
  'answer-not-for-me': answer('not-for-me'),
  'delete-resume': (state) => withShown(state, state.removeDocument),
  settings: dialog({ kind: 'settings' }),
  palette: dialog({ kind: 'palette' }),
  'show-scores': dialog({ kind: 'scores' }),
  'show-shortcuts': dialog({ kind: 'shortcuts' }),
  'show-privacy': dialog({ kind: 'privacy' }),
  'open-job': dialog({ kind: 'job', problem: null }),
  about: dialog({ kind: 'about' }),
};

function dialog(opened: DialogState): (state: AppState) => void {
  return (state) => state.openDialog(opened);
}

function exportAs(format: 'json' | 'csv'): (state: AppState) => void {
  return (state) => {
    state.chooseExport(format, state.paper);
    state.openDialog({ kind: 'export', start: 'choose' });
  };
}

function withShown(state: AppState, act: (id: string) => void): void {
  if (state.screen === 'document' && state.selectedId !== null) act(state.selectedId);
}

/** Where it is a tab, to it and back; where another view has the width, to it; else the pane comes and goes. */
function toggleEvidence(state: AppState): void {
  if (selectReadResume(state) === null) return;
  const isBesideResult = state.centre === 'result' || state.centre === 'evidence';
  if (state.evidenceIsTab) {
    state.showCentre(state.centre === 'evidence' ? 'result' : 'evidence');
  } else if (isBesideResult) {
    state.changePanes({ evidence: !state.panes.evidence });
  } else {
    state.showCentre('result');
    state.changePanes({ evidence: true });
  }
}

/** Decides about the gap in focus and unfolds it, so that what the decision asks is seen. */
function answer(decision: GapDecision): (state: AppState) => void {
  return (state) => {
    const { report } = selectResult(state) ?? {};
    const gap = report?.gaps.find(({ competency }) => competency === state.gapInFocus);
    if (report === undefined || gap === undefined) return;
    state.toggleGap(gap.competency, 'open');
    const before = report.answers.find(({ competency }) => competency === gap.competency);
    if (before?.answer === decision) return;
    state.decideGap({ competency: gap.competency, answer: decision, note: '', targetDate: null }, gap.name);
  };
}
