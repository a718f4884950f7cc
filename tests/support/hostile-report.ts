import type { HashedReport } from '../../shared/report/gap-report.ts';
import type { Audience, Handout } from '../../shared/report/handout.ts';
import { sampleHandout } from './sample-handout.ts';
import { sampleReport } from './sample-report.ts';

/** The sample report with this text wherever a text of the résumé, or its file's name, can stand. */
export function hostileReport(text: string): HashedReport {
  return sampleReport((report) => ({
    ...report,
    source: { ...report.source, fileName: `${text}.pdf` },
    reading: {
      ...report.reading,
      contact: { name: `${text} Osei`, email: text, phone: text, links: [text] },
      notices: partsOf(text).map((part) => ({ kind: 'HIDDEN_TEXT', message: `Hidden: ${part}`, page: 1 })),
      sections: report.reading.sections.map((section) => ({ ...section, heading: text })),
      entries: report.reading.entries.map((entry) => ({ ...entry, title: text, organization: text })),
    },
    text,
    mentions: report.mentions.map((mention) => ({ ...mention, quote: text, label: text, why: text })),
    gaps: report.gaps.map((gap) => ({ ...gap, why: text })),
    answers: [{ competency: 'core.testing', answer: 'show', note: text, targetDate: null }],
  }));
}

/** A remark holds 500 letters. */
function partsOf(text: string): readonly string[] {
  return text.match(/[\s\S]{1,480}/gu) ?? [];
}

/** The same text in everything that goes with a result, for these readers. */
export function hostileHandout(text: string, audience: Audience): Handout {
  const word = { text, x: 72, y: 100, width: 200, size: 10, bold: false };
  return sampleHandout({
    audience,
    letterhead: { preparedBy: text.slice(0, 120), note: text.slice(0, 1000), logo: null },
    questions: Object.fromEntries(
      sampleReport().gaps.map(({ competency }) => [competency, [text, text, text]]),
    ),
    pages: [{ width: 595, height: 842, words: [word] }],
  });
}
