import type { Lexicon } from '../../../shared/catalog/lexicon.ts';
import { type ComparedText, pairByCompetency } from './measure-spans.ts';
import type { SpanMark } from './span-file.ts';

/**
 * Where the program and marks of competencies differ: each text with what was missed (-), found without a mark (+),
 * or read in another context or strength (~).
 */
export function listSpanDifferences(texts: readonly ComparedText[], lexicon: Lexicon): string {
  return pairByCompetency(texts, lexicon)
    .flatMap(({ missed, extra, pairs }, index) => {
      const text = texts[index]?.text ?? '';
      const words = ({ span }: SpanMark): string => `“${text.slice(span.start, span.end)}”`;
      const remarks = [
        ...missed.map(({ mention }) => `- ${words(mention)} ${mention.competency ?? ''}`),
        ...extra.map(({ mention }) => `+ “${mention.surface}” ${mention.skill} ${mention.strength}`),
        ...pairs
          .filter(([mark, { context, strength }]) => mark.context !== context || mark.strength !== strength)
          .map(
            ([mark, { skill, context, strength }]) =>
              `~ ${words(mark)} ${mark.context ?? ''} ${mark.strength ?? ''}, read ${skill} ${context} ${strength}`,
          ),
      ];
      return remarks.length === 0 ? [] : [`  ${text}`, ...remarks.map((remark) => `    ${remark}`)];
    })
    .join('\n');
}
