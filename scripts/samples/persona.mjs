// What every rendering of a sample shares: the personas, their order, how their dates are written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File names of the personas in the order in which the app offers them. */
const ORDER = ['backend-engineer', 'ml-engineer', 'data-engineer', 'full-stack-junior', 'keyword-lister'];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function loadPersonas() {
  return ORDER.map((id) => ({
    id,
    ...JSON.parse(readFileSync(join(import.meta.dirname, `${id}.json`), 'utf8')),
  }));
}

function writtenMonth(month) {
  if (month === 'present') return 'Present';
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1]} ${year}`;
}

export function writtenRange(entry) {
  return `${writtenMonth(entry.start)} – ${writtenMonth(entry.end)}`;
}

/** "Backend Engineer" and "Holt & Finch, Bergen": the two halves of an entry's header. */
export function writtenOrganization(entry) {
  return [entry.organization, entry.location].filter(Boolean).join(', ');
}
