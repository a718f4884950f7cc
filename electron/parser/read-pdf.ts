import { z } from 'zod';
import { describeFailure, type FailureKind, type ParseFailure } from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { Page, TextRun, TurnedRun } from '../../shared/document/text-run.ts';
import { type UnreadText, unreadTextNotice } from '../../shared/document/unread-text.ts';
import { backgroundWords } from './background-words.ts';
import { bulletsFromDots } from './drawn-bullets.ts';
import { findHiddenWords } from './hidden-words.ts';
import { type LayerVisibility, layersOf, paintPdfPage, pictureShare } from './paint-pdf-page.ts';
import { documentRemarks, type HiddenText, hiddenTextNotice } from './pdf-remarks.ts';
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { runOf, textOf, turnedRunOf } from './runs-from-painting.ts';

export interface PdfText {
  readonly pages: readonly Page[];
  /** Targets of link annotations, as text; never opened. */
  readonly links: readonly string[];
  /** For each page the share of it that images cover, 0 to 1. */
  readonly pictureShares: readonly number[];
}

/** A page with more words than this that run down or up it is no page with labels at its side. */
const MOST_TURNED = 40;

/** Reads the positioned text of a PDF that a reader can see. `assetsDir` holds pdf.js' data folders. */
export async function readPdf(
  bytes: Uint8Array,
  assetsDir: string,
): Promise<Result<Parsed<PdfText>, ParseFailure>> {
  try {
    const pdf = await openPdf(bytes, assetsDir);
    try {
      const notices = await documentRemarks(pdf.document, bytes);
      const { value, notices: ownNotices } = await readPages(pdf.document);
      return succeed({ value, notices: [...notices, ...ownNotices] });
    } finally {
      await pdf.close();
    }
  } catch (error) {
    return fail(describeFailure(kindOf(error)));
  }
}

function kindOf(error: unknown): FailureKind {
  return error instanceof Error && error.name === 'PasswordException' ? 'ENCRYPTED' : 'CORRUPT';
}

async function readPages(document: PDFDocumentProxy): Promise<Parsed<PdfText>> {
  const pages: Page[] = [];
  const pictureShares: number[] = [];
  const links: string[] = [];
  const hidden: HiddenText[] = [];
  const unread: UnreadText[] = [];
  const failed: number[] = [];
  const isLayerVisible = await layersOf(document);
  let characters = 0;
  let items = 0;
  let truncatedAt: number | null = null;
  const count = Math.min(document.numPages, READING_LIMITS.pages);
  for (let number = 1; number <= count && truncatedAt === null; number += 1) {
    try {
      const page = await document.getPage(number);
      const read = await readPage(page, isLayerVisible);
      links.push(...read.links);
      hidden.push(...read.hidden);
      unread.push(...read.unread);
      const runs = takeWithin(read.runs, {
        characters: READING_LIMITS.characters - characters,
        items: READING_LIMITS.items - items,
      });
      if (runs.length < read.runs.length) truncatedAt = number;
      items += runs.length;
      for (const run of runs) characters += run.text.length;
      const { width, height, turned } = read;
      pages.push({ number, width, height, runs, ...(turned.length === 0 ? {} : { turned }) });
      pictureShares.push(read.pictureShare);
      page.cleanup();
    } catch {
      failed.push(number);
      pages.push({ number, width: 0, height: 0, runs: [] });
      pictureShares.push(0);
    }
  }
  if (failed.length === count && count > 0) throw new Error('No page could be read.');
  const notices: Notice[] = [
    ...[hiddenTextNotice(hidden), unreadTextNotice(unread)].filter((notice) => notice !== null),
    ...limitNotices(document.numPages, failed, truncatedAt),
  ];
  return { value: { pages, links, pictureShares }, notices };
}

function limitNotices(
  total: number,
  failed: readonly number[],
  truncatedAt: number | null,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (total > READING_LIMITS.pages) {
    notices.push({
      kind: 'PAGES_TRUNCATED',
      message: `The file has ${total} pages; the first ${READING_LIMITS.pages} were read.`,
      page: null,
    });
  }
  if (truncatedAt !== null) {
    notices.push({
      kind: 'TEXT_TRUNCATED',
      message: `The file holds far more text than a résumé; reading stopped on page ${truncatedAt}.`,
      page: truncatedAt,
    });
  }
  if (failed.length > 0) {
    const pages = failed.slice(0, 10).join(', ');
    notices.push({
      kind: 'PAGES_FAILED',
      message: `${failed.length === 1 ? 'Page' : 'Pages'} ${pages} could not be read.`,
      page: failed[0] ?? null,
    });
  }
  return notices;
}

interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** None on a page with more of them than labels. */
  readonly turned: readonly TurnedRun[];
  readonly links: readonly string[];
  readonly hidden: readonly HiddenText[];
  readonly unread: readonly UnreadText[];
  readonly pictureShare: number;
}

async function readPage(page: PDFPageProxy, isLayerVisible: LayerVisibility): Promise<ReadPage> {
  const painted = await paintPdfPage(page, isLayerVisible);
  const { width, height, painting } = painted;
  const hiddenWords = findHiddenWords(painting, { width, height });
  const background = backgroundWords(painting.words);
  const runs: TextRun[] = [];
  const turned: TurnedRun[] = [];
  const hidden = new Map<HiddenText['reason'], number>();
  const unread = new Map<UnreadText['reason'], number>();
  for (const word of painting.words) {
    const text = textOf(word);
    if (text === null) continue;
    const counts = /\p{L}{2}/u.test(text) ? 1 : 0;
    const reason = hiddenWords.get(word);
    const label = turnedRunOf(word, text);
    if (reason !== undefined) hidden.set(reason, (hidden.get(reason) ?? 0) + counts);
    else if (label !== null) turned.push(label);
    else if (word.turn !== 'upright') unread.set('turned', (unread.get('turned') ?? 0) + counts);
    else if (background.has(word)) unread.set('background', (unread.get('background') ?? 0) + counts);
    else runs.push(runOf(word, text));
  }
  const isLabelled = turned.length <= MOST_TURNED;
  if (!isLabelled) unread.set('turned', (unread.get('turned') ?? 0) + turned.length);
  return {
    width,
    height,
    runs: [...runs, ...bulletsFromDots(painting.dots, runs)],
    turned: isLabelled ? turned : [],
    links: await readLinks(page),
    pictureShare: pictureShare(painted),
    hidden: countsOn(page.pageNumber, hidden),
    unread: countsOn(page.pageNumber, unread),
  };
}

function countsOn<R>(
  page: number,
  counts: ReadonlyMap<R, number>,
): readonly { readonly page: number; readonly reason: R; readonly words: number }[] {
  return [...counts].filter(([, words]) => words > 0).map(([reason, words]) => ({ page, reason, words }));
}

const linkSchema = z.object({ subtype: z.literal('Link'), unsafeUrl: z.string().max(2000) });

async function readLinks(page: PDFPageProxy): Promise<readonly string[]> {
  const annotations: readonly unknown[] = await page.getAnnotations().catch(() => []);
  return annotations.flatMap((annotation) => {
    const link = linkSchema.safeParse(annotation);
    return link.success ? [link.data.unsafeUrl] : [];
  });
}

function takeWithin(
  runs: readonly TextRun[],
  room: { readonly characters: number; readonly items: number },
): readonly TextRun[] {
  let characters = 0;
  const end = runs.findIndex((run, index) => {
    characters += run.text.length;
    return characters > room.characters || index >= room.items;
  });
  return end === -1 ? runs : runs.slice(0, end);
}
