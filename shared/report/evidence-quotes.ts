import type { SkillMention } from '../evidence/skill-mention.ts';
import { excerptAround } from './excerpt.ts';
import type { GapReport } from './gap-report.ts';

/** One sentence of the résumé with where it stands. */
export interface EvidenceQuote {
  /** The same for the same sentence of the same entry, wherever it is quoted. */
  readonly key: string;
  /** Where it is long, the words around the strongest mention. */
  readonly quote: string;
  /** "page 1, line 6"; "line 14" for formats without pages. */
  readonly place: string;
  /** Why it was counted as it was; one sentence. */
  readonly why: string;
  readonly strength: number;
  /** Mention ids that share the sentence. */
  readonly mentions: readonly string[];
}

/** Where a mention stands, in words. */
export function placeOf(mention: Pick<SkillMention, 'page' | 'line'>): string {
  return mention.page === null ? `line ${mention.line}` : `page ${mention.page}, line ${mention.line}`;
}

/** A mention with its place among all of them, from 0. */
interface PlacedMention {
  readonly mention: SkillMention;
  readonly position: number;
  /** Where its sentence starts to say something: the place of the sentence's first mention. */
  readonly place: string;
}

const placedById = new WeakMap<GapReport['mentions'], ReadonlyMap<string, PlacedMention>>();

/** Looked up once for each report: a long résumé has thousands of mentions, and every gap and strength quotes some. */
function placed(mentions: GapReport['mentions']): ReadonlyMap<string, PlacedMention> {
  const known = placedById.get(mentions) ?? placeAll(mentions);
  placedById.set(mentions, known);
  return known;
}

/** A sentence that wraps has one place, whichever of its mentions it is quoted for. */
function placeAll(mentions: GapReport['mentions']): ReadonlyMap<string, PlacedMention> {
  const places = new Map<string, string>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (!places.has(key)) places.set(key, placeOf(mention));
  }
  return new Map(
    mentions.map((mention, position) => [
      mention.id,
      { mention, position, place: places.get(keyOf(mention)) ?? placeOf(mention) },
    ]),
  );
}

function keyOf({ entry, quote }: SkillMention): string {
  return `${entry ?? ''} ${quote}`;
}

/** The counted sentences behind some mentions, strongest first, each sentence once. */
export function quotesOf(report: GapReport, mentionIds: readonly string[]): readonly EvidenceQuote[] {
  const byId = placed(report.mentions);
  const strongestFirst = [...new Set(mentionIds)]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => b.mention.strength - a.mention.strength || a.position - b.position);
  const sentences = new Map<
    string,
    { readonly strongest: SkillMention; readonly place: string; readonly mentions: string[] }
  >();
  for (const { mention, place } of strongestFirst) {
    const key = keyOf(mention);
    const known = sentences.get(key);
    if (known === undefined) sentences.set(key, { strongest: mention, place, mentions: [mention.id] });
    else known.mentions.push(mention.id);
  }
  return [...sentences].map(([key, { strongest, place, mentions }]) => ({
    key,
    quote: excerptAround(strongest.quote, strongest.label),
    place,
    why: strongest.why,
    strength: strongest.strength,
    mentions,
  }));
}
