import type { Resume } from '../resume/resume.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { FormIndex } from './form-index.ts';
import { isUnambiguous } from './form-surroundings.ts';
import { namesThing } from './is-technical.ts';
import { splitTokens, type Token } from './token.ts';

/**
 * The work entries that are about something other than software: neither a word of the title nor a tool or a
 * technical practice named in them says that they are. What they tell in ordinary words ("led", "trained", "tested")
 * is no skill of the matrix. Entries without a title are never among them. Indexes into `resume.entries`.
 */
export function otherTrades(
  { document, entries, statements }: Resume,
  index: FormIndex,
  rules: EvidenceRules,
): ReadonlySet<number> {
  const trades = new Set<number>();
  for (const [position, { kind, titleSpan }] of entries.entries()) {
    if (kind !== 'work' || titleSpan === null) continue;
    const title = splitTokens(document.text, titleSpan.start, titleSpan.end);
    if (!isTechnicalTitle(title, rules)) trades.add(position);
  }
  for (const { entry, kind, span } of statements) {
    if (entry === null || kind === 'header' || !trades.has(entry)) continue;
    if (namesSoftware(splitTokens(document.text, span.start, span.end), index)) trades.delete(entry);
  }
  return trades;
}

/** "Software Engineer", not "Structural Engineer". */
function isTechnicalTitle(title: readonly Token[], { settings }: EvidenceRules): boolean {
  return title.some(
    ({ word }, position) =>
      settings.technicalTitles.includes(word) &&
      !settings.otherTrades.includes(title[position - 1]?.word ?? ''),
  );
}

function namesSoftware(tokens: readonly Token[], index: FormIndex): boolean {
  return index.matchesIn(tokens).some((match) => {
    const { category } = match.skill;
    const isTechnical = category === 'adjacent' ? namesThing(match) : category !== 'collab';
    return isTechnical && isUnambiguous(match);
  });
}
