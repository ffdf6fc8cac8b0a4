// How a consumer runs a program: to its end, within a time limit, and ended with all that it started when the run is.
import { killGroup, startShell } from '../runner/shell.ts';

/** How a program ended, and what it wrote. */
export interface Ended {
  /** Its exit status; null when a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface ProcessOptions {
  cwd: string;
  /** Ends it when aborted. */
  signal?: AbortSignal;
  /** Milliseconds after which it is ended; a minute when absent. */
  limit?: number;
  /** All environment variables that it gets; those of this process when absent. */
  env?: NodeJS.ProcessEnv;
  /** What it reads from standard input; nothing when absent. */
  input?: string;
}

/** Characters of one output; who writes more goes wrong. */
const longest = 2 ** 26;

/**
 * Runs a command in a process group of its own, which is gone in the end, and when this process exits.
 * @throws Error when it cannot be started, does not end within the limit, or writes too much; the reason of `signal` when
 *   that is aborted
 */
export async function runProcess(command: string[], options: ProcessOptions): Promise<Ended> {
  const { cwd, signal, limit = 60_000, env, input } = options;
  signal?.throwIfAborted();
  const child = startShell(command, cwd, input === undefined ? 'ignore' : 'pipe', env);
  const output = { stdout: '', stderr: '' };
  let failure: Error | undefined;
  const stop = (reason: Error) => {
    failure ??= reason;
    killGroup(child);
  };
  const abort = () => stop(signal?.reason);
  signal?.addEventListener('abort', abort);
  const timer = setTimeout(() => stop(new Error(`it took more than ${limit / 1000} s`)), limit);
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      if (output[name].length > longest) stop(new Error(`it wrote more than ${longest} characters`));
    });
  }
  // A program may end before it has read all.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  // What it has started would hold its pipes open.
  child.on('exit', () => killGroup(child));
  const status = await new Promise<number | null>((done) => {
    child.on('error', ({ message }) => {
      failure ??= new Error(`${command[0]} cannot be started (${message})`);
      if (child.pid === undefined) done(null);
    });
    child.on('close', done);
  });
  clearTimeout(timer);
  signal?.removeEventListener('abort', abort);
  if (failure) throw failure;
  return { status, ...output };
}
