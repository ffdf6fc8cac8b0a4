import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** How a shell's process ended. */
export interface Ending {
  kind: 'exit' | 'timeout' | 'stopped';
  code: number | null;
  signal: string | null;
  /** The end of what it wrote to standard error, or why it could not be started. */
  stderr: string;
}

export interface ShellOptions {
  cwd: string;
  /** Seconds without a line of standard output after which the process is killed. */
  timeout: number;
  /** Called with each line of standard output; when it returns false, the process is killed and no more lines come. */
  onLine(line: string): boolean;
}

const running = new Set<ChildProcess>();
let watched = false;

/** Longer text without a line's end is no answer of a shell. */
const longestLine = 2 ** 24;

/**
 * Runs a command in a process group of its own, which is gone when the promise resolves, and when this process exits.
 * Never rejects: a command that cannot be started ends with code null and the reason in `stderr`.
 */
export function runShell(command: string[], options: ShellOptions): Promise<Ending> {
  return new Promise((resolve) => {
    const child = startShell(command, options.cwd, 'ignore');
    let kind: Ending['kind'] = 'exit';
    let stderr = '';
    let partial = '';
    const stop = (reason: Ending['kind']) => {
      if (kind !== 'exit') return;
      kind = reason;
      killGroup(child);
    };
    const hung = () => stop('timeout');
    let watchdog = setTimeout(hung, options.timeout * 1000);

    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (partial + text).split('\n');
      partial = lines.pop() as string;
      for (const line of lines) {
        if (kind !== 'exit') return;
        clearTimeout(watchdog);
        watchdog = setTimeout(hung, options.timeout * 1000);
        if (!options.onLine(line)) stop('stopped');
      }
      if (partial.length > longestLine) stop('stopped');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-4000);
    });
    const finish = (code: number | null, signal: string | null) => {
      clearTimeout(watchdog);
      resolve({ kind, code, signal, stderr: stderr.trim() });
    };
    child.on('error', (error) => {
      stderr += error.message;
      if (child.pid === undefined) finish(null, null);
    });
    // What the shell itself started would hold its pipes open.
    child.on('exit', () => killGroup(child));
    child.on('close', finish);
  });
}

/** A process of a shell; `stdin` is null where it reads nothing. */
export type Shell = ChildProcessByStdio<Writable | null, Readable, Readable>;

/** Starts a command in a process group of its own, which is gone when this process exits, or after `killGroup`. */
export function startShell(
  [program, ...args]: string[],
  cwd: string,
  stdin: 'ignore' | 'pipe',
  env: NodeJS.ProcessEnv = process.env,
): Shell {
  if (!watched) process.on('exit', killShells);
  watched = true;
  const child = spawn(program, args, { cwd, env, detached: true, stdio: [stdin, 'pipe', 'pipe'] }) as Shell;
  running.add(child);
  const forget = () => running.delete(child);
  child.on('close', forget);
  if (child.pid === undefined) forget();
  return child;
}

/** Kills every process that was started here and that still runs. */
export function killShells(): void {
  for (const child of running) killGroup(child);
}

/** Kills a process with all that it started. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone, or the platform has none.
    child.kill('SIGKILL');
  }
}
