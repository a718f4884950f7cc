import { classifyHeading } from '../resume/classify-heading.ts';
import { countryCodeOf } from '../resume/countries.ts';

/** A skill, a language or another short thing, as jsonresume.org names its parts. */
interface JsonResumeSkill {
  readonly name: string;
  readonly keywords?: readonly string[];
}

interface JsonResumeLanguage {
  readonly language: string;
  readonly fluency?: string;
}

/** What a line says before a list: "Languages: Python, SQL", "Tools<tab>Docker", "Cloud – AWS, GCP". */
const LABELLED = /^([^:\t,]{1,60}?)(?::\s|\t|\s[-–—]\s(?=[^,;|·•]+[,;|·•]))\s*(\S.*)$/u;
const LONGEST_LABEL = 5;

/**
 * The lines of one section as skills. A labelled list is a skill with keywords, and so is a list under a line of its
 * own, where all the section is set so; one without a label goes under the section's heading. What is said of a whole
 * line ("basic knowledge of Kafka, Spark") stays with it.
 */
export function skillsOfLines(lines: readonly string[], heading: string): readonly JsonResumeSkill[] {
  if (!isLabelsAndLists(lines)) return lines.map((line) => skillOfLine(line, heading));
  return lines.flatMap((line, index) =>
    index % 2 === 0 ? [{ name: line, keywords: itemsOf(lines[index + 1] ?? '') }] : [],
  );
}

function isLabelsAndLists(lines: readonly string[]): boolean {
  return (
    lines.length > 0 &&
    lines.length % 2 === 0 &&
    lines.every((line, index) => {
      if (LABELLED.test(line)) return false;
      const { length } = itemsOf(line);
      return index % 2 === 0 ? length === 1 && line.split(/\s+/u).length <= LONGEST_LABEL : length > 1;
    })
  );
}

function skillOfLine(line: string, heading: string): JsonResumeSkill {
  const [, label, list] = LABELLED.exec(line) ?? [];
  if (label !== undefined && list !== undefined) return { name: label.trim(), keywords: itemsOf(list) };
  const items = itemsOf(line);
  return items.length > 1 ? { name: heading, keywords: items } : { name: line };
}

/** How well a language is spoken: "(native)", ": fluent", " – C1", or a level of the Common European Framework. */
const WITH_FLUENCY = [
  /^([^(]+?)\s*\(([^()]+)\)$/u,
  /^([^:\t]+?)(?::\s*|\t\s*|\s[-–—]\s)(\S.*)$/u,
  /^(\p{Lu}\p{L}+)\s+([ABC][12]\b.*)$/u,
];

/** "English (native), German: C1, French and Spanish" as languages, each with how well it is spoken where that is said. */
export function languagesOfLine(line: string): readonly JsonResumeLanguage[] {
  const [, label = '', list = ''] = /^([^:]+):\s*(.+)$/u.exec(line) ?? [];
  const named = classifyHeading(label)?.kind === 'languages' ? list : line;
  return languageItemsOf(named).flatMap((item) => {
    for (const pattern of WITH_FLUENCY) {
      const [, language, fluency] = pattern.exec(item) ?? [];
      if (language !== undefined && fluency !== undefined) return [{ language, fluency }];
    }
    return pairOf(item).map((language) => ({ language }));
  });
}

/** A tab parts a language from how well it is spoken, not from the next one. */
function languageItemsOf(line: string): readonly string[] {
  return splitOutsideBrackets(line, /[,;|·•](?![^(]*\))/u);
}

/** "French and Spanish" are two. */
function pairOf(item: string): readonly string[] {
  const [, first, second] = /^(\p{Lu}\p{L}+)\s+(?:and|&|und|et|y|e|en)\s+(\p{Lu}\p{L}+)$/u.exec(item) ?? [];
  return first === undefined || second === undefined ? [item] : [first, second];
}

/** The items of an enumeration; a separator inside brackets parts nothing. */
export function itemsOf(line: string): readonly string[] {
  return splitOutsideBrackets(line, /[,;|·•\t](?![^(]*\))/u);
}

function splitOutsideBrackets(line: string, separators: RegExp): readonly string[] {
  return line
    .split(separators)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** "Portland, OR", "Uppsala, Sweden": the town, the state, and the country by its code. */
export function locationOf(
  place: string,
): Readonly<Partial<Record<'city' | 'region' | 'countryCode', string>>> {
  const pieces = place.split(',').map((piece) => piece.trim());
  const countryCode = countryCodeOf(pieces.at(-1) ?? '');
  const [city, ...regions] = countryCode === null ? pieces : pieces.slice(0, -1);
  return {
    ...(city === undefined ? {} : { city }),
    ...(regions.length === 0 ? {} : { region: regions.join(', ') }),
    ...(countryCode === null ? {} : { countryCode }),
  };
}
