import type { TextDocument } from '../document/text-document.ts';
import { classifyHeading } from './classify-heading.ts';
import { findDates } from './find-dates.ts';
import { followsClosely, type LineView } from './line-view.ts';
import type { Contact } from './resume.ts';
import { isPlace, namesTitle } from './word-classes.ts';
import { WRITTEN_LINK } from './written-links.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
/** An address whose domain goes on in the next line, or that goes on there from its hyphen, dot or end. */
const BROKEN_DOMAIN = /@(?:[\p{L}\p{N}.-]*[-.])?$/u;
const BROKEN_BEFORE_DOMAIN = /[\p{L}\p{N}]$/u;
const BROKEN_LOCAL = /(?:^|\s)[\p{L}\p{N}._%+-]+[-._]$/u;
const DOMAIN = /^@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
/** An address in a narrow column that breaks inside its domain's end, and what can stand there alone. */
const BROKEN_END = /@[\p{L}\p{N}.-]*\p{L}$/u;
const REST_OF_DOMAIN = /^[\p{Ll}\p{N}.-]*\p{Ll}$/u;
const USUAL_END = /\.(?:com|org|net|edu|info|dev|app)$/u;
/** A link that ends in a hyphen, a slash or a sign inside its last part; what goes on with it is one word. */
const BROKEN_LINK = /(?:https?:\/\/|www\.|\.(?:com|org|net|io|dev)\/)[^\s<>|,;]*[-/_=?&]$/iu;
const REST_OF_LINK = /^[\p{Ll}\p{N}][^\s<>|,;@:]*(?=$|\s*[|,;·•]|\t)/u;
const PHONE = /(?:\(?\+|\b00)?\(?\d[\d\s().\u2010-\u2015/-]{5,20}\d/gu;
/** The same with signs for hidden figures: "+49 30 555 XX XX", "(312) ***-****". */
const PARTLY_HIDDEN_PHONE = /(?:\(?\+|\(|\b0)(?:[\s()-]*(?:\d|x{2,}|\*{2,}|#{2,}))+/giu;
const WRITTEN_LINK_AT_START = new RegExp(`^(?:${WRITTEN_LINK.source})`, 'iu');
const DOCUMENT_TITLE = /\s*\b(?:résumé|resume|curriculum vitae|cv|lebenslauf)$/iu;
/** "Ada Beispiel, M.Sc." */
const DEGREE_BEHIND_NAME = /,?\s+(?:[BM]\.?\s?(?:Sc|Eng|A)|Ph\.?\s?D|M\.?B\.?A)\.?$/iu;
/** "Hi, I'm Ada Beispiel 👋" */
const GREETING =
  /^(?:(?:hi|hello|hey|hallo|hola|salut|bonjour|ciao|olá|hoi)\b[^\p{L}]*(?:there\b[^\p{L}]*)?)?(?:i'm|i am|my name is|ich bin|je suis|soy|sono|sou|ik ben)\s+(?=\p{Lu})/iu;
/** A surname in capitals, a comma, and up to three given names or initials. */
const SURNAME_FIRST = /^(\p{Lu}[\p{Lu}'’-]+),\s+(\p{Lu}\p{Ll}+(?:[\s-](?:\p{Lu}\p{Ll}+|\p{Lu}\.)){0,2})$/u;
const SIGNS_BEHIND_NAME = /\s*\p{Extended_Pictographic}[\p{Extended_Pictographic}\s!.]*$/u;
/** The label of a form's line with the name, as in "Name: Ada Beispiel". */
const NAME_LABEL =
  /^(?:(?:full|vollständiger) )?(?:name|nom|nombre|nome|naam)(?: complet| completo)?\s*:\s*/iu;
/** How many lines from the top a name is looked for in. */
const NAME_LINES = 14;
const LONGEST_LINE = 300;
/** A name is set in at most this many lines, then at least this many times as large as the text. */
const MOST_LINES_OF_A_NAME = 3;
const LARGE_NAME = 1.25;

/**
 * Name, e-mail, phone and links. `contactViews` are the lines above the first heading and under contact headings;
 * what they lack is looked for in the whole text. Shown and masked, never scored.
 */
export function findContact(
  document: TextDocument,
  views: readonly LineView[],
  contactViews: readonly LineView[],
): Contact {
  const near = shortTexts(contactViews);
  const all = shortTexts(views);
  const targets = document.links.filter((link) => /^mailto:/iu.test(link)).map((link) => link.slice(7));
  return {
    name: findName(views, contactViews),
    email: firstIn(near, findEmail) ?? firstIn(targets, findEmail) ?? firstIn(all, findEmail),
    phone: firstIn(near, findPhone) ?? firstIn(all.slice(0, NAME_LINES), findPhone),
    links: findLinks(document, near),
  };
}

/** Lines, an address that breaks at a line's end made whole; longer lines are paragraphs. */
function shortTexts(views: readonly LineView[]): readonly string[] {
  return views
    .map((view, index) => {
      const { text } = view;
      const next = views[index + 1];
      if (next === undefined) return text;
      return goesOn(text, next.text) || endsBelow(view, next)
        ? text + (/^\S+/u.exec(next.text)?.[0] ?? '')
        : text;
    })
    .filter((text) => text.length <= LONGEST_LINE);
}

/** Whether an e-mail address or a link begins in one line and goes on in the next. */
function goesOn(text: string, next: string): boolean {
  if (BROKEN_DOMAIN.test(text)) return true;
  if (BROKEN_BEFORE_DOMAIN.test(text) && DOMAIN.test(next)) return true;
  if (BROKEN_LOCAL.test(text) && EMAIL.exec(next)?.index === 0) return true;
  return BROKEN_LINK.test(text) && REST_OF_LINK.test(next) && !WRITTEN_LINK_AT_START.test(next);
}

/** "ada.beispiel@example.c" over "om": what fills its line goes on in a line that makes it end as most addresses do. */
function endsBelow(view: LineView, next: LineView): boolean {
  const { text } = view;
  if (!BROKEN_END.test(text) || USUAL_END.test(text) || !REST_OF_DOMAIN.test(next.text)) return false;
  return view.full && followsClosely(next, view) && USUAL_END.test(text + next.text);
}

function firstIn(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

function findEmail(text: string): string | null {
  return EMAIL.exec(text)?.[0] ?? null;
}

/** Seven to fifteen figures, hidden ones among them, in a phone number's grouping that are no range of years. */
function findPhone(line: string): string | null {
  const text = withoutEmails(line);
  const dates = findDates(text);
  const hidden = [...text.matchAll(PARTLY_HIDDEN_PHONE)].filter(([phone]) => /[x*#]/iu.test(phone));
  for (const match of [...hidden, ...text.matchAll(PHONE)]) {
    const figures = match[0].replace(/[^\dx*#]/giu, '').length;
    const end = match.index + match[0].length;
    const dated = dates.some(({ span }) => span.start < end && span.end > match.index);
    if (figures >= 7 && figures <= 15 && !dated && !/^\d{4}\D+\d{4}$/u.test(match[0])) return match[0].trim();
  }
  return null;
}

/** The text with blanks for its e-mail addresses, whose parts read as links and numbers. */
function withoutEmails(text: string): string {
  return text.replace(new RegExp(EMAIL.source, 'gu'), (mail) => ' '.repeat(mail.length));
}

function findLinks(document: TextDocument, texts: readonly string[]): readonly string[] {
  const written = texts.flatMap((text) =>
    [...withoutEmails(text).matchAll(WRITTEN_LINK)].map((match) => match[0].replace(/[.)\]]+$/u, '')),
  );
  const targets = document.links.filter((link) => /^https?:/iu.test(link));
  const seen = new Set<string>();
  return [...written, ...targets].filter((link) => {
    const key = link
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .replace(/\/$/u, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The largest of the lines near the top that read as a person's name; the first of equals. */
function findName(views: readonly LineView[], contactViews: readonly LineView[]): string | null {
  const top = contactViews.filter((view) => view.index < NAME_LINES || view.sizeRatio >= 1.3);
  const above = top.filter((view) => view.text.length <= LONGEST_LINE);
  const candidates = above.filter((view) => readsAsName(nameCell(view)));
  const largest = candidates.reduce((most, view) => Math.max(most, view.sizeRatio), 0);
  const first = candidates.find((view) => view.sizeRatio >= largest - 0.02);
  if (first === undefined) return null;
  const lines = [first];
  for (const next of views.slice(first.index + 1, first.index + MOST_LINES_OF_A_NAME)) {
    const above = lines.at(-1) ?? first;
    if (!continuesName(above, next, first)) break;
    lines.push(next);
  }
  return lines
    .map((view, index) => (lines[index + 1] === undefined ? nameCell(view) : spaced(nameCell(view))))
    .join('');
}

/** "Ada" over "Beispiel-" over "Muster", each as large as the first. */
function continuesName(above: LineView, view: LineView, first: LineView): boolean {
  const alike = Math.abs(view.sizeRatio - first.sizeRatio) < 0.02 && first.sizeRatio >= LARGE_NAME;
  return (
    alike &&
    first.wordCount === 1 &&
    above.wordCount <= 2 &&
    view.wordCount <= 2 &&
    readsAsName(nameCell(view))
  );
}

/** A hyphen at the end of a line belongs to the name; without one, a space stands for the break. */
function spaced(text: string): string {
  return text.endsWith('-') ? text : `${text} `;
}

function nameCell(view: LineView): string {
  const cell = view.cells[0]?.text.replace(NAME_LABEL, '').replace(GREETING, '') ?? '';
  return surnameLast(cell)
    .replace(SIGNS_BEHIND_NAME, '')
    .replace(/\s*[,|·•].*$/u, '')
    .replace(DOCUMENT_TITLE, '')
    .replace(DEGREE_BEHIND_NAME, '');
}

/** "RAMAN, Priya", as forms and academics write a name, is "Priya Raman". */
function surnameLast(text: string): string {
  const [, surname = '', given = ''] = SURNAME_FIRST.exec(text) ?? [];
  if (surname === '' || isPlace(given) || namesTitle(given) || isPlace(surname)) return text;
  const small = surname.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
  return `${given} ${small}`;
}

function readsAsName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > 5 || !/^\p{L}/u.test(text) || /[@\d/:;!?()&+=]/u.test(text)) return false;
  if (namesTitle(text) || isPlace(text)) return false;
  if (classifyHeading(text)?.match === 'phrase') return false;
  return words.every((word) =>
    /^\p{Lu}|^(?:de|da|del|della|di|do|dos|du|la|le|van|von|der|den|ter|bin|al|el|y|e)$/u.test(word),
  );
}
