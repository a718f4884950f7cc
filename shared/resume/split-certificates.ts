import type { SplitSection } from './entry-lines.ts';
import type { LineGroup } from './group-lines.ts';
import { hasWideGap, isAnchor, isDateAlone, isSentence } from './line-role.ts';
import { type LineView, wouldNotFit, wrapsInto } from './line-view.ts';
import { cutListed } from './listed-certificates.ts';
import { isIssuerAlone, namesIssuer } from './word-classes.ts';
import { goesOnInName } from './wrapped-names.ts';
import { isLinkLabel } from './written-links.ts';

/**
 * One certificate to a list item, or to a line with the lines that belong to it. Where the names are bold and
 * other lines are not, those lines are the name's issuer and date, or what is said about the certificate.
 */
export function splitCertificates(written: readonly LineGroup[]): SplitSection {
  const groups = cutListed(written);
  const blocks = spacedBlocks(groups) ?? evenBlocks(groups);
  if (blocks !== null)
    return {
      lead: [],
      entries: blocks.map((block) => ({ header: block.flatMap(({ lines }) => lines), body: [] })),
    };
  const boldNames = haveBoldNames(groups);
  const datesFirst = groups[0]?.lines.every(isDateAlone) === true;
  const entries: { header: LineView[]; body: LineGroup[] }[] = [];
  for (const [index, group] of groups.entries()) {
    const first = group.lines[0];
    const open = entries.at(-1);
    if (first === undefined) continue;
    const named = open?.header.some((view) => !isDateAlone(view)) === true;
    if (open !== undefined && group.kind === 'line' && isLinkLabel(first.text) && !namesIssuer(first.text)) {
      open.body.push(group);
      continue;
    }
    const under = named && boldNames && !first.line.bold && !isDateAlone(first);
    if (open !== undefined && under && (open.body.length > 0 || saysMore(group, groups.slice(index + 1))))
      open.body.push(group);
    else if (
      open !== undefined &&
      (under || (group.kind === 'line' && goesOn(open.header, first, { boldNames, datesFirst })))
    )
      open.header.push(...group.lines);
    else entries.push({ header: [...group.lines], body: [] });
  }
  return { lead: [], entries };
}

/** Most lines of a certificate that a gap sets apart: name, issuer, date and number. */
const LONGEST_BLOCK = 4;

/**
 * Certificates that gaps set apart, where every block has several lines and one shows how they are set: it ends with a
 * date below its name. Null where the section is not set so.
 */
function spacedBlocks(groups: readonly LineGroup[]): readonly (readonly LineGroup[])[] | null {
  const blocks: LineGroup[][] = [];
  for (const group of groups) {
    const [first] = group.lines;
    const open = blocks.at(-1);
    if (group.kind === 'bullet' || first === undefined) return null;
    if (open === undefined || hasWideGap(first)) blocks.push([group]);
    else open.push(group);
  }
  const even = blocks.every((block) => block.length > 1 && block.length <= LONGEST_BLOCK);
  const dated = blocks.some((block) => endsWithDate(block));
  const doubled = blocks.some((block) => block.slice(0, -1).some(({ lines }) => lines.some(isAnchor)));
  return blocks.length > 1 && even && dated && !doubled ? blocks : null;
}

/**
 * Certificates of equally many lines, of which the same one is dated in each ("Scrum Alliance ⇥ 2021" over "Certified
 * Scrum Master"). Null where the lines show no such order.
 */
function evenBlocks(groups: readonly LineGroup[]): readonly (readonly LineGroup[])[] | null {
  const lines = groups.flatMap((group) => group.lines);
  const plain = groups.every(({ kind, lines: own }) => kind === 'line' && own.length === 1);
  const dated = lines.flatMap((view, index) => (isAnchor(view) ? [index] : []));
  const [first = 0, second = 0] = dated;
  const length = second - first;
  const even = dated.every((at, index) => at === first + index * length);
  if (!plain || dated.length < 2 || !even || first >= length || length > LONGEST_BLOCK) return null;
  if (lines.length !== dated.length * length || lines.some((view) => isSentence(view))) return null;
  return dated.map((_, index) => groups.slice(index * length, (index + 1) * length));
}

function endsWithDate(block: readonly LineGroup[]): boolean {
  const last = block.at(-1)?.lines[0];
  return last !== undefined && isDateAlone(last);
}

function haveBoldNames(groups: readonly LineGroup[]): boolean {
  const lines = groups.flatMap((group) => group.lines[0] ?? []).filter((view) => !isDateAlone(view));
  return lines[0]?.line.bold === true && lines.some((view) => !view.line.bold);
}

/**
 * Running text, which is neither issuer nor date: a list item, a sentence or the first line of a paragraph. What wraps
 * once before its date is a name.
 */
function saysMore(group: LineGroup, [next, afterNext]: readonly LineGroup[]): boolean {
  const last = group.lines.at(-1);
  const following = next?.kind === 'line' ? next.lines[0] : undefined;
  const wrapsOnce = afterNext?.lines[0] !== undefined && isDateAlone(afterNext.lines[0]);
  if (last === undefined) return false;
  if (group.kind === 'bullet' || (isSentence(last) && !isAnchor(last))) return true;
  if (following === undefined || wrapsOnce || [last, following].some(isAnchor)) return false;
  return wrapsInto(last, following);
}

/** "Issued May 2022 · Expires May 2024", as LinkedIn says it. */
const SAYS_WHEN =
  /^(?:issued|ausgestellt|délivré|expedición|emisión|emissione|rilasciato|emitido|uitgegeven|verleend)\b/iu;

/** How a section sets its certificates. */
interface Layout {
  readonly boldNames: boolean;
  readonly datesFirst: boolean;
}

/** A wrapped line, or the date and issuer under a certificate's name. */
function goesOn(header: readonly LineView[], view: LineView, { boldNames, datesFirst }: Layout): boolean {
  const last = header.at(-1);
  if (last === undefined) return false;
  if (header.every(isDateAlone) && !isDateAlone(view)) return true;
  if (hasWideGap(view)) return false;
  if (header.every(isIssuerLine) && view.dates.length === 0 && !namesIssuer(view.text)) return true;
  if (last.line.bullet !== null) return wrapsInto(last, view);
  if (goesOnInName(last, view)) return true;
  const bothDated = last.dates.length > 0 && view.dates.length > 0;
  if (wrapsInto(last, view) && (boldNames || !view.line.bold) && !bothDated) return true;
  if (boldNames && last.line.bold && view.line.bold && !bothDated && wouldNotFit(last, view)) return true;
  const issued = header.some((line) => namesIssuer(line.text) || isIssuerLine(line));
  if (namesIssuer(view.text) && !issued) return true;
  const undated = !header.some((line) => isAnchor(line));
  return undated && isAnchor(view) && (view.wordCount <= 4 || SAYS_WHEN.test(view.text)) && !datesFirst;
}

/** "Linux Foundation ⇥ May 2021": who gave a certificate, over its name. */
function isIssuerLine(view: LineView): boolean {
  return view.line.bullet === null && isIssuerAlone(view.cells[0]?.text ?? '');
}
