import { type ChildProcess, spawn } from 'node:child_process';

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
export function runShell([program, ...args]: string[], options: ShellOptions): Promise<Ending> {
  if (!watched) process.on('exit', killShells);
  watched = true;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: options.cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
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
      running.delete(child);
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

/** Kills every process that runShell started and that still runs. */
export function killShells(): void {
  for (const child of running) killGroup(child);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone, or the platform has none.
    child.kill('SIGKILL');
  }
}
