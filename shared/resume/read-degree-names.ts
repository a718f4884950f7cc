import { type Names, withoutPlace } from './header-names.ts';
import { commaPieces, type HeaderPiece, joinPieces } from './header-pieces.ts';
import { isPlace, namesDegree, namesInstitution } from './word-classes.ts';

/** A part between commas with the piece that it is a part of. */
interface Part {
  readonly text: string;
  readonly part: HeaderPiece;
  readonly piece: HeaderPiece;
}

/** The degree with its subject is the title, the school the organisation. */
export function readDegreeNames(pieces: readonly HeaderPiece[]): Names {
  const parts = pieces.flatMap((piece) =>
    commaPieces(piece)
      .flatMap((part) => splitDegree(part))
      .map((part): Part => ({ text: part.text, part, piece })),
  );
  const school = parts.find(
    ({ text }) => namesInstitution(text) && (!namesDegree(text) || startsAsSchool(text)),
  );
  const degree = parts.find((part) => part !== school && namesDegree(part.text) && !isPlace(part.text));
  const others = pieces.filter((piece) => piece !== degree?.piece && piece !== school?.piece);
  const other = others[0] === undefined ? null : withoutPlace(others[0]);
  if (degree !== undefined) return { title: wholeDegree(degree), organization: school?.part ?? other };
  if (school !== undefined)
    return { title: subjectBeside(school, parts) ?? other, organization: school.part };
  return { title: others[1] ?? null, organization: other };
}

/** "PhD Princeton University": the degree before a school on one line. */
function splitDegree(part: HeaderPiece): readonly HeaderPiece[] {
  const [first = '', second = ''] = part.text.split(/\s+/u);
  const apart = namesDegree(first) && namesInstitution(part.text) && /^\p{Lu}/u.test(second);
  if (!apart || namesInstitution(first) || /^(?:of|in|de|en)$/iu.test(second)) return [part];
  const rest = part.text.slice(first.length).trimStart();
  const start = part.span.end - rest.length;
  return [
    { ...part, text: first, span: { start: part.span.start, end: part.span.start + first.length } },
    { ...part, text: rest, span: { start, end: part.span.end } },
  ];
}

function startsAsSchool(text: string): boolean {
  return namesInstitution(text.split(/\s+/u).slice(0, 3).join(' '));
}

/** "State University, Computer Science" */
function subjectBeside(school: Part, parts: readonly Part[]): HeaderPiece | null {
  const next = parts[parts.indexOf(school) + 1];
  return next !== undefined && next.piece === school.piece && isSubject(next.part) ? next.part : null;
}

/** "M.S., Computer Science": the degree with its subject, up to a school, a place or a grade. */
function wholeDegree({ part, piece }: Part): HeaderPiece {
  const parts = commaPieces(piece);
  const at = parts.findIndex(({ span }) => span.start === part.span.start && span.end === part.span.end);
  if (at === -1) return part;
  let end = at + 1;
  while (isSubject(parts[end])) end += 1;
  return joinPieces(piece, parts.slice(at, end)) ?? part;
}

function isSubject(part: HeaderPiece | undefined): boolean {
  if (part === undefined || isPlace(part.text) || namesInstitution(part.text)) return false;
  return !/\d|cum laude|honou?rs|distinction|thesis/iu.test(part.text);
}
