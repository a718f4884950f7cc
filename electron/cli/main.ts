import { join } from 'node:path';
import packageData from '../../package.json' with { type: 'json' };
import { MAX_FILE_BYTES } from '../../shared/ipc/parse-contract.ts';
import { today } from '../clock/today.ts';
import { ocrFilesIn } from '../parser/ocr/ocr-files.ts';
import { createParserClient } from '../parser/parser-client.ts';
import { PARSER_LIMITS } from '../parser/parser-limits.ts';
import { spawnNodeParser } from '../parser/spawn-node-parser.ts';
import { type Command, parseArguments } from './arguments.ts';
import { EXIT } from './cli-context.ts';
import { createPrintProcess } from './print-process.ts';

// Entry of the command line in plain Node. Built beside the parser's files: out/main/plumb.js.

const appFolder = join(import.meta.dirname, '..', '..');
const out = join(appFolder, 'out');

const parser = createParserClient(() =>
  spawnNodeParser(join(out, 'main', 'parser-host.js'), {
    workerFile: join(out, 'main', 'parser-worker.js'),
    assetsDir: join(out, 'pdfjs'),
    ocrFiles: ocrFilesIn(join(out, 'ocr')),
    limits: PARSER_LIMITS,
  }),
);

const printer = createPrintProcess({ executable: process.env.ELECTRON_EXEC_PATH ?? null, appFolder });

const asked = parseArguments(process.argv.slice(2));
const filesToRead = asked.ok ? countFiles(asked.value) : 0;
// Both start beside the loading of everything else, which takes as long.
if (filesToRead > 0) parser.prepare();
if (asked.ok && asked.value.name === 'analyze' && asked.value.format === 'pdf') printer.prepare();

/** How many files a command reads, standard input among them; a job description is read without the parser. */
function countFiles(command: Command): number {
  switch (command.name) {
    case 'analyze':
      return command.files.length;
    case 'compare':
    case 'convert':
      return 1;
    default:
      return 0;
  }
}

// "plumb … | head" closes the pipe early; that is the reader's choice and no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  parser.close();
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.internal);
});

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    parser.close();
    interrupted = true;
    // The runtime's temporary folder is removed before this process ends.
    void printer.close().finally(() => process.exit(EXIT.interrupted));
  });
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  const input: AsyncIterable<Buffer> = process.stdin;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    // One byte over the limit tells enough.
    if (length > MAX_FILE_BYTES) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

let requests = 0;
try {
  const [{ runCli }, { builtInCatalog }, { prepareMentions }] = await Promise.all([
    import('./run-cli.ts'),
    import('../../shared/catalog/built-in-catalog.ts'),
    import('../../shared/evidence/find-mentions.ts'),
  ]);
  const catalog = builtInCatalog();
  process.exitCode = await runCli(process.argv.slice(2), {
    isTerminal: process.stdout.isTTY,
    version: packageData.version,
    catalog,
    fontsDir: join(out, 'fonts'),
    today,
    write: (data) => process.stdout.write(data),
    tell: (line) => {
      // After an interruption the exit code says it all.
      if (!interrupted) process.stderr.write(`${line}\n`);
    },
    readStandardInput,
    parse: async (bytes, ocr, onPage) => {
      requests += 1;
      const reading = parser.parse(
        `cli-${requests}`,
        bytes,
        (progress) => {
          if (progress.step === 'recognize') onPage(progress.page, progress.pages);
        },
        ocr,
      );
      // The parser reads meanwhile.
      setImmediate(() => prepareMentions(catalog.lexicon));
      const outcome = await reading;
      // It would make ready for another file.
      if (requests === filesToRead) parser.close();
      return outcome;
    },
    printPdf: printer.print,
  });
} catch (error) {
  // The message of an unexpected error may quote the résumé; its kind and place do not.
  const place =
    error instanceof Error ? (error.stack ?? '').split('\n').find((line) => line.includes(' at ')) : '';
  process.stderr.write(`Plumb failed (${error instanceof Error ? error.name : 'error'}${place ?? ''}).\n`);
  process.exitCode = EXIT.internal;
} finally {
  parser.close();
  await printer.close();
}
