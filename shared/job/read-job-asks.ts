import type { Day } from '../base/month.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { SkillId } from '../catalog/lexicon.ts';
import { documentFromText } from '../document/document-from-text.ts';
import { normalizeText } from '../document/normalize-text.ts';
import { findMentions } from '../evidence/find-mentions.ts';
import type { SkillMention } from '../evidence/skill-mention.ts';
import { buildResume } from '../resume/build-resume.ts';
import type { JobDescription } from './job-description.ts';
import type { JobPolicy } from './job-policy.ts';

/** What a job description asks, as far as the lexicon can read it. */
export interface JobAsks {
  /** The skills that it names: the most that it asks of each, 0 to 4, and the words that ask it. */
  readonly skills: ReadonlyMap<SkillId, { readonly depth: number; readonly words: string }>;
  /** Its requirements in which no skill was read, in its own words and order. */
  readonly notCompared: readonly string[];
}

/** Text of a job description and how deep it asks for the skills in it, 0 to 4. */
interface Asked {
  readonly text: string;
  readonly depth: number;
  /** Requirements that the text consists of; empty for what only describes the job. */
  readonly parts: readonly string[];
  /** An enumeration, not a sentence. */
  readonly isList: boolean;
}

/** Longest words that are quoted, in UTF-16 units. */
const MAX_WORDS = 200;

/** The skills that a job description names, and the requirements that name none. */
export function readJobAsks(
  job: JobDescription,
  { lexicon, policy }: Catalog,
  jobPolicy: JobPolicy,
): JobAsks {
  const asked = askedIn(job, jobPolicy);
  const skills = new Map<SkillId, { readonly depth: number; readonly words: string }>();
  const labels = new Map<Asked, readonly string[]>();
  for (const depth of [...new Set(asked.map((each) => each.depth))].sort((a, b) => a - b)) {
    const lines = linesOf(asked.filter((each) => each.depth === depth));
    const { mentions } = findMentions({ resume: resumeOf(lines), lexicon, policy, asOf: ANY_DAY });
    for (const mention of mentions) {
      const source = lines[mention.line - 1]?.asked ?? null;
      if (source !== null) labels.set(source, [...(labels.get(source) ?? []), mention.label]);
      // "Python is required" claims nothing in a résumé; here it asks. Only what is said not to be needed is not asked.
      const isAsked = mention.context === 'asserted' ? mention.counted : mention.context !== 'negated';
      if (isAsked && skills.get(mention.skill)?.depth !== depth) {
        skills.set(mention.skill, { depth, words: clip(wordsOf(mention, source)) });
      }
    }
  }
  const notCompared = asked.flatMap((each) => {
    const read = labels.get(each) ?? [];
    return each.parts.filter((part) => !read.some((label) => holds(part, label))).map(clip);
  });
  return { skills, notCompared: [...new Set(notCompared)] };
}

/** Of a list the item that names the skill, of prose the sentence. */
function wordsOf({ label, quote }: SkillMention, source: Asked | null): string {
  const item = source?.isList === true ? source.parts.find((part) => holds(part, label)) : undefined;
  return item ?? quote;
}

/** Whether the label stands in the text as words of its own: "R" does not stand in "Roses". */
function holds(text: string, label: string): boolean {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  for (let start = text.indexOf(label); start >= 0; start = text.indexOf(label, start + 1)) {
    if (!isLetter(text[start - 1]) && !isLetter(text[start + label.length])) return true;
  }
  return false;
}

function clip(words: string): string {
  return words.length <= MAX_WORDS ? words : `${words.slice(0, MAX_WORDS - 1).trimEnd()}…`;
}

/** "Nice to have: Rust, Elixir", "Languages: Python and Go": a label and what it lists. */
const LABELLED_LIST = /^(?<label>[^:]{1,40}):\s+(?<items>[^:]+)$/u;
const BETWEEN_ITEMS = /\s*(?:[,;/]|\s(?:and|or|und|&)\s)\s*/u;
/** Longest item of a list, in words. */
const MAX_ITEM_WORDS = 3;

/** The items of a requirement that lists instead of saying a sentence; null of a sentence. */
function listedItems(line: string): readonly string[] | null {
  const { items = line } = LABELLED_LIST.exec(line)?.groups ?? {};
  const parts = items
    .replace(/\.$/u, '')
    .split(BETWEEN_ITEMS)
    .filter((part) => part !== '');
  const short = parts.every((part) => part.split(' ').length <= MAX_ITEM_WORDS);
  return short && parts.length > 0 ? parts : null;
}

/** Whether the text holds one of the phrases as words of its own. */
function says(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => holds(text.toLowerCase(), phrase));
}

function askedIn(job: JobDescription, { depths, levels, optional, firm }: JobPolicy): readonly Asked[] {
  const levelOf = (level: string | null) => {
    const known = (level ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map((word) => levels.find(({ words }) => words.includes(word)));
    return known.find((found) => found !== undefined)?.depth ?? depths.listed;
  };
  const about = (text: string): Asked => ({
    text: oneLine(text),
    depth: depths.mentioned,
    parts: [],
    isList: false,
  });
  const sentences = (text: string, required: number): readonly Asked[] =>
    oneLine(text)
      .split(/(?<=[.;])\s+(?=\p{Lu})/u)
      .map((line) => {
        const depth = says(line, optional) && !says(line, firm) ? depths.optional : required;
        const items = listedItems(line);
        return items === null
          ? { text: line, depth, parts: [line], isList: false }
          : { text: items.join(', '), depth, parts: items, isList: true };
      });
  return [
    ...[job.title, job.description].flatMap((text) => (text === null ? [] : [about(text)])),
    ...job.qualifications.flatMap((text) => sentences(text, depths.mentioned)),
    ...job.responsibilities.flatMap((text) => sentences(text, depths.responsible)),
    ...job.skills.map(({ name, level, keywords }) => {
      const heading = name === null ? [] : [oneLine(name)];
      const items = keywords.map(oneLine);
      return {
        text: [...heading, items.join(', ')].filter((part) => part !== '').join(': '),
        depth: levelOf(level),
        // The name of a skill with keywords is the heading over what it asks.
        parts: items.length === 0 ? heading : items,
        isList: true,
      };
    }),
  ];
}

function oneLine(text: string): string {
  return normalizeText(text.replace(/\s+/gu, ' ').trim());
}

/** Nothing that a job description asks depends on the day. */
const ANY_DAY: Day = '2020-12-31';

/** A line of the résumé as which a job description is read, with what it repeats of it. */
interface Line {
  readonly text: string;
  readonly asked: Asked | null;
}

/** The text as a résumé would say it, so that it is read by the same rules: lists as skills, sentences as work. */
function linesOf(asked: readonly Asked[]): readonly Line[] {
  const own = (text: string): Line => ({ text, asked: null });
  const repeated = (isList: boolean, mark: string) =>
    asked
      .filter((each) => each.isList === isList)
      .map((each): Line => ({ text: mark + each.text, asked: each }));
  return [
    own('Skills'),
    ...repeated(true, ''),
    own(''),
    own('Experience'),
    own('Engineer\tJan 2020 – Dec 2020'),
    ...repeated(false, '• '),
  ];
}

function resumeOf(lines: readonly Line[]) {
  const { value, notices } = documentFromText(lines.map(({ text }) => text).join('\n'));
  return buildResume(value, notices);
}
