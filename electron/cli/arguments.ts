import { parseArgs } from 'node:util';
import { type Day, daySchema } from '../../shared/base/month.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { ROLE_IDS, type RoleId, roleIdSchema } from '../../shared/catalog/skill-matrix.ts';
import type { OcrChoice } from '../../shared/ipc/parse-contract.ts';
import { AUDIENCES, type Audience, letterheadSchema, NO_LETTERHEAD } from '../../shared/report/handout.ts';
import type { Mask } from '../../shared/report/mask.ts';
import { choice, maskList, ocrChoice, textOf } from './argument-values.ts';

export const FORMATS = ['json', 'text', 'md', 'html', 'csv', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** What every command that reads a file lets one choose. */
interface Knowledge {
  readonly ocr: OcrChoice;
  /** null: the current day. */
  readonly asOf: Day | null;
  /** A matrix to use instead of the built-in one. */
  readonly matrixFile: string | null;
}

export interface AnalyzeCommand extends Knowledge {
  readonly name: 'analyze';
  readonly files: readonly string[];
  readonly role: RoleId;
  /** A job description that is held against instead of the role; null for none. */
  readonly jobFile: string | null;
  /** null: text on a terminal, json elsewhere. */
  readonly format: Format | null;
  /** File or folder; null for standard output. */
  readonly output: string | null;
  readonly includeText: boolean;
  /** null: contact details in what is handed to people, nothing elsewhere. */
  readonly mask: readonly Mask[] | null;
  readonly audience: Audience;
  readonly preparedBy: string;
  readonly note: string;
  /** A PNG or JPEG file; null for none. */
  readonly logoFile: string | null;
  readonly paper: 'A4' | 'Letter';
}

export interface CompareCommand extends Knowledge {
  readonly name: 'compare';
  readonly file: string;
  /** A job description that stands before the roles; null for none. */
  readonly jobFile: string | null;
  readonly format: 'json' | 'text' | null;
}

export interface ConvertCommand {
  readonly name: 'convert';
  readonly file: string;
  readonly ocr: OcrChoice;
  /** null for standard output. */
  readonly output: string | null;
  readonly mask: readonly Mask[];
}

export type Command =
  | AnalyzeCommand
  | CompareCommand
  | ConvertCommand
  | { readonly name: 'roles' }
  | { readonly name: 'schema'; readonly of: 'report' | 'matrix' }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/** What to do, or one sentence on what is wrong with the command line. */
export function parseArguments(argv: readonly string[]): Result<Command, string> {
  const parsed = split(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help === true || (positionals[0] === 'help' && positionals.length === 1)) {
    return succeed({ name: 'help' });
  }
  if (values.version === true) return succeed({ name: 'version' });
  const [command, ...rest] = positionals;
  switch (command) {
    case 'analyze':
      return analyzeCommand(rest, values);
    case 'compare':
      return compareCommand(rest, values);
    case 'convert':
      return convertCommand(rest, values);
    case 'roles':
      return (
        onlyOptions(values, []) ??
        (rest.length === 0 ? succeed({ name: 'roles' }) : fail('roles takes no argument.'))
      );
    case 'schema':
      return onlyOptions(values, []) ?? schemaCommand(rest);
    case undefined:
      return fail('Say what to do: analyze, compare, convert, roles or schema.');
    default:
      return fail(`There is no command “${command}”.`);
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function split(
  argv: readonly string[],
): Result<{ readonly values: Values; readonly positionals: readonly string[] }, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        job: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
        'as-of': { type: 'string' },
        matrix: { type: 'string' },
        'include-text': { type: 'boolean' },
        mask: { type: 'string' },
        variant: { type: 'string' },
        'prepared-by': { type: 'string' },
        note: { type: 'string' },
        logo: { type: 'string' },
        ocr: { type: 'string' },
        paper: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
    return succeed({ values: { ...values }, positionals });
  } catch (error) {
    // Node's own sentence names the option; its advice on "--" in the later sentences does not fit here.
    const message = error instanceof Error ? error.message : String(error);
    return fail(`${(message.split('. ')[0] ?? message).replace(/\.$/, '')}.`);
  }
}

function analyzeCommand(files: readonly string[], values: Values): Result<Command, string> {
  if (files.length === 0) return fail('analyze needs a file, or - for standard input.');
  if (files.filter((file) => file === '-').length > 1) return fail('- can be given once.');
  const role = choice('--role', values.role, ROLE_IDS, 'python-developer');
  const format = choice('--format', values.format, FORMATS, null);
  const paper = choice('--paper', values.paper, ['A4', 'Letter'] as const, 'A4');
  const mask = maskList(values.mask);
  const audience = choice('--variant', values.variant, AUDIENCES, 'client');
  const letterhead = letterheadSchema.safeParse({
    ...NO_LETTERHEAD,
    preparedBy: textOf(values['prepared-by']) ?? '',
    note: textOf(values.note) ?? '',
  });
  const knowledge = knowledgeOf(values);
  if (!role.ok) return role;
  if (!format.ok) return format;
  if (!paper.ok) return paper;
  if (!mask.ok) return mask;
  if (!audience.ok) return audience;
  if (!letterhead.success) return fail('--prepared-by takes up to 120 letters, --note up to 1000.');
  if (!knowledge.ok) return knowledge;
  const output = textOf(values.output);
  if (output === '') return fail('-o needs the name of a file or folder.');
  const jobFile = textOf(values.job);
  if (jobFile !== null && values.role !== undefined) return fail('Give --role or --job, not both.');
  return succeed({
    name: 'analyze',
    files,
    role: roleIdSchema.parse(role.value),
    jobFile,
    format: format.value,
    output,
    includeText: values['include-text'] === true,
    mask: mask.value,
    audience: audience.value,
    preparedBy: letterhead.data.preparedBy,
    note: letterhead.data.note,
    logoFile: textOf(values.logo),
    paper: paper.value,
    ...knowledge.value,
  });
}

function compareCommand(files: readonly string[], values: Values): Result<Command, string> {
  const [file] = files;
  if (file === undefined || files.length > 1) return fail('compare needs one file, or - for standard input.');
  const refused = onlyOptions(values, ['job', 'format', 'as-of', 'matrix', 'ocr']);
  if (refused !== null) return refused;
  const format = choice('--format', values.format, ['json', 'text'] as const, null);
  const knowledge = knowledgeOf(values);
  if (!format.ok) return format;
  if (!knowledge.ok) return knowledge;
  return succeed({
    name: 'compare',
    file,
    jobFile: textOf(values.job),
    format: format.value,
    ...knowledge.value,
  });
}

function convertCommand(files: readonly string[], values: Values): Result<Command, string> {
  const [file] = files;
  if (file === undefined || files.length > 1) return fail('convert needs one file, or - for standard input.');
  const refused = onlyOptions(values, ['output', 'mask', 'ocr']);
  if (refused !== null) return refused;
  const mask = maskList(values.mask);
  const ocr = ocrChoice(values.ocr);
  if (!mask.ok) return mask;
  if (!ocr.ok) return ocr;
  const output = textOf(values.output);
  if (output === '') return fail('-o needs the name of a file.');
  return succeed({ name: 'convert', file, ocr: ocr.value, output, mask: mask.value ?? [] });
}

function schemaCommand(rest: readonly string[]): Result<Command, string> {
  const [of] = rest;
  return (of === 'report' || of === 'matrix') && rest.length === 1
    ? succeed({ name: 'schema', of })
    : fail('schema needs report or matrix.');
}

/** A failure that names the first option that this command does not know; null when there is none. */
function onlyOptions(values: Values, known: readonly string[]): Result<never, string> | null {
  const unknown = Object.keys(values).find((name) => values[name] !== undefined && !known.includes(name));
  return unknown === undefined ? null : fail(`--${unknown} does not belong to this command.`);
}

function knowledgeOf(values: Values): Result<Knowledge, string> {
  const asOf = textOf(values['as-of']);
  const day = asOf === null ? null : daySchema.safeParse(asOf);
  if (day !== null && !day.success) return fail(`--as-of needs a day like 2026-01-31, not “${asOf}”.`);
  const ocr = ocrChoice(values.ocr);
  if (!ocr.ok) return ocr;
  return succeed({
    ocr: ocr.value,
    asOf: day === null ? null : day.data,
    matrixFile: textOf(values.matrix),
  });
}
