import { z } from 'zod';
import type { TextSpan } from '../../../shared/base/text-span.ts';
import type { Lexicon } from '../../../shared/catalog/lexicon.ts';
import { normalizeForm } from '../../../shared/catalog/normalize-form.ts';
import { type CompetencyId, competencyIdSchema } from '../../../shared/catalog/skill-matrix.ts';
import { contextSchema, type Strength, strengthSchema } from '../../../shared/evidence/skill-mention.ts';
import type { Context } from './agreement.ts';

const NO_NAME = 'must be the name of a skill';
const CONTEXTS = `must be one of ${contextSchema.options.join(', ')}`;
const offsetSchema = z.int('must be a whole number').min(0, 'must not be below 0');

const spanSchema = z
  .strictObject({
    start: offsetSchema,
    end: offsetSchema,
    /** A skill id of the lexicon, a skill's name or one of its forms. */
    skill: z.string(NO_NAME).min(1, NO_NAME).optional(),
    /** What the words show, whatever skill stands for it. */
    competency: competencyIdSchema.optional(),
    context: z.enum(contextSchema.options, CONTEXTS).optional(),
    strength: strengthSchema.optional(),
  })
  .refine(({ start, end }) => start < end, { error: 'start must be below end' });

/** One line of a span file: a sentence or a résumé with the mentions that somebody marked. */
const spanLineSchema = z
  .strictObject({
    text: z.string('must be a text').min(1, 'must not be empty'),
    spans: z.array(spanSchema, 'must be a list, empty where nothing is marked'),
  })
  .superRefine(({ text, spans }, context) => {
    for (const [index, { end }] of spans.entries())
      if (end > text.length)
        context.addIssue({
          code: 'custom',
          path: ['spans', index, 'end'],
          message: `${end} is behind the end of the text, which has ${text.length} characters`,
        });
  });

export interface SpanMark {
  readonly span: TextSpan;
  /** A skill id of the lexicon, "?name" where it has none of that name, null where none is given. */
  readonly skill: string | null;
  /** Null where none is given, as for context and strength. */
  readonly competency: CompetencyId | null;
  readonly context: Context | null;
  readonly strength: Strength | null;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly SpanMark[];
}

export interface SpanFile {
  readonly texts: readonly MarkedText[];
  /** One sentence for each line that does not fit the format, with its number. */
  readonly problems: readonly string[];
}

/** Reads JSON Lines, one text a line; empty lines are passed over. */
export function readSpanFile(content: string, lexicon: Lexicon): SpanFile {
  const texts: MarkedText[] = [];
  const problems: string[] = [];
  const idOf = skillNamed(lexicon);
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('problem' in read) problems.push(`Line ${index + 1}: ${read.problem}.`);
    else
      texts.push({
        text: read.text,
        marks: read.spans.map(({ start, end, skill, competency, context, strength }) => ({
          span: { start, end },
          skill: skill === undefined ? null : idOf(skill),
          competency: competency ?? null,
          context: context ?? null,
          strength: strength ?? null,
        })),
      });
  }
  return { texts, problems };
}

function readLine(line: string): z.infer<typeof spanLineSchema> | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { problem: 'this is not JSON; each line is one object {"text": …, "spans": […]}' };
  }
  const parsed = spanLineSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = z.core.toDotPath(issue?.path ?? []);
  return { problem: `${place === '' ? '' : `${place}: `}${issue?.message ?? ''}` };
}

/**
 * Which skill a name means: the one with this id, else the first with this name, else the first with this form; its
 * id, or "?name" where there is none.
 */
export function skillNamed({ skills }: Lexicon): (name: string) => string {
  const ids = new Map<string, string>();
  const add = (name: string, id: string): void => {
    if (!ids.has(name)) ids.set(name, id);
  };
  for (const { id } of skills) add(id, id);
  for (const { id, name } of skills) add(normalizeForm(name), id);
  for (const { id, forms } of skills) for (const { text } of forms) add(normalizeForm(text), id);
  return (name) => ids.get(name) ?? ids.get(normalizeForm(name)) ?? `?${name}`;
}
