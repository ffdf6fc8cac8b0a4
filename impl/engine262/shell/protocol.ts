// The two modes of the shell and what each writes: see test262-ses/hosts/shell.js, which says it for all engines.
import { readFileSync } from 'node:fs';
import { type Failure, type Program, runProgram } from './run.ts';

/** A wrong use of the shell; the message says what to do. */
export class UsageError extends Error {}

export interface ShellOptions {
  bare: boolean;
  /** Gives the steps that were reached since it was called last; absent when they are not counted. */
  takeSteps?: () => string[];
  /** One line to standard output or standard error, at once. */
  print(line: string): void;
  printError(line: string): void;
}

/** A test of a batch; `path` is what an import in it is relative to. */
export interface BatchTest {
  id: string;
  source: string;
  module?: boolean;
  path?: string;
}

/** How a test ended; `out` is what it printed. */
export interface Ended {
  out: string;
  error: Omit<Failure, 'stack'> | null;
  ms: number;
}

interface Manifest {
  prelude: string[];
  tests: BatchTest[];
}

/**
 * Runs one file: its lines to standard output, an uncaught error as `Name: message` to standard error, then the steps
 * that it reached, a line each. Returns whether there was no uncaught error.
 * @throws UsageError when the file cannot be read
 */
export function runFile(path: string, module: boolean, { bare, takeSteps, print, printError }: ShellOptions): boolean {
  let failed = false;
  const fail = ({ name, message }: Failure) => {
    failed = true;
    printError(`${name}: ${message}`);
  };
  const program = { source: readText(path), path, module };
  guard(() => runProgram(program, { prelude: [], bare, print, fail }), fail);
  for (const step of takeSteps?.() ?? []) print(step);
  return !failed;
}

/**
 * Runs the tests of a manifest, each in a fresh agent; one line tells how each ended.
 * @throws UsageError when the file is no manifest
 */
export function runBatch(path: string, { bare, takeSteps, print }: ShellOptions): void {
  const { prelude, tests } = readManifest(path);
  for (const test of tests) {
    const ended = runTest(test, { prelude, bare });
    print(`@ses262 ${JSON.stringify({ id: test.id, ...ended, steps: takeSteps?.() })}`);
  }
}

/** Runs one test in a fresh agent. */
export function runTest(
  { id, source, module = false, path = id }: BatchTest,
  { prelude, bare }: { prelude: string[]; bare: boolean },
): Ended {
  const started = performance.now();
  const lines: string[] = [];
  let error: Ended['error'] = null;
  const fail = ({ name, message }: Failure) => {
    error ??= { name, message };
  };
  const program: Program = { source, path, module };
  guard(() => runProgram(program, { prelude, bare, print: (line) => lines.push(line), fail }), fail);
  const ms = Math.round(performance.now() - started);
  return { out: lines.join('\n'), error, ms };
}

/** A host's own failure, such as a stack overflow, is that of the program that ran. */
function guard(run: () => void, fail: (failure: Failure) => void): void {
  try {
    run();
  } catch (error) {
    fail({ name: 'Error', message: `engine262 shell: ${(error as Error).message}`, stack: '' });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`);
  }
}

function readManifest(path: string): Manifest {
  const text = readText(path);
  let manifest: Partial<Manifest> | null;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
  const { prelude, tests } = manifest ?? {};
  if (!Array.isArray(prelude) || !prelude.every((script) => typeof script === 'string')) {
    throw new UsageError(`${path}: "prelude" must be a list of script texts`);
  }
  if (
    !Array.isArray(tests) ||
    !tests.every((test) => typeof test?.id === 'string' && typeof test.source === 'string')
  ) {
    throw new UsageError(`${path}: "tests" must be a list of { "id": string, "source": string, "module": boolean }`);
  }
  return { prelude, tests };
}
