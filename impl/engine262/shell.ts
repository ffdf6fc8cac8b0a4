// The shell: engine262 with the transcription of the law, as a program that eshost and the suite's runner can drive.
import { parseArgs } from 'node:util';
import { engineVersion, writeLine } from './shell/output.ts';

const usage =
  'usage: [--bare] [--steps] [--module] file | [--bare] [--steps] --batch manifest.json | --version | --help';

const help = `${usage}

  file       runs a script; an uncaught error is "Name: message" on standard error, and the exit status is then 1
  --module   runs the file as a module
  --batch    runs the tests of a manifest, each in a fresh agent, and prints a line for each
  --bare     engine262 as it is, without Compartment, harden and lockdown
  --steps    tells which steps of the law were reached, and which of their ? returned an abrupt completion
  --version  prints the version of engine262
  --help     prints this`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    return wrongUse((error as Error).message);
  }
  const { values, positionals: files } = options;
  if (values.help) return say(help);
  if (values.version) return say(engineVersion());
  if (values.module && values.batch) return wrongUse('--module and --batch exclude each other');
  if (files.length !== 1) return wrongUse(`expected one file, got ${files.length}`);

  // The transcription is instrumented as it is loaded, so that must come first.
  const takeCounts = values.steps ? (await import('./steps/register.ts')).countSteps() : undefined;
  const takeSteps = takeCounts && (() => [...takeCounts().keys()]);
  const { runBatch, runFile, UsageError } = await import('./shell/protocol.ts');
  const shell = { bare: values.bare, takeSteps, print: say, printError: complain };
  try {
    if (!values.batch) return runFile(files[0], values.module, shell) ? 0 : 1;
    runBatch(files[0], shell);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return wrongUse(error.message);
    throw error;
  }
}

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  return parseArgs({
    args,
    allowPositionals: true,
    options: { module: flag, batch: flag, bare: flag, steps: flag, version: flag, help: flag },
  });
}

function wrongUse(problem: string): number {
  complain(`Error: engine262 shell: ${problem}`);
  complain(usage);
  return 2;
}

function say(line: string): number {
  writeLine(1, line);
  return 0;
}

function complain(line: string): void {
  writeLine(2, line);
}
