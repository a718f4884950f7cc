import { type Handout, handoutSchema, PLAIN_HANDOUT } from '../../shared/report/handout.ts';
import { sampleReport } from './sample-report.ts';

const QUOTE = 'Fixed bugs and wrote some unit tests';

/** What goes with the sample report, written by hand: two roles, a page with one line, three questions a gap. */
export function sampleHandout(change: Partial<Handout> = {}): Handout {
  const { categories, gaps, readiness } = sampleReport();
  const standing = categories.map(({ depth, required, status }) => ({
    depth,
    required: required?.required ?? null,
    status,
  }));
  return handoutSchema.parse({
    ...PLAIN_HANDOUT,
    roles: [
      { id: 'backend-engineer', name: 'Backend Engineer', readiness, categories: standing, gaps: 4 },
      {
        id: 'ml-engineer',
        name: 'ML Engineer',
        readiness: { score: 41.4, low: 38, high: 43, verdict: 'listed', parts: [] },
        categories: standing.map((each) => ({ ...each, required: 4, status: 'gap' })),
        gaps: 9,
      },
    ],
    questions: Object.fromEntries(
      gaps.map(({ competency, name }) => [competency, [`First on ${name}?`, `Second on ${name}?`, `Third?`]]),
    ),
    pages: [
      {
        width: 595,
        height: 842,
        words: [{ text: QUOTE, x: 72, y: 210, width: 180, size: 10, bold: false }],
      },
    ],
    ...change,
  });
}
