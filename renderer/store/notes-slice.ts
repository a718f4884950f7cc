import type { StateCreator } from 'zustand';
import { mentionPlaceOf } from '../../shared/evidence/correct-mention.ts';
import type { Correction, MentionPlace } from '../../shared/evidence/correction.ts';
import { isSamePlace } from '../../shared/evidence/correction.ts';
import { ANSWER_WORDS } from '../../shared/report/words.ts';
import type { GapAnswer } from '../../shared/scoring/gap-answer.ts';
import { judgeResume } from '../../shared/scoring/judge-resume.ts';
import type { ResumeNotes } from '../../shared/scoring/resume-notes.ts';
import { messages } from '../messages.ts';
import type { AppState, NotesSlice, Services } from './app-state.ts';
import type { LibraryDocument, ReadResume } from './library-document.ts';
import { selectDocument, selectMarks } from './selectors.ts';

/** Corrections and decisions about the selected résumé. Each is one change that can be undone, and is kept at once. */
export function notesSlice(services: Services): StateCreator<AppState, [], [], NotesSlice> {
  return (set, get) => {
    /** Every document of the same file gets the notes; the judgement is made anew where corrections changed. */
    function replaceNotes(sha256: string, notes: ResumeNotes): void {
      set({ documents: get().documents.map((document) => withNotes(document, sha256, notes, services)) });
      void services.bridge.saveNotes(sha256, notes).then((isSaved) => get().noteSaved('notes', isSaved));
    }

    function changeNotes(name: string, next: (notes: ResumeNotes) => ResumeNotes): void {
      const document = selectDocument(get());
      if (document?.state.kind !== 'ready') return;
      const { id } = document;
      const { notes: before, parsed } = document.state;
      const after = next(before);
      // An undone change is shown where it happened.
      const apply = (notes: ResumeNotes) => {
        if (get().selectedId !== id || get().screen !== 'document') get().selectDocument(id);
        replaceNotes(parsed.sha256, notes);
      };
      get().perform({ name, undo: () => apply(before), redo: () => apply(after) });
    }

    return {
      correct(corrections) {
        changeNotes(
          messages.corrections.changeNames[corrections[0].kind](corrections[0].mention.label),
          (notes) => ({
            ...notes,
            corrections: corrections.reduce(
              (kept, correction) => [...withoutPlace(kept, correction.mention), correction],
              notes.corrections,
            ),
          }),
        );
      },
      discountMark(markId) {
        const mark = selectMarks(get()).find(({ id }) => id === markId);
        const [first, ...others] = (mark?.mentions ?? [])
          .filter(({ counted }) => counted)
          .map((mention) => ({ kind: 'not-evidence' as const, mention: mentionPlaceOf(mention) }));
        if (first === undefined) return;
        get().selectMark(markId);
        get().correct([first, ...others]);
      },
      withdrawCorrection(place) {
        changeNotes(messages.corrections.withdrawName(place.label), (notes) => ({
          ...notes,
          corrections: withoutPlace(notes.corrections, place),
        }));
      },
      decideGap(answer, name) {
        changeNotes(messages.decisions.changeName(ANSWER_WORDS[answer.answer], name), (notes) => ({
          ...notes,
          answers: [...withoutCompetency(notes.answers, answer.competency), answer],
        }));
      },
      keepPlan(competencies) {
        changeNotes(messages.whatIf.keepName, (notes) => {
          const decided = new Set(notes.answers.map(({ competency }) => competency));
          const added = competencies
            .filter((competency) => !decided.has(competency))
            .map((competency) => ({ competency, answer: 'build' as const, note: '', targetDate: null }));
          return { ...notes, answers: [...notes.answers, ...added] };
        });
      },
      withdrawDecision(competency, name) {
        changeNotes(messages.decisions.withdrawName(name), (notes) => ({
          ...notes,
          answers: withoutCompetency(notes.answers, competency),
        }));
      },
    };
  };
}

function withoutPlace(corrections: readonly Correction[], place: MentionPlace): readonly Correction[] {
  return corrections.filter(({ mention }) => !isSamePlace(mention, place));
}

function withoutCompetency(
  answers: readonly GapAnswer[],
  competency: GapAnswer['competency'],
): readonly GapAnswer[] {
  return answers.filter((answer) => answer.competency !== competency);
}

function withNotes(
  document: LibraryDocument,
  sha256: string,
  notes: ResumeNotes,
  services: Services,
): LibraryDocument {
  const { state } = document;
  if ((state.kind !== 'ready' && state.kind !== 'doubtful') || state.parsed.sha256 !== sha256)
    return document;
  return { ...document, state: { ...state, notes, judgement: judgeAgain(state, notes, services) } };
}

function judgeAgain(read: ReadResume, notes: ResumeNotes, services: Services): ReadResume['judgement'] {
  if (read.notes.corrections === notes.corrections) return read.judgement;
  return judgeResume({
    resume: read.parsed.resume,
    catalog: services.catalog,
    asOf: services.info.today,
    corrections: notes.corrections,
  });
}
