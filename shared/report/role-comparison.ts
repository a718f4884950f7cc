import { z } from 'zod';
import { daySchema } from '../base/month.ts';
import { JOB_TARGET_ID, roleIdSchema, targetIdSchema } from '../catalog/skill-matrix.ts';
import { categoryDepthSchema, readinessSchema } from '../scoring/gap-analysis.ts';
import { type GapReport, generatorSchema, sourceSchema } from './gap-report.ts';
import { formatDepth, formatReadiness } from './numbers.ts';
import { padEnd, padStart } from './text-layout.ts';
import { visibleText } from './visible-text.ts';
import { STATUS_MARKS, STATUS_WORDS } from './words.ts';

/** One résumé against every role. */
export const roleComparisonSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    generator: generatorSchema,
    asOf: daySchema,
    source: sourceSchema,
    roles: z
      .array(
        z
          .strictObject({
            id: targetIdSchema,
            name: z.string(),
            readiness: readinessSchema.nullable(),
            categories: z.array(categoryDepthSchema).readonly(),
            gaps: z.int().min(0),
          })
          .readonly(),
      )
      .readonly(),
    /** Which role the résumé resembles most, highest first; readiness has no part in it. */
    fit: z.array(z.strictObject({ role: roleIdSchema, score: z.number() }).readonly()).readonly(),
    /** null where nothing distinguishes a role. */
    closest: roleIdSchema.nullable(),
  })
  .readonly();
export type RoleComparison = z.infer<typeof roleComparisonSchema>;

/** Puts the reports of one résumé for several roles side by side, in the given order. At least one. */
export function compareRoles(first: GapReport, ...others: readonly GapReport[]): RoleComparison {
  const [best] = first.fit;
  return {
    schemaVersion: 1,
    generator: first.generator,
    asOf: first.asOf,
    source: first.source,
    roles: [first, ...others].map((report) => ({
      ...report.role,
      readiness: report.readiness,
      categories: report.categories,
      gaps: report.gaps.length,
    })),
    fit: first.fit,
    closest: best === undefined || best.score === 0 ? null : best.role,
  };
}

/** The comparison as JSON: keys in the schema's order, two spaces; same comparison, same bytes. */
export function renderComparisonJson(comparison: RoleComparison): string {
  return `${JSON.stringify(roleComparisonSchema.parse(comparison), null, 2)}\n`;
}

const NAME_WIDTH = 24;
const READINESS_WIDTH = 10;
const CATEGORY_WIDTH = 13;

/** The comparison for a terminal: one line for each role, shown and needed depth for each category. */
export function renderComparisonText(comparison: RoleComparison): string {
  const [first] = comparison.roles;
  const headings = (first?.categories ?? []).map((category) =>
    padStart(headingOf(category.id), CATEGORY_WIDTH),
  );
  const closest = comparison.roles.find((role) => role.id === comparison.closest);
  const lines = [
    `${visibleText(comparison.source.fileName)} against ${comparison.roles.some(({ id }) => id === JOB_TARGET_ID) ? 'the job description and ' : ''}every role, as of ${comparison.asOf}`,
    '',
    padEnd('', NAME_WIDTH) + padStart('Readiness', READINESS_WIDTH) + headings.join(''),
    ...comparison.roles.map(
      (role) =>
        padEnd(clip(visibleText(role.name)), NAME_WIDTH) +
        padStart(role.readiness === null ? '–' : formatReadiness(role.readiness.score), READINESS_WIDTH) +
        role.categories.map((category) => padStart(cell(category), CATEGORY_WIDTH)).join(''),
    ),
    '',
    `Shown / needed depth, 0 to 4. ${(['met', 'close', 'gap', 'extra'] as const)
      .map((status) => `${STATUS_MARKS[status]} ${STATUS_WORDS[status]}`)
      .join('  ')}`,
    closest === undefined
      ? 'No clear fit.'
      : `Closest, going only by the skills that tell the roles apart: ${closest.name}.`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** A role's name fits; a job description's may not. */
function clip(name: string): string {
  return name.length < NAME_WIDTH ? name : `${name.slice(0, NAME_WIDTH - 2)}…`;
}

function cell({ depth, required, status }: RoleComparison['roles'][number]['categories'][number]): string {
  const needed = required?.required ?? null;
  return `${formatDepth(depth, needed)}/${needed === null ? '–' : formatDepth(needed)} ${STATUS_MARKS[status]}`;
}

/** The id, which is short: "Collab". */
function headingOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
