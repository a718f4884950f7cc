import { describeFailure } from '../../shared/base/failure.ts';
import type { SkillMention } from '../../shared/evidence/skill-mention.ts';
import type { OcrChoice, ParsedFile, ResumeFile } from '../../shared/ipc/parse-contract.ts';
import { judgementSteps } from '../../shared/scoring/judge-resume.ts';
import { messages } from '../messages.ts';
import type { Services } from './app-state.ts';
import type { DocumentState } from './library-document.ts';
import { runInTurns } from './run-in-turns.ts';

/**
 * Where a document stands after its file was read and judged: every failure is a standing of its own, so that the next
 * document does not suffer. `onEvidence` hears what was found before the last step.
 */
export async function readFile(
  services: Services,
  requestId: string,
  file: ResumeFile,
  ocr: OcrChoice,
  onEvidence: (fact: string) => void,
): Promise<DocumentState> {
  try {
    const outcome = await services.bridge.parseResume(requestId, file, ocr);
    if (!outcome.ok) {
      const failure = outcome.error;
      return { kind: failure.pictures === undefined ? 'failed' : 'scan', failure, file };
    }
    return await judge(services, file, outcome.value, onEvidence);
  } catch {
    // Both sides return failures as data; what still throws is a defect.
    return { kind: 'failed', failure: describeFailure('PARSER_CRASHED'), file };
  }
}

async function judge(
  services: Services,
  file: ResumeFile,
  parsed: ParsedFile,
  onEvidence: (fact: string) => void,
): Promise<DocumentState> {
  await services.afterPaint();
  const { resume } = parsed;
  const notes = await services.bridge.loadNotes(parsed.sha256);
  const { corrections } = notes;
  const steps = judgementSteps({
    resume,
    catalog: services.catalog,
    asOf: services.info.today,
    corrections,
  });
  const judgement = await runInTurns(steps, services);
  onEvidence(evidenceFact(judgement.mentions));
  await services.afterPaint();
  const doubtful = resume.notices.some((notice) => notice.kind === 'NOT_A_RESUME');
  return { kind: doubtful ? 'doubtful' : 'ready', file, parsed, notes, judgement };
}

function evidenceFact(mentions: readonly SkillMention[]): string {
  const counted = mentions.filter((mention) => mention.counted);
  return messages.reading.evidenceFact(counted.length, new Set(counted.map(({ skill }) => skill)).size);
}
