import { foldedWords, foldText } from './fold-text.ts';
import { foldedSet, placeTable, titleTable } from './reading-tables.ts';

const TITLE_WORDS = foldedSet(titleTable.titleWords);
const TITLE_SUFFIXES = titleTable.titleSuffixes.map(foldText);
const QUALIFIER_WORDS = foldedSet(titleTable.qualifierWords);
const DEPARTMENT_WORDS = foldedSet(titleTable.departmentWords);
const TEAM_WORDS = foldedSet(titleTable.teamWords);
const KINDS_OF_WORK = foldedSet(titleTable.kindsOfWork);
const TERMS_OF_WORK = foldedSet(titleTable.termsOfWork);
const KINDS_OF_SCHOOL = foldedSet(titleTable.kindsOfSchool);
const ORGANIZATION_WORDS = foldedSet(titleTable.organizationWords);
const COURSE_WORDS = foldedSet(titleTable.courseWords);
const INSTITUTION_WORDS = foldedSet(titleTable.institutionWords);
const INSTITUTION_SUFFIXES = titleTable.institutionSuffixes.map(foldText);
const DEGREE_WORDS = foldedSet(titleTable.degreeWords);
const PARTS_OF_DEGREES = foldedSet(titleTable.partsOfDegrees);
const DEGREE_FILLERS = foldedSet(titleTable.degreeFillers);
const WITHOUT_EMPLOYER = [...foldedSet([...titleTable.withoutEmployer, ...titleTable.timeAway.phrases])];
const ISSUERS = foldedSet(titleTable.issuers);
const ISSUER_WORDS = foldedSet(titleTable.issuerWords);
const CERTIFICATE_WORDS = foldedSet(titleTable.certificateWords);
const ABBREVIATIONS = foldedSet(titleTable.abbreviations);
const DUTY_LABELS = foldedSet(titleTable.dutyLabels);
const FIELD_LABELS = new Map(
  (['title', 'organization', 'none'] as const).flatMap((field) =>
    titleTable.fieldLabels[field].map((label) => [foldText(label), field] as const),
  ),
);
const STACK_LABELS = foldedSet(titleTable.stackLabels);
const MODES = foldedSet(placeTable.modes);
const REGIONS = foldedSet(placeTable.regions);
const REGION_CODES = foldedSet(placeTable.regionCodes);
const CITIES = foldedSet(placeTable.cities);
const SPAN_OF_TIME = String.raw`\d+\s+(?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois|años?|meses|mes|anni|anno|mesi|mese)`;
const DURATION = new RegExp(String.raw`^\(?${SPAN_OF_TIME}(?:,?\s+${SPAN_OF_TIME})?\.?\)?$`, 'iu');

export type NamedField = 'title' | 'organization' | 'none';

/** Whether a word of the text names a job: "Staff Engineer, Platform". */
export function namesTitle(text: string): boolean {
  return titleWords(text).some(
    (word) => TITLE_WORDS.has(word) || TITLE_SUFFIXES.some((suffix) => word.endsWith(suffix)),
  );
}

/** Whether the text says that nobody employed: "Freelance Developer", "Self-employed", "Career break". */
export function namesNoEmployer(text: string): boolean {
  const words = ` ${foldedWords(text).join(' ').replace(/-/gu, ' ')} `;
  return WITHOUT_EMPLOYER.some((phrase) => words.includes(` ${phrase} `));
}

/** "Platform" in "Staff Engineer, Platform": says which engineer, not for whom. */
export function isTitleQualifier(text: string): boolean {
  const words = foldedWords(text);
  if (words.length === 0) return false;
  const ofTeam = words.some((word) => DEPARTMENT_WORDS.has(word) || TEAM_WORDS.has(word));
  return ofTeam || words.every((word) => QUALIFIER_WORDS.has(word));
}

/** "Science Department": a part of an employer, and neither its name nor a job's. */
export function namesDepartment(text: string): boolean {
  return foldedWords(text).some((word) => DEPARTMENT_WORDS.has(word));
}

/** "4 months", "2 years 10 months": how long something took. */
export function isDuration(text: string): boolean {
  return DURATION.test(text.trim());
}

/** "Film" beside a film's name: says what kind of thing was done, and names nobody. */
export function isKindOfWork(text: string): boolean {
  return KINDS_OF_WORK.has(foldText(text.trim()));
}

/** "Permanent", "Fixed-term": says how somebody was employed, and not by whom. */
export function isTermOfWork(text: string): boolean {
  return TERMS_OF_WORK.has(foldText(text.trim()));
}

/** "High School" without a name, which says what was attended and not where. */
export function isKindOfSchool(text: string): boolean {
  return KINDS_OF_SCHOOL.has(foldText(text.trim()));
}

export function namesOrganization(text: string): boolean {
  return foldedWords(text).some((word) => ORGANIZATION_WORDS.has(word));
}

/** "Foundation", "University": what kind of organisation it is, alone, which is the end of some name. */
export function isKindAlone(text: string): boolean {
  const word = text.trim();
  return /^\p{Lu}\p{Ll}+$/u.test(word) && (namesInstitution(word) || namesOrganization(word));
}

export function namesInstitution(text: string): boolean {
  return foldedWords(text).some(
    (word) => INSTITUTION_WORDS.has(word) || INSTITUTION_SUFFIXES.some((suffix) => word.endsWith(suffix)),
  );
}

/** "Web Development Bootcamp": what was attended, which can be the name of a school too. */
export function namesCourse(text: string): boolean {
  return foldedWords(text).some((word) => COURSE_WORDS.has(word));
}

export function namesDegree(text: string): boolean {
  return degreeWords(text).some((word) => DEGREE_WORDS.has(word));
}

/** Whether a text begins with a degree of its own: "B.A. Japanese", not "Minor in Japanese" nor "Master Thesis: …". */
export function opensDegree(text: string): boolean {
  const [first = '', second = ''] = degreeWords(text);
  if (!DEGREE_WORDS.has(first) || PARTS_OF_DEGREES.has(first)) return false;
  return !/^(?:thesis|dissertation|project|studies)$/u.test(second) && !text.includes(':') && !isPlace(text);
}

/** Words, with "M. Sc." as one. */
function degreeWords(text: string): readonly string[] {
  return foldedWords(text.replace(/\b([BMD]|Ph)\.\s+(?=(?:Sc|Eng|Tech|[ASD])\b)/gu, '$1.'));
}

/** "Amazon Web Services (AWS)": gives certificates, or says that it is an organisation. */
export function namesIssuer(text: string): boolean {
  const name = foldText(text.replace(/\s*\([^()]*\)\s*$/u, '')).trim();
  if (ISSUERS.has(name)) return true;
  if (namesTitle(text) || namesCertificate(text)) return false;
  return (
    namesOrganization(text) ||
    namesInstitution(text) ||
    foldedWords(text).some((word) => ISSUER_WORDS.has(word))
  );
}

/** "Certified Tester", "Foundations of …": a word of the text is one that certificates are called by. */
export function namesCertificate(text: string): boolean {
  return foldedWords(text).some((word) => CERTIFICATE_WORDS.has(word));
}

/** Whether a text ends in a word that is written with a full stop: "Inc.", "Ph.D.", "S.p.A.", "B." */
export function endsInAbbreviation(text: string): boolean {
  const word = foldText(/(\S+)\.$/u.exec(text)?.[1] ?? '').replace(/^[^\p{L}]+/u, '');
  return word.length === 1 || word.includes('.') || ABBREVIATIONS.has(word);
}

/** Whether the text is nothing but an issuer's name: a known one, or one that ends in an organisation's word. */
export function isIssuerAlone(text: string): boolean {
  const last = foldedWords(text).at(-1) ?? '';
  return namesIssuer(text) && (ISSUERS.has(foldText(text).trim()) || ORGANIZATION_WORDS.has(last));
}

/** Whether the text is a degree without its subject: "PhD", "Bachelor of Science". */
export function isBareDegree(text: string): boolean {
  const words = degreeWords(text);
  return words.some((word) => DEGREE_WORDS.has(word)) && words.every((word) => isDegreeWord(word));
}

/** "3.8 GPA", "First Class Honours": says how good a degree is. */
export function isGrade(text: string): boolean {
  return /\d|cum laude|honou?rs|distinction/iu.test(text);
}

function isDegreeWord(word: string): boolean {
  return DEGREE_WORDS.has(word) || DEGREE_FILLERS.has(word);
}

/** Words with hyphens also taken apart: "co-founder" and "Ingénieur-logiciel". */
function titleWords(text: string): readonly string[] {
  return foldedWords(text).flatMap((word) => [word, ...word.split(/[-.]/u)]);
}

/** A place or a mode of work: "Portland, OR", "Berlin", "Remote", "Palo Alto, CA & Ithaca, NY". */
export function isPlace(text: string): boolean {
  const pieces = text
    .replace(/[()]/gu, '')
    .split(/[,;/&|]|\s[-\u2013\u2014]\s/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return false;
  const certain = pieces.filter((piece) => isKnownPlace(piece)).length;
  if (certain === pieces.length) return true;
  const last = pieces.at(-1) ?? '';
  const [town = ''] = pieces;
  return pieces.length === 2 && isRegion(last) && isProperName(town) && !endsInTown(town);
}

/** "Example Payments Denver": more than a word before the name of a town is a name of something else. */
function endsInTown(text: string): boolean {
  const words = text.split(/\s+/u);
  return !isTown(text) && words.some((_, at) => at > 1 && isTown(words.slice(at).join(' ')));
}

/** A town that is known as one. */
export function isTown(text: string): boolean {
  return CITIES.has(foldText(text.trim()));
}

/** A country, a state or its code. */
export function isRegion(piece: string): boolean {
  const folded = foldText(piece).replace(/\.$/u, '');
  return REGIONS.has(folded) || (/^\p{Lu}{2,3}$/u.test(piece) && REGION_CODES.has(folded));
}

function isKnownPlace(piece: string): boolean {
  const folded = foldText(piece).replace(/\.$/u, '');
  return isRegion(piece) || MODES.has(folded) || CITIES.has(folded) || /^\p{Lu}{2} \d{5}$/u.test(piece);
}

function isProperName(piece: string): boolean {
  const words = piece.split(/\s+/u);
  if (words.length > 3 || namesTitle(piece) || namesOrganization(piece) || namesDegree(piece)) return false;
  // "Example Payments. Denver" are two names.
  if (words.slice(0, -1).some((word) => /\p{Ll}{3}\.$/u.test(word))) return false;
  return words.every((word) => /^\p{Lu}[\p{Ll}'’.-]/u.test(word));
}

/** What the label of a form's field names: "Company", "Role", or "none" for "Duration"; null where it is no label. */
export function fieldOfLabel(label: string): NamedField | null {
  return FIELD_LABELS.get(foldText(label.trim())) ?? null;
}

/** "Responsibilities", "Aufgaben:", with or without its colon: what stands behind this label is what was done. */
export function isDutyLabel(label: string): boolean {
  return DUTY_LABELS.has(foldText(label.trim().replace(/\s*:$/u, '')));
}

/** The label of a line that lists tools ("Stack: Python, Kafka"), with the offset behind its colon; null otherwise. */
export function stackLabelEnd(text: string): number | null {
  const label = /^([\p{L}][\p{L} /&-]{2,30}):/u.exec(text);
  if (label?.[1] === undefined) return null;
  return STACK_LABELS.has(
    foldText(label[1])
      .replace(/\s*&\s*/gu, ' and ')
      .trim(),
  )
    ? label[0].length
    : null;
}

/** "React, Next.js, TypeScript, Tailwind CSS": at least three short names and no sentence. */
export function isItemList(text: string): boolean {
  const items = text.split(text.includes(',') ? ',' : /\s[|·•/]\s|\t/u).map((item) => item.trim());
  if (items.length < 3 || /[.!?]$|:/u.test(text) || items.some((item) => !isItem(item))) return false;
  const words = items.reduce((sum, item) => sum + item.split(/\s+/u).length, 0);
  return words <= items.length * 2 && !namesTitle(text) && !namesInstitution(text) && !namesDegree(text);
}

/** One to three words that are no place and do not go on from the item before ("and Redis", "wrote tests"). */
function isItem(item: string): boolean {
  const words = item.split(/\s+/u);
  return (
    item !== '' &&
    words.length <= 3 &&
    !/[|·•\t]/u.test(item) &&
    !(words.length > 1 && /^\p{Ll}/u.test(item)) &&
    !isPlace(item)
  );
}
