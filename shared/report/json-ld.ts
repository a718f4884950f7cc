import type { HashedReport } from './gap-report.ts';
import type { HandoutView } from './handout-view.ts';
import { SHOWN_FROM } from './strengths.ts';
import { visibleText } from './visible-text.ts';

/**
 * What the report is about in schema.org's words, as JSON that cannot end the element it stands in. A data block:
 * browsers never run it.
 */
export function jsonLd(report: HashedReport, words: HandoutView): string {
  const { name } = report.reading.contact;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: words.title,
    inLanguage: 'en',
    dateCreated: report.asOf,
    identifier: `sha256:${report.resultHash}`,
    creator: { '@type': 'SoftwareApplication', name: 'Plumb', softwareVersion: report.generator.version },
    about: {
      '@type': 'Person',
      ...(name === null ? {} : { name }),
      hasOccupation: { '@type': 'Occupation', name: report.role.name },
      knowsAbout: report.skills
        .filter(({ depth }) => depth >= SHOWN_FROM)
        .map((skill) => ({
          '@type': 'DefinedTerm',
          termCode: skill.id,
          name: skill.name,
          inDefinedTermSet: report.generator.matrix.id,
        })),
    },
  };
  // Also the title of a job description comes from outside.
  const visible = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? visibleText(value) : value,
  );
  return visible.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
