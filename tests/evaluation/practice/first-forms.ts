import type { Layout } from '../layouts/layout.ts';
import type { Language } from '../persona.ts';
import { NOW } from './date-forms.ts';
import { bodyOf, headed, joined, listOf, plainHead, printedForm, some, typedForm } from './form-parts.ts';

const AT: Readonly<Record<Language, string>> = {
  en: 'at',
  de: 'bei',
  fr: 'chez',
  es: 'en',
  it: 'presso',
  nl: 'bij',
  pt: 'na',
};

/** Kinds whose entries one holds at an organisation. */
const OFFICES: ReadonlySet<string> = new Set(['work', 'volunteering', 'education']);

const LABELS: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: ['Period', 'Company', 'City', 'Role', 'Responsibilities'],
  de: ['Zeitraum', 'Firma', 'Ort', 'Tätigkeit', 'Aufgaben'],
  fr: ['Période', 'Entreprise', 'Ville', 'Fonction', 'Missions'],
  es: ['Periodo', 'Empresa', 'Ciudad', 'Cargo', 'Funciones'],
  it: ['Periodo', 'Azienda', 'Città', 'Ruolo', 'Mansioni'],
  nl: ['Periode', 'Bedrijf', 'Plaats', 'Functie', 'Taken'],
  pt: ['Período', 'Empresa', 'Cidade', 'Cargo', 'Atividades'],
};

const row = (left: string, right: string): string =>
  `<div class="row"><span>${left}</span><span>${right}</span></div>`;
const ROW = '.row { display: flex; justify-content: space-between; gap: 5mm }';

/** Layouts of a first round, after pages as people have them. */
export const FIRST_FORMS: readonly Layout[] = [
  // The dense American page: organisation and city on one line, title and dates below, serif, ruled headings.
  printedForm({
    id: 'dense-american',
    range: { date: 'full-stop', mark: ' - ' },
    dates: 'short',
    css: `body { font: 9.5pt/1.2 'Liberation Serif', serif } h1 { text-align: center; font-size: 16pt } h1 + p, .contact { text-align: center } h2 { text-transform: uppercase; font-size: 10pt; margin: 2mm 0 1mm; border-bottom: 1pt solid #000 } ${ROW} ul { margin: 0 }`,
    head: plainHead('|'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${org === '' ? '' : row(`<b>${org}</b>`, place)}${row(`<i>${title}</i>`, range)}${listOf(bullets)}`,
        )
        .join(''),
  }),
  // A table of labels and values for each job, as application forms have it.
  printedForm({
    id: 'label-table',
    range: { date: 'numeric', mark: ' - ' },
    dates: 'numeric',
    repeated: true,
    css: 'table { border-collapse: collapse; margin: 0 0 3mm; width: 100% } td { border: .5pt solid #999; padding: 1mm 2mm; vertical-align: top } td:first-child { width: 38mm; background: #eee } ul { margin: 0 }',
    head: plainHead('–'),
    section: headed,
    group: (roles) =>
      roles
        .map(({ org, place, title, range, bullets, language, kind }) => {
          if (!OFFICES.has(kind))
            return `<table><tr><td>${range}</td><td>${joined(', ', title, org)}${listOf(bullets)}</td></tr></table>`;
          const values = [range, org, place, title, listOf(bullets)];
          const rows = LABELS[language].map((label, index) => {
            const value = values[index] ?? '';
            return value === '' ? '' : `<tr><td>${label}:</td><td>${value}</td></tr>`;
          });
          return `<table>${rows.join('')}</table>`;
        })
        .join(''),
  }),
  // Title with its dates in brackets, the organisation in italics and the city behind a bar below.
  printedForm({
    id: 'bracketed-dates',
    range: { date: 'short', mark: '–', now: NOW },
    dates: 'short',
    css: 'h2 { color: #8a1c1c; border: 0; font-size: 13pt } .title { font-weight: bold; margin-top: 2mm }',
    head: plainHead('•'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${some('p', `${title}${range === '' ? '' : ` (${range})`}`, 'title')}${org === '' ? '' : `<p>${joined(' | ', `<i>${org}</i>`, place)}</p>`}${listOf(bullets)}`,
        )
        .join(''),
  }),
  // "Title at Organisation, City", dates in the left margin, paragraphs in place of list items.
  printedForm({
    id: 'at-word',
    range: { date: 'numeric', since: true },
    dates: 'numeric',
    repeated: true,
    css: '.entry { display: grid; grid-template-columns: 36mm 1fr; gap: 4mm; margin-bottom: 2mm } .entry > span { color: #555 } h2 { border: 0; border-left: 3pt solid #06c; padding-left: 2mm }',
    head: plainHead('·'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets, language, kind }) =>
            `<div class="entry"><span>${range}</span><div><p><b>${title}</b>${org === '' ? '' : `${OFFICES.has(kind) ? ` ${AT[language]}` : ','} ${joined(', ', org, place)}`}</p>${bullets.map((text) => `<p>${text}</p>`).join('')}</div></div>`,
        )
        .join(''),
  }),
  // All pieces on one line with bars, the employer again for each role.
  printedForm({
    id: 'bar-line',
    range: { date: 'bare', mark: ' - ' },
    dates: 'numeric',
    repeated: true,
    css: 'h2 { background: #e8eef4; border: 0; padding: 1mm 2mm } .line { margin-top: 2mm }',
    head: plainHead('|'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `<p class="line">${joined(' | ', org, title, place, range)}</p>${listOf(bullets)}`,
        )
        .join(''),
  }),
  // Typed into a mail: dates first, then "Title, Organisation (City)".
  typedForm({
    id: 'mail-dates-first',
    range: { date: 'iso', mark: ' to ' },
    dates: 'words',
    repeated: true,
    head: ({ name, headline, email, phone, location, link }) =>
      `${name}\n${headline}\n${location}\n${phone}\n${email}\n${link}\n`,
    section: ({ heading, paragraphs = [], items = [], groups = [] }, entries) =>
      `--- ${heading} ---\n\n${[...paragraphs, ...items.map((item) => `- ${item}`), ...groups.map(({ label, items: named }) => `${label}: ${named.join(', ')}`)].map((line) => `${line}\n`).join('')}${entries}\n`,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${joined(': ', range, joined(', ', title, `${org}${place === '' ? '' : ` (${place})`}`))}\n${bullets.map((text) => `  * ${text}\n`).join('')}\n`,
        )
        .join(''),
  }),
  // A builder's cards: organisation in colour, a grey line with signs before dates and place.
  printedForm({
    id: 'signs-line',
    range: { date: 'comma', mark: ' — ' },
    dates: 'short',
    css: `body { font-family: 'DejaVu Sans', sans-serif; font-size: 9pt } .t { font-size: 11pt; margin: 2mm 0 0 } .o { color: #d2501a; font-weight: bold } .g { color: #777; font-size: 8pt } h2 { border: 0; letter-spacing: 2pt; text-transform: uppercase } .cols { display: grid; grid-template-columns: 1fr 58mm; gap: 8mm } .bar { background: #ddd; height: 1.5mm }`,
    head: plainHead('✦'),
    section: (section, entries) =>
      `<section><h2>${section.heading}</h2>${
        section.kind === 'skills' || section.kind === 'languages'
          ? [
              ...(section.items ?? []),
              ...(section.groups ?? []).flatMap(({ label, items }) => [label, ...items]),
            ]
              .map((name) => `<p>${name}</p><div class="bar"></div>`)
              .join('')
          : bodyOf(section)
      }${entries}</section>`,
    page: (head, sections) => {
      const side = new Set(['skills', 'languages', 'education', 'certifications', 'awards', 'other']);
      const of = (aside: boolean) =>
        sections
          .filter(({ kind }) => side.has(kind) === aside)
          .map(({ html }) => html)
          .join('');
      return `${head}<div class="cols"><div>${of(false)}</div><div>${of(true)}</div></div>`;
    },
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `<p class="t">${title}</p>${some('p', org, 'o')}<p class="g">${joined(' &nbsp; ', range === '' ? '' : `◷ ${range}`, place === '' ? '' : `⚲ ${place}`)}</p>${listOf(bullets)}`,
        )
        .join(''),
  }),
  // Organisation, city and all its time as a bold line; each role below with its dates after a dash and dashes before items.
  printedForm({
    id: 'roles-below',
    range: { date: 'apostrophe', mark: ' - ' },
    dates: 'short',
    css: `body { font-family: 'Liberation Serif', serif; font-size: 10.5pt } h2 { font-variant: small-caps; font-weight: normal; font-size: 14pt } .o { margin: 3mm 0 0 } ul { list-style: '– '; } u { text-decoration: underline }`,
    head: plainHead('//'),
    section: headed,
    group: (roles) =>
      roles
        .map(
          ({ org, place, title, range, bullets }) =>
            `${org === '' ? '' : `<p class="o"><b>${org.toUpperCase()}</b>${place === '' ? '' : ` (${place})`}</p>`}<p><u>${title}</u>${range === '' ? '' : ` – ${range}`}</p>${listOf(bullets)}`,
        )
        .join(''),
  }),
];
