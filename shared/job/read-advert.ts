import type { JobDescription } from './job-description.ts';
import type { JobPolicy } from './job-policy.ts';

/** Longest line that can be a heading, in words. */
const MAX_HEADING_WORDS = 7;
const BULLET = /^(?:[-*•·▪◦–—+]|\d{1,2}[.)])\s+/u;
const MARKED_HEADING = /^#{1,6}\s|^\*\*[^*]+\*\*:?$/u;

/**
 * A job advert in plain text or Markdown as a job description. Its first line is the title; items of a list ask, those
 * under a heading such as "What you will do" say what the work consists of; what else stands there describes. An item
 * keeps the heading that makes it welcome rather than required. null where only a title, or nothing, stands there.
 */
export function readAdvert(text: string, { duties, wants, optional }: JobPolicy): JobDescription | null {
  const [title, ...rest] = joinItems(text);
  if (title === undefined || rest.length === 0) return null;
  const description: string[] = [];
  const responsibilities: string[] = [];
  const qualifications: string[] = [];
  let heading = '';
  // Without list signs, as prose and pages that lost them are, each line may ask.
  const hasItems = rest.some((line) => BULLET.test(line));
  for (const line of rest) {
    const plain = bare(line);
    if (isHeading(line, [...duties, ...wants])) {
      heading = plain;
      // "Python experience" is a heading by its words and may well be what is asked.
      if (!MARKED_HEADING.test(line)) description.push(plain);
    } else if (hasItems && !BULLET.test(line)) description.push(plain);
    else if (opensWord(duties, heading) && !opensWord(optional, heading)) responsibilities.push(plain);
    else qualifications.push(opensWord(optional, heading) ? `Nice to have: ${plain}` : plain);
  }
  return {
    title: bare(title),
    description: description.join('\n'),
    responsibilities,
    qualifications,
    skills: [],
  };
}

/** The lines that hold something, each item of a list with the lines that continue it: set in, or in small letters. */
function joinItems(text: string): readonly string[] {
  const joined: string[] = [];
  let inItem = false;
  for (const raw of text.split(/\r\n?|\n/u)) {
    const line = raw.trim();
    const last = joined.at(-1);
    if (inItem && last !== undefined && !BULLET.test(line) && /^\s+\S|^\p{Ll}/u.test(raw)) {
      joined[joined.length - 1] = `${last} ${line}`;
    } else {
      inItem = BULLET.test(line);
      if (line !== '') joined.push(line);
    }
  }
  return joined;
}

/** A line that is set as a heading, or a short one that ends in a colon or holds a word of headings. */
function isHeading(line: string, words: readonly string[]): boolean {
  if (BULLET.test(line)) return false;
  if (MARKED_HEADING.test(line)) return true;
  const isShort = line.split(/\s+/u).length <= MAX_HEADING_WORDS;
  return isShort && (line.endsWith(':') || (!/[.!?;,]$/u.test(line) && opensWord(words, bare(line))));
}

/** Whether a word of the text, in whatever case, begins with one of the words. */
function opensWord(words: readonly string[], text: string): boolean {
  const spaced = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')}`;
  return words.some((word) => spaced.includes(` ${word}`));
}

/** A line without the marks of lists, headings and bold letters. */
function bare(line: string): string {
  return line
    .replace(BULLET, '')
    .replace(/^#{1,6}\s+|\*\*|:$/gu, '')
    .trim();
}
