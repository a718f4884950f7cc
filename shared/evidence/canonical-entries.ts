import { normalizeForm } from '../catalog/normalize-form.ts';
import type { Resume } from '../resume/resume.ts';

/**
 * For each entry, the index of the first entry that says the same (title, organisation, dates and bullets), its
 * own for most. A résumé that tells a job twice has had one job.
 */
export function canonicalEntries({ entries, document }: Resume): readonly number[] {
  const firstOf = new Map<string, number>();
  return entries.map((entry, index) => {
    const bullets = entry.bullets.map(({ start, end }) => normalizeForm(document.text.slice(start, end)));
    const key = JSON.stringify([
      entry.kind,
      entry.start,
      entry.end,
      ...[entry.title, entry.organization].map((name) => normalizeForm(name ?? '')),
      ...bullets,
    ]);
    const first = firstOf.get(key) ?? index;
    firstOf.set(key, first);
    return first;
  });
}
