import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { Layout } from './layouts/layout.ts';
import { type Measured, measureReading, type Truth } from './measure-reading.ts';
import type { RoleScores } from './measure-spread.ts';
import type { Persona } from './persona.ts';
import { personaResume } from './persona-resume.ts';
import { personaBullets, personaFacts, personaFlows } from './persona-truth.ts';
import { type Reading, readFile, readinessOf } from './reading.ts';
import type { RenderedFile } from './render-files.ts';
import type { Facts } from './truth.ts';

/** A rendered file with its reading and how good that is. */
export interface EvaluatedFile {
  readonly persona: Persona;
  readonly layout: Layout;
  /** Looked at only to report: its persona or its layout is kept back. */
  readonly frozen: boolean;
  readonly truth: Facts;
  /** What is judged from the persona itself. Every layout shows all of it, so that it holds for each. */
  readonly readiness: RoleScores;
  readonly reading: Reading;
  readonly measured: Measured;
}

export interface SyntheticEvaluation {
  readonly files: readonly EvaluatedFile[];
  /** Layouts in a format that the product does not read, a sentence each. */
  readonly skipped: readonly string[];
}

/**
 * Reads the files and compares them with their personas. A file that is refused although its format is read counts as
 * one in which nothing was found.
 */
export async function evaluateFiles(
  files: readonly RenderedFile[],
  catalog: Catalog,
): Promise<SyntheticEvaluation> {
  const evaluated: EvaluatedFile[] = [];
  const skipped = new Set<string>();
  const readiness = new Map<Persona, RoleScores>();
  for (const { persona, layout, bytes } of files) {
    const outcome = await readFile(bytes, catalog);
    if ('refused' in outcome && outcome.refused === 'UNSUPPORTED_TYPE') {
      skipped.add(`${layout.id}: ${outcome.sentence}`);
      continue;
    }
    const reading = 'refused' in outcome ? nothingRead(outcome.sentence) : outcome;
    const truth = truthOf(persona, layout);
    const expected = readiness.get(persona) ?? readinessOf(personaResume(persona), catalog);
    readiness.set(persona, expected);
    evaluated.push({
      persona,
      layout,
      frozen: persona.frozen || layout.frozen,
      truth: truth.facts,
      readiness: expected,
      reading,
      measured: measureReading(truth, reading),
    });
  }
  return { files: evaluated, skipped: [...skipped] };
}

export function truthOf(persona: Persona, layout: Layout): Truth {
  return {
    facts: personaFacts(persona, layout),
    bullets: personaBullets(persona),
    flows: personaFlows(persona, layout),
  };
}

function nothingRead(sentence: string): Reading {
  return {
    sections: [],
    entries: [],
    contact: { name: null, email: null, phone: null },
    bullets: [],
    text: sentence,
    pages: 0,
    quality: 0,
    readiness: {},
    resume: null,
  };
}
