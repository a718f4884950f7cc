import type { GapReport } from '../../shared/report/gap-report.ts';
import { sampleReport } from './sample-report.ts';

/** The sample report with this text wherever a text of the résumé, or its file's name, can stand. */
export function hostileReport(text: string): GapReport {
  return sampleReport((report) => ({
    ...report,
    source: { ...report.source, fileName: `${text}.pdf` },
    reading: {
      ...report.reading,
      contact: { name: `${text} Osei`, email: text, phone: text, links: [text] },
      notices: [{ kind: 'HIDDEN_TEXT', message: `Hidden: ${text}`, page: 1 }],
      sections: report.reading.sections.map((section) => ({ ...section, heading: text })),
      entries: report.reading.entries.map((entry) => ({ ...entry, title: text, organization: text })),
    },
    text,
    mentions: report.mentions.map((mention) => ({ ...mention, quote: text, label: text, why: text })),
    gaps: report.gaps.map((gap) => ({ ...gap, why: text })),
    answers: [{ competency: 'core.testing', answer: 'show', note: text, targetDate: null }],
  }));
}
