import type { Lexicon, Skill, SkillId } from '../catalog/lexicon.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';

/** A skill's depth, and the skills that it comes from where they show more than the text itself. */
export interface InferredSkill {
  readonly depth: number;
  /** Ids in alphabetical order; empty where the text alone shows the depth. */
  readonly from: readonly SkillId[];
}

/**
 * Adds the skills that shown ones imply: FastAPI requires Python, Kafka suggests message queues. The lexicon's
 * graph has no cycle, so each skill is settled before those that it implies; the highest credit wins.
 */
export function inferSkills(
  shown: ReadonlyMap<SkillId, { readonly depth: number }>,
  lexicon: Lexicon,
  policy: ScoringPolicy,
): ReadonlyMap<SkillId, InferredSkill> {
  const inferred = new Map<SkillId, InferredSkill>();
  for (const [id, { depth }] of shown) if (depth > 0) inferred.set(id, { depth, from: [] });
  for (const skill of impliersFirst(lexicon)) {
    const source = inferred.get(skill.id);
    if (source === undefined) continue;
    for (const { to, strength } of skill.implies) {
      const credit = creditOf(source.depth, strength, policy);
      const known = inferred.get(to);
      if (credit <= 0 || (known !== undefined && known.depth > credit)) continue;
      if (known === undefined || known.depth < credit) inferred.set(to, { depth: credit, from: [skill.id] });
      else if (known.from.length > 0)
        inferred.set(to, { depth: credit, from: [...known.from, skill.id].sort() });
    }
  }
  return inferred;
}

function creditOf(depth: number, strength: 'requires' | 'suggests', { implied }: ScoringPolicy): number {
  if (strength === 'suggests') return depth >= implied.suggests.from ? implied.suggests.depth : 0;
  const { from, drop, least, most } = implied.requires;
  return depth >= from ? Math.max(least, Math.min(most, depth - drop)) : 0;
}

const orders = new WeakMap<Lexicon, readonly Skill[]>();

/** The lexicon's skills with every skill before those that it implies; computed once for each lexicon. */
function impliersFirst(lexicon: Lexicon): readonly Skill[] {
  const known = orders.get(lexicon);
  if (known !== undefined) return known;
  const byId = new Map(lexicon.skills.map((skill) => [skill.id, skill]));
  const finished: Skill[] = [];
  const visited = new Set<SkillId>();
  const visit = (skill: Skill): void => {
    if (visited.has(skill.id)) return;
    visited.add(skill.id);
    for (const { to } of skill.implies) {
      const target = byId.get(to);
      if (target !== undefined) visit(target);
    }
    finished.push(skill);
  };
  for (const skill of lexicon.skills) visit(skill);
  const order = finished.reverse();
  orders.set(lexicon, order);
  return order;
}
