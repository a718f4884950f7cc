import { type BlockPlace, BlockWriter, PLAIN_LOOK } from './block-writer.ts';
import type { JsonResume, JsonResumeEntry, JsonResumeHonour, JsonResumeTopic } from './json-resume.ts';

const BOLD = { ...PLAIN_LOOK, bold: true };
const PARAGRAPH: BlockPlace = { kind: 'paragraph', level: null, cell: null };
const ITEM: BlockPlace = { kind: 'list-item', level: 1, cell: null };

const heading = (level: number): BlockPlace => ({ kind: 'heading', level, cell: null });

/** The résumé as the paragraphs that a printed one would have: headings, header lines of entries, list items. */
export function writeJsonResume(resume: JsonResume): BlockWriter {
  const writer = new BlockWriter();
  writeBasics(writer, resume.basics);
  writeSection(writer, 'Work experience', resume.work, (job) =>
    writeEntry(writer, job, job.position, job.name ?? job.company),
  );
  writeSection(writer, 'Projects', resume.projects, (project) =>
    writeEntry(writer, project, project.name, join(', ', project.entity, ...project.roles)),
  );
  writeSection(writer, 'Volunteer experience', resume.volunteer, (service) =>
    writeEntry(writer, service, service.position, service.organization),
  );
  writeSection(writer, 'Skills', resume.skills, (topic) => writeTopic(writer, topic));
  writeSection(writer, 'Education', resume.education, (course) =>
    writeEntry(writer, course, join(', ', course.studyType, course.area), course.institution),
  );
  for (const [title, honours] of [
    ['Certificates', resume.certificates],
    ['Awards', resume.awards],
    ['Publications', resume.publications],
  ] as const) {
    writeSection(writer, title, honours, (honour) => writeHonour(writer, honour));
  }
  writeSection(writer, 'Languages', resume.languages, ({ language, fluency }) =>
    writeParagraph(writer, withRemark(language, fluency)),
  );
  writeSection(writer, 'Interests', resume.interests, (topic) => writeTopic(writer, topic));
  writeSection(writer, 'References', resume.references, ({ name, reference }) => {
    writeParagraph(writer, name);
    writeParagraph(writer, reference);
  });
  return writer;
}

function writeBasics(writer: BlockWriter, basics: JsonResume['basics']): void {
  const { location, profiles } = basics;
  const website = basics.url ?? basics.website;
  if (basics.name !== null) writer.paragraph(basics.name, heading(1));
  writeParagraph(writer, basics.label);
  const place =
    location == null
      ? null
      : join(
          ', ',
          location.address,
          location.postalCode,
          location.city,
          location.region,
          location.countryCode,
        );
  const addresses = profiles.map((profile) => profile.url ?? join(': ', profile.network, profile.username));
  writeParagraph(writer, join(' | ', basics.email, basics.phone, place, website, ...addresses));
  for (const target of [website, ...profiles.map((profile) => profile.url)]) writer.link(target ?? '');
  if (basics.summary === null) return;
  writer.paragraph('Summary', heading(2));
  writer.paragraph(basics.summary, PARAGRAPH);
}

function writeSection<T>(
  writer: BlockWriter,
  title: string,
  items: readonly T[],
  write: (item: T) => void,
): void {
  if (items.length === 0) return;
  writer.paragraph(title, heading(2));
  for (const item of items) write(item);
}

/** Title with dates, place of work, what it was about, what was done. */
function writeEntry(
  writer: BlockWriter,
  entry: JsonResumeEntry,
  title: string | null,
  organization: string | null,
): void {
  const header = join('\t', title, rangeOf(entry));
  if (header !== null) writer.paragraph(header, PARAGRAPH, BOLD);
  writeParagraph(writer, join(', ', organization, entry.location));
  writer.link(entry.url ?? entry.website ?? '');
  writeParagraph(writer, entry.description);
  writeParagraph(writer, entry.summary);
  for (const text of [...entry.highlights, ...entry.courses]) writer.paragraph(text, ITEM);
  const score = entry.score ?? entry.gpa;
  if (score !== null) writer.paragraph(`Score: ${score}`, ITEM);
  if (entry.keywords.length > 0) writer.paragraph(`Technologies: ${entry.keywords.join(', ')}`, ITEM);
}

function writeTopic(writer: BlockWriter, topic: JsonResumeTopic): void {
  const name = withRemark(topic.name, topic.level);
  writeParagraph(writer, join(': ', name, topic.keywords.join(', ') || null));
}

function writeHonour(writer: BlockWriter, honour: JsonResumeHonour): void {
  const title = honour.name ?? honour.title;
  const giver = honour.issuer ?? honour.awarder ?? honour.publisher;
  writeParagraph(writer, join('\t', join(', ', title, giver), honour.date ?? honour.releaseDate));
  writer.link(honour.url ?? honour.website ?? '');
  writeParagraph(writer, honour.summary);
}

/** An entry that has begun and has no end goes on (jsonresume.org, schema 1.0, `endDate`). */
function rangeOf({ startDate, endDate }: JsonResumeEntry): string | null {
  if (startDate === null) return endDate;
  return `${startDate} – ${endDate ?? 'present'}`;
}

function writeParagraph(writer: BlockWriter, text: string | null): void {
  if (text !== null) writer.paragraph(text, PARAGRAPH);
}

function withRemark(text: string | null, remark: string | null): string | null {
  return text === null || remark === null ? text : `${text} (${remark})`;
}

/** The parts that are there, joined; null where none is. */
function join(separator: string, ...parts: readonly (string | null)[]): string | null {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? null : present.join(separator);
}
