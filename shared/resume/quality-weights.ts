import { z } from 'zod';
import qualityFile from '../../resources/reading/quality.json' with { type: 'json' };

const weight = z.number().min(0).max(1);

/**
 * What each sign of a bad reading takes from the part of reading quality that it belongs to, as a share of 1 when
 * all that could show it does. Our choice, set so that broken readings of known résumés fall below well-read ones.
 */
export const QUALITY_WEIGHTS = z
  .strictObject({
    /** Titles and organisations that jobs lack, and degrees of which nothing is named. */
    missingName: weight,
    /** Names that are too long, hold a year, or start or end like a piece of a sentence. */
    unlikelyName: weight,
    /** Items of entries that start in small letters where most do not. */
    fragment: weight,
    /** Items of entries with a wide gap inside, as two columns read as one have. */
    wideGap: weight,
    /** Dates on lines of their own among the items, to each entry. */
    strayDate: weight,
    /** The same in sections without entries or above all headings. */
    dateOutside: weight,
    /** Headings with nothing under them. */
    emptySection: weight,
    /** Sections of work in which no job was found. */
    workWithoutJobs: weight,
    /** Items of jobs without a list marker where others have one. */
    looseLine: weight,
    /** Jobs without items where others have several. */
    jobWithoutItems: weight,
    /** The most that the signs of misplaced text take together. */
    most: weight,
  })
  .readonly()
  .parse(qualityFile);
