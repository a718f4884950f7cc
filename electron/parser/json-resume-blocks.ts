import { normalizeText } from '../../shared/document/normalize-text.ts';
import { countryNameOf } from '../../shared/resume/countries.ts';
import type { Contact, EntryKind, SectionKind } from '../../shared/resume/resume.ts';
import type { BlockText } from './block-text.ts';
import { PLAIN_LOOK } from './block-writer.ts';
import { DeclaredWriter } from './declared-writer.ts';
import type { JsonResume, JsonResumeEntry, JsonResumeHonour, JsonResumeTopic } from './json-resume.ts';

const BOLD = { ...PLAIN_LOOK, bold: true };

/**
 * The résumé as the paragraphs that a printed one would have (headings, header lines of entries, list items), with what
 * each field says that it is.
 */
export function writeJsonResume(resume: JsonResume): BlockText {
  const writer = new DeclaredWriter();
  writeBasics(writer, resume.basics);
  writeSection(writer, 'work', 'Work experience', resume.work, (job) =>
    writeEntry(writer, 'work', job, { title: job.position, organization: job.name ?? job.company }),
  );
  writeSection(writer, 'projects', 'Projects', resume.projects, (project) =>
    writeEntry(writer, 'project', project, {
      title: project.name,
      organization: project.entity,
      rest: join(', ', ...project.roles),
    }),
  );
  writeSection(writer, 'volunteering', 'Volunteer experience', resume.volunteer, (service) =>
    writeEntry(writer, 'volunteer', service, {
      title: service.position,
      organization: service.organization,
    }),
  );
  writeSection(writer, 'skills', 'Skills', resume.skills, (topic) => writer.line(topicLine(topic), 'list'));
  writeSection(writer, 'education', 'Education', resume.education, (course) =>
    writeEntry(writer, 'education', course, {
      title: join(', ', course.studyType, course.area),
      organization: course.institution,
    }),
  );
  writeSection(writer, 'certifications', 'Certificates', resume.certificates, (certificate) =>
    writeCertificate(writer, certificate),
  );
  writeSection(writer, 'awards', 'Awards', resume.awards, (award) => writeHonour(writer, award));
  writeSection(writer, 'publications', 'Publications', resume.publications, (work) =>
    writeHonour(writer, work),
  );
  writeSection(writer, 'languages', 'Languages', resume.languages, ({ language, fluency }) =>
    writer.line(withRemark(language, fluency), 'list'),
  );
  writeSection(writer, 'other', 'Interests', resume.interests, (topic) =>
    writer.line(topicLine(topic), 'prose'),
  );
  writeSection(writer, 'other', 'References', resume.references, ({ name, reference }) => {
    writer.line(name, 'prose');
    writer.prose(reference);
  });
  return writer.text(contactIn(resume.basics));
}

function contactIn(basics: JsonResume['basics']): Contact {
  const links = [basics.url ?? basics.website, ...basics.profiles.map(({ url }) => url)];
  return {
    // As the document says it, so that it can be hidden there.
    name: basics.name === null ? null : normalizeText(basics.name),
    email: basics.email,
    phone: basics.phone,
    links: [...new Set(links.filter((link) => link !== null))],
  };
}

function writeBasics(writer: DeclaredWriter, basics: JsonResume['basics']): void {
  const { location, profiles } = basics;
  const website = basics.url ?? basics.website;
  if (basics.name !== null) writer.name(basics.name);
  writer.line(basics.label, 'headline');
  const place =
    location == null
      ? null
      : join(
          ', ',
          location.address,
          location.postalCode,
          location.city,
          location.region,
          countryIn(location.countryCode),
        );
  const addresses = profiles.map((profile) => profile.url ?? join(': ', profile.network, profile.username));
  writer.line(join(' | ', basics.email, basics.phone, place, website, ...addresses), 'contact');
  for (const target of [website, ...profiles.map((profile) => profile.url)]) writer.link(target);
  if (basics.summary === null) return;
  writer.section('summary', 'Summary');
  writer.prose(basics.summary);
}

/** By its name: two letters may be those of a state as well. */
function countryIn(code: string | null): string | null {
  return code === null ? null : (countryNameOf(code) ?? code);
}

function writeSection<T>(
  writer: DeclaredWriter,
  kind: SectionKind,
  heading: string,
  items: readonly T[],
  write: (item: T) => void,
): void {
  if (items.length === 0) return;
  writer.section(kind, heading);
  for (const item of items) write(item);
}

interface EntryNames {
  readonly title: string | null;
  readonly organization: string | null;
  /** What else stands beside the organisation. */
  readonly rest?: string | null;
}

/** Title with dates, place of work, what it was about, what was done. */
function writeEntry(
  writer: DeclaredWriter,
  kind: EntryKind,
  entry: JsonResumeEntry,
  { title, organization, rest = null }: EntryNames,
): void {
  const dates = rangeOf(entry);
  writer.entry(kind, dates);
  writer.header(
    [
      { text: title, behind: '', is: 'title' },
      { text: dates, behind: '\t' },
    ],
    BOLD,
  );
  writer.header([
    { text: organization, behind: '', is: 'organization' },
    { text: rest, behind: ', ' },
    { text: entry.location, behind: ', ' },
  ]);
  writer.link(entry.url ?? entry.website);
  writer.prose(entry.description);
  writer.prose(entry.summary);
  for (const text of [...entry.highlights, ...entry.courses]) writer.item(text);
  const score = entry.score ?? entry.gpa;
  if (score !== null) writer.item(`Score: ${score}`);
  if (entry.keywords.length > 0) writer.item(`Technologies: ${entry.keywords.join(', ')}`);
}

function writeCertificate(writer: DeclaredWriter, certificate: JsonResumeHonour): void {
  const { name, title, issuer, date, summary } = certificate;
  writer.entry('certification', date);
  writer.header([
    { text: name ?? title, behind: '', is: 'title' },
    { text: issuer, behind: ', ', is: 'organization' },
    { text: date, behind: '\t' },
  ]);
  writer.link(certificate.url ?? certificate.website);
  writer.prose(summary);
}

/** An award or a publication. */
function writeHonour(writer: DeclaredWriter, honour: JsonResumeHonour): void {
  const title = honour.name ?? honour.title;
  const giver = honour.issuer ?? honour.awarder ?? honour.publisher;
  writer.line(join('\t', join(', ', title, giver), honour.date ?? honour.releaseDate), 'prose');
  writer.link(honour.url ?? honour.website);
  writer.prose(honour.summary);
}

function topicLine(topic: JsonResumeTopic): string | null {
  const name = withRemark(topic.name, topic.level);
  return join(': ', name, topic.keywords.join(', ') || null);
}

/** An entry that has begun and has no end goes on (jsonresume.org, schema 1.0, `endDate`). */
function rangeOf({ startDate, endDate }: JsonResumeEntry): string | null {
  if (startDate === null) return endDate;
  return `${startDate} – ${endDate ?? 'present'}`;
}

function withRemark(text: string | null, remark: string | null): string | null {
  return text === null || remark === null ? text : `${text} (${remark})`;
}

/** The parts that are there, joined; null where none is. */
function join(separator: string, ...parts: readonly (string | null)[]): string | null {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? null : present.join(separator);
}
