import { evaluateBroken } from './evaluate-broken.ts';
import type { EvaluatedFile } from './evaluate-synthetic.ts';
import { f1 } from './match-counts.ts';
import { measureRanking } from './measure-ranking.ts';
import { type Figures, figuresOf } from './measure-reading.ts';
import { distanceFrom, measureSpread, middleOf } from './measure-spread.ts';
import type { Persona } from './persona.ts';
import { share, textTable } from './text-table.ts';
import { belowThreshold, FIGURES, LEAST, leastOf, WIDEST_SPREAD } from './thresholds.ts';

/** The tables of rendered files, tuned and frozen apart, and whether every threshold is met on both. */
export function reportSynthetic(
  files: readonly EvaluatedFile[],
  options: { readonly details: boolean },
): { readonly text: string; readonly met: boolean } {
  const tuned = files.filter(({ frozen }) => !frozen);
  const frozen = files.filter((file) => file.frozen);
  const totals = [totalOf('tuned', tuned), totalOf('frozen', frozen)].filter(({ present }) => present);
  const parts = [
    figureTable('Tuned files by layout', tuned, ({ layout }) => layout.id),
    figureTable('Tuned files by persona', tuned, ({ persona }) => persona.id),
    figureTable('Frozen files by layout', frozen, ({ layout }) => layout.id),
    figureTable('Frozen files by persona', frozen, ({ persona }) => persona.id),
    spreadTable(files),
    distanceTable(files),
    ...totals.map(({ text }) => text),
    rankingOf('tuned', tuned),
    rankingOf('frozen', frozen),
    missList(tuned),
    ...(options.details ? tuned.map(differences) : []),
  ];
  return {
    text: parts.filter((part) => part !== '').join('\n\n'),
    met: totals.every(({ met }) => met),
  };
}

/** How reading quality ranks the files as they are, and together with broken readings of them. */
function rankingOf(name: string, files: readonly EvaluatedFile[]): string {
  if (files.length === 0) return '';
  const read = files.map(({ measured, reading }) => ({
    quality: reading.quality,
    entryF1: f1(measured.entries.counts),
  }));
  const all = [...read, ...evaluateBroken(files)];
  return [
    `Reading quality ranks good readings above bad ones (area under the curve), ${name} files`,
    `  as read          ${share(measureRanking(read)).padStart(8)}`,
    `  and broken ones  ${share(measureRanking(all)).padStart(8)}  (${all.length} readings)`,
  ].join('\n');
}

function figureTable(
  title: string,
  files: readonly EvaluatedFile[],
  keyOf: (file: EvaluatedFile) => string,
): string {
  const keys = [...new Set(files.map(keyOf))];
  if (keys.length === 0) return '';
  const rows = keys.map((key) => {
    const own = files.filter((file) => keyOf(file) === key);
    const figures = figuresOf(own.map(({ measured }) => measured));
    return [key, String(own.length), ...FIGURES.map((name) => share(figures[name]))];
  });
  return `${title}\n${textTable(['', 'files', ...FIGURES], rows)}`;
}

/** Each persona's readiness over the tuned layouts and over all, in points. */
function spreadTable(files: readonly EvaluatedFile[]): string {
  const personas = [...new Set(files.map(({ persona }) => persona))];
  const rows = personas.map((persona) => {
    const own = files.filter((file) => file.persona === persona);
    const tuned = own.filter(({ layout }) => !layout.frozen);
    return [
      persona.frozen ? `${persona.id} (frozen)` : persona.id,
      points(spreadOf(tuned)),
      points(spreadOf(own)),
    ];
  });
  return `Readiness of one persona over its layouts, widest role, points\n${textTable(['', 'tuned layouts', 'all layouts'], rows)}`;
}

const spreadOf = (files: readonly EvaluatedFile[]) =>
  measureSpread(files.map(({ reading }) => reading.readiness));

/** From here on a reading changes what a person is told. */
const FAR = 5;

/** How far each file's readiness is from that of its persona, by how many files there are of each distance. */
function distanceTable(files: readonly EvaluatedFile[]): string {
  const readings = (persona: Persona) =>
    files.filter((file) => file.persona === persona).map(({ reading }) => reading.readiness);
  const personas = [...new Set(files.map(({ persona }) => persona))];
  const middles = new Map(personas.map((persona) => [persona, middleOf(readings(persona))]));
  const rows = (['tuned', 'frozen'] as const).flatMap((name) => {
    const own = files.filter(({ frozen }) => frozen === (name === 'frozen'));
    if (own.length === 0) return [];
    const written = own.map(({ readiness, reading }) => distanceFrom(readiness, reading.readiness));
    const middle = own.map(({ persona, reading }) =>
      distanceFrom(middles.get(persona) ?? {}, reading.readiness),
    );
    const near = (distances: readonly number[]) => distances.filter((each) => each <= WIDEST_SPREAD).length;
    const far = written.filter((each) => each > FAR).length;
    return [
      [
        name,
        String(own.length),
        share(near(written) / own.length),
        String(own.length - near(written) - far),
        String(far),
        points(Math.max(...written)),
        share(near(middle) / own.length),
      ],
    ];
  });
  return `Readiness of each file from that of its persona, widest role, points: as written, which is judged from the persona\nitself without any file and holds for all layouts since each shows all of it, and the middle of the persona's files\n${textTable(
    [
      '',
      'files',
      `written ≤ ${WIDEST_SPREAD}`,
      `to ${FAR}`,
      `over ${FAR}`,
      'farthest',
      `middle ≤ ${WIDEST_SPREAD}`,
    ],
    rows,
  )}`;
}

const points = (spread: number | null) => (spread === null ? 'no score' : spread.toFixed(1));

interface Total {
  readonly text: string;
  readonly present: boolean;
  readonly met: boolean;
}

function totalOf(name: string, files: readonly EvaluatedFile[]): Total {
  const figures = figuresOf(files.map(({ measured }) => measured));
  const lines = FIGURES.flatMap((figure) => {
    const least = leastOf(figure);
    return least === null
      ? []
      : [verdict(figure, share(figures[figure]), figures[figure] >= least, `≥ ${share(least)}`)];
  });
  const personas = [...new Set(files.map(({ persona }) => persona))];
  const spreads = personas.map((persona) => spreadOf(files.filter((file) => file.persona === persona)));
  const widest = spreads.includes(null) ? null : Math.max(0, ...spreads.map((spread) => spread ?? 0));
  const even = widest !== null && widest <= WIDEST_SPREAD;
  return {
    present: files.length > 0,
    met: belowThreshold(figures).length === 0 && even,
    text: [
      `All ${name} files (${files.length})`,
      ...lines,
      verdict('readiness spread', points(widest), even, `≤ ${WIDEST_SPREAD}`),
    ].join('\n'),
  };
}

export function verdict(name: string, value: string, met: boolean, limit: string): string {
  return `  ${name.padEnd(16)} ${value.padStart(8)}  ${limit.padEnd(7)} ${met ? 'met' : 'NOT MET'}`;
}

/** One line for each file below a threshold. */
function missList(files: readonly EvaluatedFile[]): string {
  const lines = files.flatMap((file) => {
    const figures = figuresOf([file.measured]);
    const low = belowThreshold(figures).map((name) => `${name} ${share(figures[name])}`);
    const away = distanceFrom(file.readiness, file.reading.readiness);
    if (away > WIDEST_SPREAD) low.push(`readiness ${away.toFixed(1)} from what was written`);
    return low.length === 0 ? [] : [`  ${nameOf(file)}: ${low.join(', ')}`];
  });
  return lines.length === 0 ? '' : `Tuned files below a threshold\n${lines.join('\n')}`;
}

const nameOf = ({ persona, layout }: EvaluatedFile) => `${persona.id} × ${layout.id}`;

/** What was missed (-) and what was found that is not there (+). */
function differences(file: EvaluatedFile): string {
  const { measured, truth, reading } = file;
  const figures: Figures = figuresOf([measured]);
  const contact = (['name', 'email', 'phone'] as const).filter(
    (field) => figures.contact < 1 && truth.contact[field] !== reading.contact[field],
  );
  const lines = [
    ...(['sections', 'entries', 'bullets'] as const).flatMap((name) => [
      ...measured[name].missed.map((key) => `  - ${name}: ${key}`),
      ...measured[name].extra.map((key) => `  + ${name}: ${key}`),
    ]),
    ...contact.map(
      (field) => `  - ${field}: ${truth.contact[field] ?? '-'}, read ${reading.contact[field] ?? '-'}`,
    ),
    ...(figures.order < LEAST.order ? [`  order ${share(figures.order)}`] : []),
  ];
  return lines.length === 0 ? '' : [nameOf(file), ...lines].join('\n');
}
