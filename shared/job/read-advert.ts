import type { JobDescription } from './job-description.ts';
import type { JobPolicy } from './job-policy.ts';

/** Longest line that can be a heading, in words. */
const MAX_HEADING_WORDS = 7;
const BULLET = /^(?:[-*•·▪◦–—+]|\d{1,2}[.)])\s+/u;
const MARKED_HEADING = /^#{1,6}\s|^\*\*[^*]+\*\*:?$|:$/u;

/**
 * A job advert in plain text or Markdown as a job description. Its first line is the title; items of a list ask, those
 * under a heading such as "What you will do" say what the work consists of; what else stands there describes. An item
 * keeps the heading that makes it welcome rather than required. null where only a title, or nothing, stands there.
 */
export function readAdvert(text: string, { duties, wants, optional }: JobPolicy): JobDescription | null {
  const [title, ...rest] = text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (title === undefined || rest.length === 0) return null;
  const description: string[] = [];
  const responsibilities: string[] = [];
  const qualifications: string[] = [];
  let heading = '';
  // Without list signs, as prose and pages that lost them are, each line may ask.
  const hasItems = rest.some((line) => BULLET.test(line));
  for (const line of rest) {
    const isMarked = BULLET.test(line);
    const has = (words: readonly string[], where: string) => words.some((word) => where.includes(word));
    const isShort = line.split(/\s+/u).length <= MAX_HEADING_WORDS && !/[.!?;,]$/u.test(line);
    const plain = bare(line);
    if (
      !isMarked &&
      (MARKED_HEADING.test(line) || (isShort && has([...duties, ...wants], plain.toLowerCase())))
    )
      heading = plain.toLowerCase();
    else if (hasItems && !isMarked) description.push(plain);
    else if (has(duties, heading) && !has(optional, heading)) responsibilities.push(plain);
    else qualifications.push(has(optional, heading) ? `Nice to have: ${plain}` : plain);
  }
  return {
    title: bare(title),
    description: description.join(' '),
    responsibilities,
    qualifications,
    skills: [],
  };
}

/** A line without the marks of lists, headings and bold letters. */
function bare(line: string): string {
  return line
    .replace(BULLET, '')
    .replace(/^#{1,6}\s+|\*\*|:$/gu, '')
    .trim();
}
