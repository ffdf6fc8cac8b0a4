import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from './script.ts';

/** A process of a shell: how it is started, and what ends it early. */
export interface Job {
  command: string[];
  /** The working folder. */
  root: string;
  /** Milliseconds after which it is killed. */
  limit: number;
  /** Kills it when aborted. */
  signal?: AbortSignal;
}

/** Far more than a list of samples: a shell that prints on and on is ended. */
const outputLimit = 1e6;

/**
 * Asks a shell for its engine's version.
 * @throws Error when it cannot be started or has no version to tell
 */
export async function readVersion(job: Job): Promise<string> {
  const version = (await run({ ...job, command: [...job.command, '--version'] })).trim();
  if (version === '') throw new Error('the shell tells no version');
  return version;
}

/**
 * Runs a bench in a shell of its own.
 * @returns nanoseconds, one a sample
 * @throws Error when the shell cannot be started, fails, hangs (it is killed) or prints something else than samples, and
 *   when the bench throws
 */
export async function sample(job: Job, manifest: Manifest): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ses262-bench-'));
  try {
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifest));
    return readSamples(await run({ ...job, command: [...job.command, '--batch', file] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSamples(output: string): number[] {
  const rubbish = () => new Error(`the shell printed no samples but ${JSON.stringify(output.trim().slice(0, 200))}`);
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw rubbish();
    }
  };
  const mark = '@ses262 ';
  const line = output.split('\n').find((line) => line.startsWith(mark));
  if (line === undefined) throw rubbish();
  const { out, error } = Object(parse(line.slice(mark.length)));
  if (error) throw new Error(`${error.name}: ${error.message}`);
  const samples = typeof out === 'string' ? parse(out) : undefined;
  const isSample = (value: unknown) => typeof value === 'number' && value >= 0;
  if (!Array.isArray(samples) || samples.length === 0 || !samples.every(isSample)) throw rubbish();
  return samples;
}

/** The standard output of a process, which is over when this settles, and its children with it. */
function run({ command, root, limit, signal }: Job): Promise<string> {
  // The shells that run in node run in this very one, whatever else the path finds.
  const [program, ...args] = command.map((word, i) => (i === 0 && word === 'node' ? process.execPath : word));
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let stdout = '';
    let stderr = '';
    let failure: Error | undefined;
    // A group of its own, so that a wrapper's child ends with it.
    const child = spawn(program, args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (reason: Error) => {
      failure ??= reason;
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    };
    const abort = () => kill(new Error('interrupted'));
    signal?.addEventListener('abort', abort);
    const timer = setTimeout(() => kill(new Error(`killed: no end after ${limit / 1000} s`)), limit);
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      if (stdout.length > outputLimit) kill(new Error('killed: it printed more than a megabyte'));
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr = `${stderr}${text}`.slice(-1000);
    });
    child.on('error', (error) => {
      failure ??= error;
    });
    child.on('close', (status, killedBy) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      const ending = killedBy ? `was ended by ${killedBy}` : `exited with ${status}`;
      if (!failure && (status !== 0 || killedBy)) failure = new Error(`the shell ${ending}: ${stderr.trim()}`);
      if (failure) reject(failure);
      else resolve(stdout);
    });
  });
}
