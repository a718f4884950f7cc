import type { FormMatch } from './form-index.ts';
import {
  ELEMENT_EDGE,
  hasPhraseBeside,
  isCapitalised,
  isElementEdge,
  isUnambiguous,
  type Surroundings,
  sentenceOf,
} from './form-surroundings.ts';
import { namesThing } from './is-technical.ts';
import { isMoved, isNamedMeans } from './named-means.ts';
import { Neighbourhood, VERSION } from './neighbourhood.ts';
import { isMeantAsSkill } from './ordinary-words.ts';
import { isRuledOut } from './ruled-out-forms.ts';
import type { Token } from './token.ts';

const LABEL_END = /^\s*:\s/u;

/**
 * The matches that are meant as their skill, in text order and without overlaps; longer ones win. A form's class
 * says what it needs beside it (`ambiguitySchema`); a veto word beside it always rules it out.
 */
export function settleForms(candidates: readonly FormMatch[], around: Surroundings): readonly FormMatch[] {
  const allowed = candidates.filter((match) => !isRuledOut(match, around));
  const sure = longestFirst(allowed.filter((match) => isSure(match, around)));
  const neighbours = new Neighbourhood(allowed, sure.filter(isUnambiguous), around.tokens);
  const settled = allowed.filter(
    (match) =>
      isSure(match, around) ||
      (match.form.ambiguity === 'weak'
        ? isMeantAsSkill(match, sentenceOf(match, around.sentences), sure, around)
        : isSettled(match, allowed, neighbours, around) || isToolBesideTool(match, sure, around)),
  );
  const kept = longestFirst(settled);
  return kept.filter((match) => !isLabelOfList(match, kept, around));
}

function isSure(match: FormMatch, around: Surroundings): boolean {
  return isUnambiguous(match) || (match.form.ambiguity === 'case' && hasExactCase(match, around.tokens));
}

function isSettled(
  match: FormMatch,
  candidates: readonly FormMatch[],
  neighbours: Neighbourhood,
  around: Surroundings,
): boolean {
  switch (match.form.ambiguity) {
    case 'none':
      return true;
    case 'case':
    case 'weak':
      return false;
    case 'context':
      return (
        hasPhraseBeside(match.cues, match, around, around.sentences) ||
        (!isEmployer(match, around) &&
          (isInContext(match, neighbours, around) ||
            (namesThing(match) && isEnumerated(match, neighbours, around)) ||
            isWrittenIn(match, candidates, around)))
      );
    case 'strict':
      return (
        hasPhraseBeside(match.cues, match, around, around.sentences) ||
        (!isEmployer(match, around) &&
          !isLooseLetter(match, around) &&
          (isEnumerated(match, neighbours, around) || isWrittenIn(match, candidates, around)))
      );
  }
}

/** Capitalised, in a sentence that says how it was used beside a tool that needs nothing beside it. */
function isToolBesideTool(match: FormMatch, sure: readonly FormMatch[], around: Surroundings): boolean {
  const { ambiguity } = match.form;
  const sentence = sentenceOf(match, around.sentences);
  if ((ambiguity !== 'context' && ambiguity !== 'strict') || sentence === undefined || around.isList)
    return false;
  if (!namesThing(match) || isEmployer(match, around)) return false;
  if (namesTrade(match, around)) return true;
  if (!isCapitalised(match, around)) return false;
  const things = sure.filter((other) => isUnambiguous(other) && namesThing(other));
  const place = { tokens: around.tokens, sentence, things, rules: around.rules };
  return isNamedMeans(match, place) || isMoved(match, place);
}

/** "React developer": with a capital, before a word for who writes software in it. */
function namesTrade({ start, end }: FormMatch, { tokens, rules }: Surroundings): boolean {
  const [name, next] = [tokens[start], tokens[end]];
  const isNext = next !== undefined && /^\s+$/u.test(next.gap) && rules.settings.writers.includes(next.word);
  return isNext && name !== undefined && name.written !== name.word;
}

/** "Databases: PostgreSQL, MySQL": what sorts the skills of a list is none of them; "Python: Django, Flask" names one. */
function isLabelOfList(
  match: FormMatch,
  settled: readonly FormMatch[],
  { tokens, isList }: Surroundings,
): boolean {
  if (!isList || namesThing(match)) return false;
  const next = tokens[match.end];
  return (
    next !== undefined &&
    LABEL_END.test(next.gap) &&
    (match.start === 0 || isElementEdge(tokens, match.start)) &&
    settled.some((other) => namesThing(other) && other.start >= match.end)
  );
}

/** "Built the matching engine in Rust", "wrote it in React and Flask": capitalised, in what a sentence says was made. */
function isWrittenIn(match: FormMatch, candidates: readonly FormMatch[], around: Surroundings): boolean {
  const { tokens, rules } = around;
  const sentence = sentenceOf(match, around.sentences);
  if (sentence === undefined || !isCapitalised(match, around)) return false;
  const makes = tokens
    .slice(sentence.start, match.start)
    .some(({ word }) => rules.settings.makers.includes(word));
  const lead = tokens[match.start - 1]?.word;
  if (lead !== 'and') return makes && lead === 'in';
  const first = candidates.find(({ end }) => end === match.start - 1);
  return (
    makes && first !== undefined && tokens[first.start - 1]?.word === 'in' && isCapitalised(first, around)
  );
}

function isInContext(match: FormMatch, neighbours: Neighbourhood, around: Surroundings): boolean {
  if (around.isList) return true;
  const sentence = sentenceOf(match, around.sentences);
  return sentence !== undefined && isCapitalised(match, around) && neighbours.isNear(match, sentence);
}

/** Whether the form is an element of its own in an enumeration that also names an unambiguous skill. */
function isEnumerated(match: FormMatch, neighbours: Neighbourhood, around: Surroundings): boolean {
  if (!around.isList) return neighbours.isLinked(match);
  return (neighbours.hasAny || around.besideSkillList) && isWholeElement(match, around.tokens);
}

/** Longer matches first, then firm ones, then earlier ones; then in text order. */
function longestFirst(matches: readonly FormMatch[]): readonly FormMatch[] {
  const weight = (match: FormMatch): number => (match.form.ambiguity === 'weak' ? 1 : 0);
  const ordered = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || weight(a) - weight(b) || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: FormMatch[] = [];
  for (const match of ordered) {
    const positions = Array.from({ length: match.end - match.start }, (_, offset) => match.start + offset);
    if (positions.some((position) => taken.has(position))) continue;
    for (const position of positions) taken.add(position);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function hasExactCase({ start, end, form }: FormMatch, tokens: readonly Token[]): boolean {
  const written = tokens.slice(start, end).map((token) => token.written);
  const words = form.text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return written.join(' ') === words.join(' ');
}

/** A single letter in lower case is an item's letter or an article, not a language. */
function isLooseLetter(match: FormMatch, { tokens }: Surroundings): boolean {
  const token = tokens[match.start];
  return match.end - match.start === 1 && token?.word.length === 1 && token.written === token.word;
}

function isEmployer(match: FormMatch, { tokens, organizations }: Surroundings): boolean {
  return match.end - match.start === 1 && organizations.has(tokens[match.start]?.word ?? '');
}

function isWholeElement(match: FormMatch, tokens: readonly Token[]): boolean {
  let end = match.end;
  while (VERSION.test(tokens[end]?.word ?? '') && !ELEMENT_EDGE.test(tokens[end]?.gap ?? '')) end += 1;
  const opens = match.start === 0 || isElementEdge(tokens, match.start);
  return opens && (end >= tokens.length || isElementEdge(tokens, end));
}
