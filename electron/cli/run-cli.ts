import { assertNever } from '../../shared/base/result.ts';
import { renderReportSchema } from '../../shared/report/render-schema.ts';
import { analyze } from './analyze.ts';
import { type Command, parseArguments } from './arguments.ts';
import { type CliContext, EXIT, type ExitCode } from './cli-context.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { loadCatalog } from './load-catalog.ts';
import { USAGE } from './usage.ts';

/** Runs one command line to its end; the number is the exit code. */
export async function runCli(argv: readonly string[], context: CliContext): Promise<ExitCode> {
  const command = parseArguments(argv);
  if (!command.ok) return refuse(command.error, context);
  return runCommand(command.value, context);
}

async function runCommand(command: Command, context: CliContext): Promise<ExitCode> {
  switch (command.name) {
    case 'analyze':
    case 'compare': {
      const catalog =
        command.matrixFile === null
          ? { ok: true as const, value: context.catalog }
          : await loadCatalog(context.catalog, command.matrixFile);
      if (!catalog.ok) return refuse(catalog.error, context);
      const prepared = { ...context, catalog: catalog.value };
      return command.name === 'analyze' ? analyze(command, prepared) : compare(command, prepared);
    }
    case 'convert':
      return convert(command, context);
    case 'roles':
      context.write(
        context.catalog.matrix.roles.map((role) => `${role.id.padEnd(24)}${role.name}\n`).join(''),
      );
      return EXIT.done;
    case 'schema':
      context.write(renderReportSchema(command.of));
      return EXIT.done;
    case 'help':
      context.write(USAGE);
      return EXIT.done;
    case 'version':
      context.write(`plumb ${context.version}\n`);
      return EXIT.done;
    default:
      return assertNever(command);
  }
}

function refuse(reason: string, context: CliContext): ExitCode {
  context.tell(reason);
  context.tell('plumb --help lists what it can do.');
  return EXIT.usage;
}
