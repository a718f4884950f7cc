import { CircleQuestionMark, CircleX, Clock, LoaderCircle, type LucideIcon, Minus } from 'lucide-react';
import type { Day } from '../../../shared/base/month.ts';
import type { KeptResume } from '../../../shared/ipc/kept-resume.ts';
import { formatReadiness } from '../../../shared/report/numbers.ts';
import { messages } from '../../messages.ts';
import type { AppState } from '../../store/app-state.ts';
import type { LibraryDocument } from '../../store/library-document.ts';
import { selectRowReadiness, selectTargetName } from '../../store/selectors.ts';
import { formatLocalDay } from '../../ui/local-day.ts';

/** How a résumé of the library stands. */
export interface RowStanding {
  /** For the eye. */
  readonly face: string;
  /** In full, for the ear. */
  readonly name: string;
  /** Stands for the face where there is no room for words; null where the face is a figure. */
  readonly shape: LucideIcon | null;
  /** When it was read; null while it was not. */
  readonly day: Day | null;
  /** Whose figure it is, where that is another than of the rows beside it; null otherwise. */
  readonly role: string | null;
}

export function standingOf(state: AppState, document: LibraryDocument): RowStanding {
  switch (document.state.kind) {
    case 'kept':
      return standingOfKept(document.state.kept, selectTargetName(state));
    case 'queued':
      return word(messages.library.queued, Clock);
    case 'reading':
      return word(messages.library.reading, LoaderCircle);
    case 'failed':
      return word(messages.library.failed, CircleX);
    case 'scan':
      return word(messages.library.scan, CircleQuestionMark);
    case 'doubtful':
      return word(messages.library.doubtful, CircleQuestionMark);
    case 'ready': {
      const day = state.services.info.today;
      const score = selectRowReadiness(state, document);
      if (score === null) return { ...word(messages.library.noNumber, Minus), day };
      const points = formatReadiness(score);
      return {
        face: points,
        name: messages.library.readiness(points, selectTargetName(state)),
        shape: null,
        day,
        role: null,
      };
    }
  }
}

/** Whose readiness the rows give where no role was chosen, so that nothing else says it; null otherwise. */
export function figuresCaption(state: AppState): string | null {
  const isChosen = state.usesJob || state.roleChoice !== null;
  const hasFigures = state.documents.some((document) => selectRowReadiness(state, document) !== null);
  return isChosen || !hasFigures ? null : messages.library.readinessFor(selectTargetName(state));
}

/** The figure of an earlier session, with what it was for. */
function standingOfKept({ readiness, readOn, role }: KeptResume, target: string): RowStanding {
  const day = formatLocalDay(readOn);
  if (readiness === null) {
    const name = messages.library.keptUnscored(day);
    return { face: messages.library.noNumber, name, shape: Minus, day: readOn, role: null };
  }
  const points = formatReadiness(readiness);
  return {
    face: points,
    name: messages.library.keptReadiness(points, role, day),
    shape: null,
    day: readOn,
    role: role === target ? null : role,
  };
}

function word(text: string, shape: LucideIcon): RowStanding {
  return { face: text, name: text, shape, day: null, role: null };
}
