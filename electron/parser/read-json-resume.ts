import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import type { Parsed } from '../../shared/base/notice.ts';
import { parseJson } from '../../shared/base/parse-json.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { type BlockText, limitText } from './block-text.ts';
import { decodeJsonResume } from './json-resume.ts';
import { writeJsonResume } from './json-resume-blocks.ts';

/** Reads a résumé in JSON Resume form, old or new. JSON that is something else is of no supported type. */
export function readJsonResume(text: string): Result<Parsed<BlockText>, ParseFailure> {
  const value = parseJson(text);
  if (value === undefined) return fail(describeFailure('CORRUPT'));
  const resume = decodeJsonResume(value);
  if (resume === null) return fail(describeFailure('UNSUPPORTED_TYPE'));
  return succeed(limitText(writeJsonResume(resume), []));
}
