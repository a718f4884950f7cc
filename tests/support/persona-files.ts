import { makeOdt } from './make-odt.ts';
import type { Persona, PersonaEntry } from './read-sample.ts';

/** A persona with the parts that its file has beside the entries. */
export interface WholePersona extends Persona {
  readonly headline: string;
  readonly summary: string;
  readonly skills: readonly (readonly [label: string, items: string])[];
  readonly languages: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function written(month: string): string {
  const [year = '', number] = month.split('-');
  return month === 'present' ? 'Present' : `${MONTHS[Number(number) - 1] ?? ''} ${year}`;
}

const rangeOf = (entry: PersonaEntry) => `${written(entry.start)} – ${written(entry.end)}`;

type Section = readonly [title: string, entries: readonly PersonaEntry[]];

function sectionsOf(persona: WholePersona): readonly Section[] {
  return [
    ['Work experience', persona.work],
    ['Projects', persona.projects],
    ['Education', persona.education],
  ];
}

/** How a format writes the parts of a résumé; each gives text of the format. */
interface Pen {
  readonly name: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly paragraph: (text: string) => string;
  readonly header: (title: string, range: string) => string;
  readonly items: (texts: readonly string[]) => string;
  readonly labelled: (label: string, items: string) => string;
}

function writeWith(pen: Pen, persona: WholePersona): string {
  const entry = (item: PersonaEntry) =>
    pen.header(item.title, rangeOf(item)) +
    (item.organization === null ? '' : pen.paragraph(item.organization)) +
    pen.items(item.bullets);
  return [
    pen.name(persona.name),
    pen.paragraph(persona.headline),
    pen.paragraph(persona.contact.join(' | ')),
    pen.heading('Profile'),
    pen.paragraph(persona.summary),
    ...sectionsOf(persona).flatMap(([title, entries]) => [pen.heading(title), ...entries.map(entry)]),
    pen.heading('Technical skills'),
    ...persona.skills.map(([label, items]) => pen.labelled(label, items)),
    pen.heading('Languages'),
    pen.paragraph(persona.languages),
  ].join('');
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeRtf = (text: string) =>
  text.replace(/[\\{}]/gu, '\\$&').replace(/[^\p{ASCII}]/gu, (sign) => `\\u${sign.charCodeAt(0)}?`);
const escapeMarkdown = (text: string) => text.replace(/[\\*_`[\]<>#]/gu, '\\$&');

const TEXT: Pen = {
  name: (text) => `${text}\n`,
  heading: (text) => `\n${text.toUpperCase()}\n\n`,
  paragraph: (text) => `${text}\n`,
  header: (title, range) => `${title}    ${range}\n`,
  items: (texts) => texts.map((text) => `- ${text}\n`).join(''),
  labelled: (label, items) => `${label}: ${items}\n`,
};

const MARKDOWN: Pen = {
  name: (text) => `# ${escapeMarkdown(text)}\n\n`,
  heading: (text) => `## ${text}\n\n`,
  paragraph: (text) => `${escapeMarkdown(text)}\n\n`,
  header: (title, range) => `### ${escapeMarkdown(title)} (${range})\n\n`,
  items: (texts) => `${texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('')}\n`,
  labelled: (label, items) => `**${label}:** ${escapeMarkdown(items)}\n\n`,
};

const HTML: Pen = {
  name: (text) => `<h1>${escapeXml(text)}</h1>\n`,
  heading: (text) => `<h2>${text}</h2>\n`,
  paragraph: (text) => `<p>${escapeXml(text)}</p>\n`,
  header: (title, range) =>
    `<div class="header"><strong>${escapeXml(title)}</strong><span>${range}</span></div>\n`,
  items: (texts) => `<ul>${texts.map((text) => `<li>${escapeXml(text)}</li>`).join('\n')}</ul>\n`,
  labelled: (label, items) => `<p><b>${label}:</b> ${escapeXml(items)}</p>\n`,
};

const RTF: Pen = {
  name: (text) => `\\pard{\\b\\fs40 ${escapeRtf(text)}}\\par\n`,
  heading: (text) => `\\pard\\s1{\\b ${text}}\\par\n`,
  paragraph: (text) => `\\pard ${escapeRtf(text)}\\par\n`,
  header: (title, range) => `\\pard{\\b ${escapeRtf(title)}}\\tab ${escapeRtf(range)}\\par\n`,
  items: (texts) =>
    texts.map((text) => `{\\listtext\\'b7\\tab}\\pard\\ls1\\ilvl0 ${escapeRtf(text)}\\par\n`).join(''),
  labelled: (label, items) => `\\pard{\\b ${label}:} ${escapeRtf(items)}\\par\n`,
};

const ODT: Pen = {
  name: (text) => `<text:p text:style-name="Title">${escapeXml(text)}</text:p>`,
  heading: (text) => `<text:h text:outline-level="1">${text}</text:h>`,
  paragraph: (text) => `<text:p>${escapeXml(text)}</text:p>`,
  header: (title, range) =>
    `<text:p><text:span text:style-name="Bold">${escapeXml(title)}</text:span><text:tab/>${range}</text:p>`,
  items: (texts) =>
    `<text:list>${texts.map((text) => `<text:list-item><text:p>${escapeXml(text)}</text:p></text:list-item>`).join('')}</text:list>`,
  labelled: (label, items) =>
    `<text:p><text:span text:style-name="Bold">${label}:</text:span> ${escapeXml(items)}</text:p>`,
};

function jsonResume(persona: WholePersona): string {
  const [email, phone, city, url] = persona.contact;
  const dates = ({ start, end }: PersonaEntry) => ({
    startDate: start,
    ...(end === 'present' ? {} : { endDate: end }),
  });
  return JSON.stringify({
    basics: {
      name: persona.name,
      label: persona.headline,
      email,
      phone,
      url,
      location: { city },
      summary: persona.summary,
    },
    work: persona.work.map((job) => ({
      position: job.title,
      name: job.organization,
      ...dates(job),
      highlights: job.bullets,
    })),
    projects: persona.projects.map((project) => ({
      name: project.title,
      ...dates(project),
      highlights: project.bullets,
    })),
    education: persona.education.map((course) => ({
      studyType: course.title,
      institution: course.organization,
      ...dates(course),
      courses: course.bullets,
    })),
    skills: persona.skills.map(([name, items]) => ({ name, keywords: items.split(', ') })),
    languages: persona.languages.split(', ').map((language) => ({ language })),
  });
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const bold =
  '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';

/** The persona's résumé in each format that is written as text, by the format's name. */
export const PERSONA_FILES: Readonly<Record<string, (persona: WholePersona) => Uint8Array>> = {
  text: (persona) => utf8(writeWith(TEXT, persona)),
  'UTF-16 text': (persona) => new Uint8Array(Buffer.from(writeWith(TEXT, persona), 'utf16le')),
  markdown: (persona) => utf8(writeWith(MARKDOWN, persona)),
  html: (persona) =>
    utf8(
      `<!DOCTYPE html><meta charset="utf-8"><style>.header { display: flex }</style>${writeWith(HTML, persona)}`,
    ),
  rtf: (persona) => utf8(`{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}}${writeWith(RTF, persona)}}`),
  odt: (persona) => makeOdt({ body: writeWith(ODT, persona), automatic: bold }),
  json: (persona) => utf8(jsonResume(persona)),
};
