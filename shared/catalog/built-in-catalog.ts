import adviceData from '../../resources/advice/advice.json' with { type: 'json' };
import fadedData from '../../resources/advice/faded.json' with { type: 'json' };
import headlinesData from '../../resources/advice/headlines.json' with { type: 'json' };
import projectData from '../../resources/advice/projects.json' with { type: 'json' };
import questionData from '../../resources/advice/questions.json' with { type: 'json' };
import clauseData from '../../resources/evidence/clauses.json' with { type: 'json' };
import corroboratorData from '../../resources/evidence/corroborators.json' with { type: 'json' };
import cueData from '../../resources/evidence/cues.json' with { type: 'json' };
import settingData from '../../resources/evidence/settings.json' with { type: 'json' };
import verbData from '../../resources/evidence/verbs.json' with { type: 'json' };
import adjacentData from '../../resources/lexicon/adjacent.json' with { type: 'json' };
import backendData from '../../resources/lexicon/backend.json' with { type: 'json' };
import cloudData from '../../resources/lexicon/cloud.json' with { type: 'json' };
import collabData from '../../resources/lexicon/collab.json' with { type: 'json' };
import coreData from '../../resources/lexicon/core.json' with { type: 'json' };
import dataData from '../../resources/lexicon/data.json' with { type: 'json' };
import versionData from '../../resources/lexicon/version.json' with { type: 'json' };
import wordData from '../../resources/lexicon/words.json' with { type: 'json' };
import matrixData from '../../resources/matrix/python-2026.json' with { type: 'json' };
import policyData from '../../resources/policy/policy.json' with { type: 'json' };
import { hashOf } from '../base/canonical-json.ts';
import { adviceBookSchema } from './advice-book.ts';
import type { Catalog } from './catalog.ts';
import { decodeLexiconFile } from './lexicon-file.ts';
import { scoringPolicySchema } from './scoring-policy.ts';
import { skillMatrixSchema } from './skill-matrix.ts';
import { decodeToldWork, decodeWordClasses } from './told-work.ts';

let catalog: Catalog | undefined;

/**
 * The knowledge that ships with the product, decoded once. Throws a ZodError only when a shipped file is broken,
 * which the tests rule out.
 */
export function builtInCatalog(): Catalog {
  catalog ??= decodeCatalog();
  return catalog;
}

function decodeCatalog(): Catalog {
  const matrix = skillMatrixSchema.parse(matrixData);
  const lexiconFiles = [coreData, backendData, dataData, cloudData, collabData, adjacentData];
  const words = decodeWordClasses(wordData);
  const lexicon = {
    version: versionData.version,
    skills: lexiconFiles.flatMap(decodeLexiconFile),
    told: lexiconFiles.flatMap((file) => decodeToldWork(file, words)),
  };
  const policy = scoringPolicySchema.parse(policyData);
  const advice = adviceBookSchema.parse({
    competencies: adviceData,
    faded: fadedData,
    headlines: headlinesData,
    questions: questionData,
    projects: projectData,
  });
  return {
    matrix,
    lexicon,
    policy,
    advice,
    hashes: {
      matrix: hashOf(matrix),
      lexicon: hashOf([versionData, wordData, ...lexiconFiles]),
      // Verbs and cues decide strengths as much as the weights do, so a report names them too.
      policy: hashOf([policy, verbData, cueData, clauseData, corroboratorData, settingData]),
    },
  };
}
