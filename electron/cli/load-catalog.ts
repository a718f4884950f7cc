import { z } from 'zod';
import { hashOf } from '../../shared/base/canonical-json.ts';
import { parseJson } from '../../shared/base/parse-json.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { checkCatalog } from '../../shared/catalog/check-catalog.ts';
import { skillMatrixSchema } from '../../shared/catalog/skill-matrix.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';

const MAX_MATRIX_BYTES = 4 * 1024 * 1024;

/** The built-in knowledge with another matrix in it, or one sentence on why that matrix cannot be used. */
export async function loadCatalog(builtIn: Catalog, matrixFile: string): Promise<Result<Catalog, string>> {
  const content = await readBoundedFile(matrixFile, MAX_MATRIX_BYTES);
  if (!content.ok) return fail(`The matrix ${matrixFile} could not be read (${content.error}).`);
  const matrix = skillMatrixSchema.safeParse(parseJson(new TextDecoder().decode(content.value)));
  if (!matrix.success) {
    return fail(`${matrixFile} is not a skill matrix.\n${z.prettifyError(matrix.error).slice(0, 2000)}`);
  }
  const catalog = {
    ...builtIn,
    matrix: matrix.data,
    hashes: { ...builtIn.hashes, matrix: hashOf(matrix.data) },
  };
  const [problem] = checkCatalog(catalog);
  return problem === undefined
    ? succeed(catalog)
    : fail(`The matrix ${matrixFile} cannot be used. ${problem}`);
}
