import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { type OcrChoice, ocrChoiceSchema } from '../../shared/ipc/parse-contract.ts';
import { MASKS, type Mask } from '../../shared/report/mask.ts';

// Values of single options. Each failure is one sentence that names the option.

export function ocrChoice(value: string | boolean | undefined): Result<OcrChoice, string> {
  return choice('--ocr', value, ocrChoiceSchema.options, 'never');
}

export function maskList(value: string | boolean | undefined): Result<readonly Mask[] | null, string> {
  if (value === undefined) return succeed(null);
  const names = (textOf(value) ?? '').split(',').filter((name) => name !== '');
  if (names.length === 1 && names[0] === 'none') return succeed([]);
  const unknown = names.find((name) => !MASKS.some((mask) => mask === name));
  if (unknown !== undefined) return fail(`--mask takes ${MASKS.join(' and ')}, or none; not “${unknown}”.`);
  return succeed(MASKS.filter((mask) => names.includes(mask)));
}

export function choice<T extends string, D extends T | null>(
  option: string,
  value: string | boolean | undefined,
  choices: readonly T[],
  otherwise: D,
): Result<T | D, string> {
  if (value === undefined) return succeed(otherwise);
  const chosen = choices.find((candidate) => candidate === value);
  return chosen === undefined
    ? fail(`${option} takes ${choices.join(', ')}; not “${String(value)}”.`)
    : succeed(chosen);
}

export function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
