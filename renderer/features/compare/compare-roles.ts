import type { CategoryId, RoleId } from '../../../shared/catalog/skill-matrix.ts';
import { CATEGORY_IDS } from '../../../shared/catalog/skill-matrix.ts';
import type { RoleAnalysis } from '../../../shared/scoring/assess-role.ts';
import type { CategoryDepth, Status } from '../../../shared/scoring/gap-analysis.ts';

export interface RoleComparison {
  /** Each with its categories in category order. */
  readonly columns: readonly RoleAnalysis[];
  /** Those that occur, from met to not required. */
  readonly statuses: readonly Status[];
  /** The role that the résumé resembles most; null when it resembles none. Readiness has no say in it. */
  readonly closest: RoleId | null;
  /** The role with the highest readiness where that is another than the closest; null otherwise. */
  readonly readiest: RoleId | null;
  /** The category that is short in most roles, among equals the one that is furthest short; null when none is short. */
  readonly helpsMost: { readonly category: CategoryId; readonly name: string; readonly roles: number } | null;
}

const STATUSES: readonly Status[] = ['met', 'close', 'gap', 'extra', 'not-required'];

/** Every role side by side. `analyses` are of one résumé, in the order of the columns. */
export function compareRoles(analyses: readonly RoleAnalysis[]): RoleComparison {
  const columns = analyses.map((analysis) => ({
    ...analysis,
    categories: CATEGORY_IDS.flatMap((id) => analysis.categories.filter((category) => category.id === id)),
  }));
  const best = analyses[0]?.fit[0];
  const closest = best !== undefined && best.score > 0 ? best.role : null;
  return {
    columns,
    statuses: STATUSES.filter((status) =>
      columns.some(({ categories }) => categories.some((category) => category.status === status)),
    ),
    closest,
    readiest: findReadiest(columns, closest),
    helpsMost: findShortest(columns),
  };
}

function findReadiest(columns: readonly RoleAnalysis[], closest: RoleId | null): RoleId | null {
  if (closest === null) return null;
  const pointsOf = ({ readiness }: RoleAnalysis) => Math.round(readiness?.score ?? 0);
  const highest = Math.max(...columns.map(pointsOf));
  const readiest = columns.filter((column) => pointsOf(column) === highest);
  // The same points as shown leave nothing to explain.
  if (readiest.some(({ role }) => role.id === closest)) return null;
  return readiest[0]?.role.id ?? null;
}

function findShortest(columns: readonly RoleAnalysis[]): RoleComparison['helpsMost'] {
  const [most] = CATEGORY_IDS.flatMap((id) => {
    const short = columns.flatMap(({ categories }) =>
      categories.filter(
        (category) => category.id === id && (category.status === 'gap' || category.status === 'close'),
      ),
    );
    const [first] = short;
    const missing = short.reduce((sum, category) => sum + missingDepth(category), 0);
    return first === undefined ? [] : [{ category: id, name: first.name, roles: short.length, missing }];
  }).toSorted((left, right) => right.roles - left.roles || right.missing - left.missing);
  return most === undefined ? null : { category: most.category, name: most.name, roles: most.roles };
}

function missingDepth({ required, depth }: CategoryDepth): number {
  return (required?.required ?? 0) - depth;
}
