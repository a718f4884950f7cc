import { contextSchema } from '../../../shared/evidence/skill-mention.ts';
import { f1, type MatchCounts, precision, recall } from '../match-counts.ts';
import { verdict } from '../report-synthetic.ts';
import { share, textTable } from '../text-table.ts';
import type { Agreement, Context } from './agreement.ts';
import { FORM_CLASSES } from './form-class.ts';
import { type Comparison, mainFigures, type PartFigures, sameShare } from './measure-evidence.ts';
import type { OrdinalAgreement } from './ordinal-agreement.ts';

export interface NamedPart {
  readonly name: 'tuned' | 'frozen';
  readonly figures: PartFigures;
}

/** The least that the program is to reach. */
const AIMS = { precision: 0.95, recall: 0.9, context: 0.95, depthKappa: 0.8 } as const;
/** The most by which the program's kappa may lie below that of two people. */
const BELOW_PEOPLE = 0.05;

/** The tables of the gold set, tuned and frozen side by side, and whether both reach every aim. */
export function reportEvidence(parts: readonly NamedPart[]): {
  readonly text: string;
  readonly met: boolean;
} {
  const verdicts = parts.map(verdictsOf);
  return {
    text: [
      figureTable(
        parts.flatMap(({ name, figures }) => [
          { head: `${name} (${figures.resumes}): program`, of: figures.program.agreement },
          { head: 'two people', of: figures.people.agreement },
        ]),
      ),
      ...parts.map(classTable),
      ...parts.map(contextTable),
      ...verdicts.map(({ text }) => text),
    ].join('\n\n'),
    met: verdicts.every(({ met }) => met),
  };
}

interface Row {
  readonly name: string;
  readonly of: (agreement: Agreement) => string;
}

/** The table of résumés that only the program is compared on. */
export function reportPractice(resumes: number, { agreement }: Comparison): string {
  return figureTable([{ head: `practice (${resumes}): program`, of: agreement }]);
}

interface Side {
  readonly head: string;
  readonly of: Agreement;
}

function figureTable(sides: readonly Side[]): string {
  const rows: readonly Row[] = [
    ...countRows('mentions, same skill', ({ overlap }) => overlap),
    ...countRows('mentions, same skill and words', ({ strict }) => strict),
    ...countRows('mentions, whatever skill', ({ place }) => place),
    { name: 'context', of: ({ contextPairs }) => share(sameShare(contextPairs)) },
    ...ordinalRows('strength', ({ strength }) => strength),
    ...ordinalRows('depth, every competency', ({ depth }) => depth.every),
    ...ordinalRows('depth, where one found it', ({ depth }) => depth.either),
    ...ordinalRows('depth, where both found it', ({ depth }) => depth.both),
  ];
  return textTable(
    ['', ...sides.map(({ head }) => head)],
    rows.map(({ name, of }) => [name, ...sides.map((side) => of(side.of))]),
  );
}

function countRows(name: string, pick: (agreement: Agreement) => MatchCounts): readonly Row[] {
  return [
    { name: `${name}: precision`, of: (agreement) => share(precision(pick(agreement))) },
    { name: `${name}: recall`, of: (agreement) => share(recall(pick(agreement))) },
    { name: `${name}: F1`, of: (agreement) => share(f1(pick(agreement))) },
  ];
}

function ordinalRows(name: string, pick: (agreement: Agreement) => OrdinalAgreement): readonly Row[] {
  return [
    { name: `${name}: pairs`, of: (agreement) => String(pick(agreement).pairs) },
    { name: `${name}: kappa`, of: (agreement) => signedShare(pick(agreement).kappa) },
    { name: `${name}: exact`, of: (agreement) => share(pick(agreement).exact) },
    { name: `${name}: within one`, of: (agreement) => share(pick(agreement).withinOne) },
  ];
}

function classTable({ name, figures }: NamedPart): string {
  const rows = FORM_CLASSES.flatMap((each) => {
    const program = figures.program.classes.get(each);
    const people = figures.people.classes.get(each);
    if (program === undefined || people === undefined) return [];
    const { overlap, strict } = program;
    return [
      [
        each,
        String(overlap.expected),
        String(overlap.found),
        share(precision(overlap)),
        share(recall(overlap)),
        share(f1(overlap)),
        share(f1(strict)),
        share(f1(people.overlap)),
      ],
    ];
  });
  const head = ['', 'marked', 'found', 'precision', 'recall', 'F1', 'F1 same words', 'F1 of two people'];
  return `Mentions by what their form needs beside it, ${name}\n${textTable(head, rows)}`;
}

function contextTable({ name, figures }: NamedPart): string {
  const kinds = contextSchema.options;
  const program = figures.program.agreement.contextPairs;
  const people = figures.people.agreement.contextPairs;
  const given = (pairs: typeof program, kind: Context) => pairs.filter(([left]) => left === kind);
  const rows = kinds.map((kind) => {
    const own = given(program, kind);
    return [
      kind,
      String(own.length),
      ...kinds.map((read) => String(own.filter(([, right]) => right === read).length)),
      share(sameShare(own)),
      share(sameShare(given(people, kind))),
    ];
  });
  const head = ['', 'marked', ...kinds.map((kind) => `read ${kind}`), 'same', 'two people'];
  return `Contexts of the mentions that were found, ${name}\n${textTable(head, rows)}`;
}

function verdictsOf({ name, figures }: NamedPart): { readonly text: string; readonly met: boolean } {
  const program = mainFigures(figures.program.agreement);
  const people = mainFigures(figures.people.agreement);
  const below = people.depthKappaOfEvery - program.depthKappaOfEvery;
  const lines = [
    ...(['precision', 'recall', 'context'] as const).map((key) => ({
      key,
      value: share(program[key]),
      met: program[key] >= AIMS[key],
      limit: `≥ ${share(AIMS[key])}`,
    })),
    {
      key: 'depth kappa',
      value: signedShare(program.depthKappaOfEvery),
      met: program.depthKappaOfEvery >= AIMS.depthKappa,
      limit: `≥ ${share(AIMS.depthKappa)}`,
    },
    {
      key: 'below people',
      value: signedShare(below),
      met: below <= BELOW_PEOPLE,
      limit: `≤ ${share(BELOW_PEOPLE)}`,
    },
  ];
  return {
    text: [
      `Aims, ${name}`,
      ...lines.map(({ key, value, met, limit }) => verdict(key, value, met, limit)),
    ].join('\n'),
    met: lines.every(({ met }) => met),
  };
}

/** Kappa and differences can be below 0. */
function signedShare(value: number | null): string {
  return value !== null && value < 0 ? `-${share(-value)}` : share(value);
}
