import { foldText } from './fold-text.ts';
import { type HeaderName, type Names, withCampus, withoutPlace } from './header-names.ts';
import { commaPieces, type HeaderPiece, joinPieces } from './header-pieces.ts';
import {
  isBareDegree,
  isGrade,
  isKindOfSchool,
  isPlace,
  isTown,
  namesCourse,
  namesDegree,
  namesInstitution,
} from './word-classes.ts';

/** A part between commas with the piece that it is a part of. */
interface Part {
  readonly text: string;
  readonly part: HeaderPiece;
  readonly piece: HeaderPiece;
}

function commaParts(piece: HeaderPiece): readonly Part[] {
  return commaPieces(piece)
    .flatMap((part) => splitDegree(part))
    .map((part): Part => ({ text: part.text, part, piece }));
}

/** The degree with its subject is the title, the school the organisation. */
export function readDegreeNames(pieces: readonly HeaderPiece[]): Names {
  const parts = pieces.flatMap(commaParts);
  const schools = parts.filter(
    ({ text }) =>
      namesInstitution(text) && !isKindOfSchool(text) && (!namesDegree(text) || startsAsSchool(text)),
  );
  const school =
    schools.find(({ text }) => !namesCourse(text) && !namesDegree(text)) ??
    schools.find(({ text }) => !namesCourse(text)) ??
    schools[0];
  const degrees = parts.filter(
    (part) => part !== school && (namesDegree(part.text) || isKindOfSchool(part.text)) && !isPlace(part.text),
  );
  const degree =
    degrees.find(({ text }) => !isBareDegree(text) && isBareDegree(degrees[0]?.text ?? '')) ?? degrees[0];
  const others = pieces.filter((piece) => piece !== degree?.piece && piece !== school?.piece);
  const other = others[0] === undefined ? null : withoutPlace(others[0]);
  if (degree !== undefined) {
    const title = wholeDegree(degree);
    return { title: withSubject(title, degree, school, others), organization: schoolName(school) ?? other };
  }
  if (school !== undefined) {
    const subject = subjectBeside(school, parts) ?? other ?? subjectBefore(school, parts);
    return { title: subject && withoutLeadIn(subject), organization: schoolName(school) };
  }
  return { title: others[1] ?? null, organization: other };
}

/** "Physics, BSc", "PhD" beside "Example University, Physics", and "Bachelor of Science" over "Computer Science". */
function withSubject(
  title: HeaderPiece,
  degree: Part,
  school: Part | undefined,
  others: readonly HeaderPiece[],
): HeaderName {
  if (!isBareDegree(title.text) || school === undefined) return withoutLeadIn(title);
  const named = commaPieces(degree.piece);
  const before = named[named.findIndex(({ span }) => span.start === degree.part.span.start) - 1];
  if (isSubject(before) && before !== undefined)
    return joinPieces(degree.piece, [before, degree.part]) ?? title;
  const subject =
    subjectBeside(school, commaParts(school.piece)) ??
    others.find((piece) => piece !== degree.piece && isSubject(piece) && !namesDegree(piece.text));
  return subject === undefined ? title : { ...title, text: `${title.text}, ${subject.text}` };
}

/** "Graduated as M.Sc. Digital Media", "in Marine Biology" */
function withoutLeadIn(title: HeaderPiece): HeaderPiece {
  const lead =
    /^(?:(?:graduated|graduation)\s+(?:as|with|in)\s+(?:an?\s+)?|in\s+)/iu.exec(title.text)?.[0] ?? '';
  const start = title.span.start + lead.length;
  return { ...title, text: title.text.slice(lead.length), span: { ...title.span, start } };
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

/** The school with the campus that belongs to its name ("University of California, Berkeley"). */
function schoolName(school: Part | undefined): HeaderPiece | null {
  if (school === undefined) return null;
  const parts = commaPieces(school.piece);
  const at = parts.findIndex(({ span }) => span.start === school.part.span.start);
  const name = at === -1 ? school.part : joinPieces(school.piece, withCampus(parts.slice(at)));
  return name === null ? null : withoutRemark(name);
}

/** "State University (STEM)": what stands in brackets is part of the name only as its abbreviation or its campus. */
function withoutRemark(school: HeaderPiece): HeaderPiece {
  const [, name = '', remark = ''] = /^(.*\S)\s*\(([^()]+)\)$/u.exec(school.text) ?? [];
  if (name === '' || isTown(remark) || namesInstitution(remark) || abbreviates(remark, name)) return school;
  return { ...school, text: name, span: { ...school.span, end: school.span.start + name.length } };
}

/** Whether the letters of one text stand in another in that order: "UCLA" in "University of California, Los Angeles". */
function abbreviates(short: string, name: string): boolean {
  const letters = [...foldText(name)];
  let at = -1;
  return [...foldText(short)].every((letter) => {
    at = letters.indexOf(letter, at + 1);
    return at !== -1;
  });
}

function startsAsSchool(text: string): boolean {
  return namesInstitution(text.split(/\s+/u).slice(0, 3).join(' '));
}

/** "State University, Computer Science" */
function subjectBeside(school: Part, parts: readonly Part[]): HeaderPiece | null {
  const at = parts.findIndex(({ part }) => part.span.start === school.part.span.start);
  const next = parts[at + 1];
  if (next === undefined || next.piece.span.start !== school.piece.span.start) return null;
  const placed = isPlace(`${next.text}, ${parts[at + 2]?.text ?? ''}`);
  return isSubject(next.part) && !placed ? next.part : null;
}

/** "Web Development Bootcamp, Severn School": what a line names before the school was studied there. */
function subjectBefore(school: Part, parts: readonly Part[]): HeaderPiece | null {
  const before = parts[parts.indexOf(school) - 1];
  return before?.piece === school.piece && !isPlace(before.text) ? before.part : null;
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
  return !isGrade(part.text) && !/thesis/iu.test(part.text);
}
