import { z } from 'zod';
import { skillMatrixSchema } from '../catalog/skill-matrix.ts';
import { gapReportSchema } from './gap-report.ts';

const SCHEMAS = {
  report: { schema: gapReportSchema, title: 'Plumb gap report, version 1' },
  matrix: { schema: skillMatrixSchema, title: 'Plumb skill matrix' },
};

/** The JSON Schema (2020-12) of the result or of a matrix, made from the types that decode them. */
export function renderReportSchema(of: keyof typeof SCHEMAS): string {
  const { schema, title } = SCHEMAS[of];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // Read-only to our code; people do write matrices.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
