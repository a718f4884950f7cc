import type { ExportFormat } from '../../shared/ipc/bridge.ts';
import type { GapReport } from '../../shared/report/gap-report.ts';

/** Longest part of a name, in UTF-16 units: two of them, a date and an extension stay under 255 bytes of UTF-8. */
const MAX_PART = 36;

/**
 * "Amara-Osei_Backend-Engineer_2026-01-01.pdf"; the name falls away when the report does not tell it, and a panel's
 * report says that it is one, so that it never replaces the other.
 */
export function reportFileName(report: GapReport, format: ExportFormat): string {
  const parts = [
    report.reading.contact.name,
    report.role.name,
    report.withheld === 'totals' ? 'Panel' : null,
    report.asOf,
  ]
    .map((part) => (part === null ? '' : safePart(part)))
    .filter((part) => part !== '');
  return `${parts.join('_')}.${format}`;
}

/** "Amara-Osei_Resume.json"; the name falls away where it is hidden or was not read. */
export function resumeFileName(name: string | null): string {
  const part = name === null ? '' : safePart(name);
  return part === '' ? 'Resume.json' : `${part}_Resume.json`;
}

/**
 * Letters, digits and marks of any script, joined by "-". Everything else has a meaning somewhere: separators, dots,
 * control and direction characters, wildcards. With a date at the end no name of a device ("CON") can come out.
 */
function safePart(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const [first = '', ...rest] = words;
  let part = [...first].slice(0, MAX_PART / 2).join('');
  for (const word of rest) {
    const longer = `${part}-${word}`;
    if (longer.length > MAX_PART) break;
    part = longer;
  }
  return part;
}
