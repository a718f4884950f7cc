// A persona as a page for printing: one column, or a side bar with a main column.
import { writtenOrganization, writtenRange } from './persona.mjs';

/**
 * Text as HTML text or as a quoted attribute; nothing is dropped.
 * @param {string} text
 * @returns {string}
 */
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function section(title, body) {
  return body ? `<section><h2>${escapeHtml(title)}</h2>${body}</section>` : '';
}

function entry(item) {
  const organization = writtenOrganization(item);
  const bullets = item.bullets.map((b) => `<li>${escapeHtml(b)}</li>`).join('');
  return `<article><header><b>${escapeHtml(item.title)}</b><span>${escapeHtml(writtenRange(item))}</span></header>${
    organization ? `<p class="org">${escapeHtml(organization)}</p>` : ''
  }${bullets ? `<ul>${bullets}</ul>` : ''}</article>`;
}

const entries = (items) => items.map(entry).join('');
const skillLines = (groups) =>
  groups.map(([label, items]) => `<p><b>${escapeHtml(label)}:</b> ${escapeHtml(items)}</p>`).join('');
const lines = (items) => (items ?? []).map((item) => `<p>${escapeHtml(item)}</p>`).join('');

const STYLE = `
@page { size: A4; margin: 16mm 17mm }
body { font: 10.5pt/1.42 'Liberation Sans', Arial, sans-serif; color: #1a1d21; margin: 0 }
h1 { font-size: 21pt; margin: 0 } .headline { font-size: 12pt; color: #41505f; margin: 1mm 0 }
.contact { color: #41505f; margin: 0 0 3mm }
h2 { font-size: 11.5pt; text-transform: uppercase; letter-spacing: .04em; border-bottom: .6pt solid #8494a4; margin: 5mm 0 2mm; padding-bottom: .6mm }
article { margin-bottom: 3mm; break-inside: avoid-page } header { display: flex; justify-content: space-between }
p { margin: 0 0 1mm } .org { color: #41505f } ul { margin: 1mm 0 0; padding-left: 5mm } li { margin-bottom: .8mm }
.columns { display: grid; grid-template-columns: 52mm 1fr; gap: 9mm } .columns h2:first-child { margin-top: 2mm }
.side { font-size: 9.5pt } .side header, .side header span { display: block }`;

function page(persona, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(persona.name)}, résumé</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

function heading(persona) {
  return `<h1>${escapeHtml(persona.name)}</h1><p class="headline">${escapeHtml(persona.headline)}</p>`;
}

function mainSections(persona) {
  return (
    section('Summary', `<p>${escapeHtml(persona.summary)}</p>`) +
    section('Experience', entries(persona.work)) +
    section('Projects', entries(persona.projects))
  );
}

export function singleColumnHtml(persona) {
  return page(
    persona,
    `${heading(persona)}<p class="contact">${persona.contact.map(escapeHtml).join(' · ')}</p>` +
      mainSections(persona) +
      section('Skills', skillLines(persona.skills)) +
      section('Education', entries(persona.education)) +
      section('Certifications', lines(persona.certifications)) +
      section('Languages', `<p>${escapeHtml(persona.languages)}</p>`),
  );
}

export function twoColumnHtml(persona) {
  const side =
    section('Contact', lines(persona.contact)) +
    section('Skills', skillLines(persona.skills)) +
    section('Education', entries(persona.education)) +
    section('Certifications', lines(persona.certifications)) +
    section('Languages', `<p>${escapeHtml(persona.languages)}</p>`);
  return page(
    persona,
    `${heading(persona)}<div class="columns"><div class="side">${side}</div><div>${mainSections(persona)}</div></div>`,
  );
}
