// How packages of npm get into a folder: without running any script of theirs, and only when they are not there yet.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './process.ts';

export interface Installation {
  /** Gets a line of progress. */
  say: (line: string) => void;
  /** Ends npm when aborted. */
  signal?: AbortSignal;
  /** Milliseconds after which npm is ended. */
  limit?: number;
  /** The command that is npm. */
  npm?: string[];
}

const ownNpm = (): string[] => {
  const { npm_execpath } = process.env;
  return npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, npm_execpath] : ['npm'];
};

/**
 * Installs in `folder` what the package.json and the package-lock.json of `source` say. If it was made from the same two
 * already, nothing is asked of the registry.
 * @throws Error as `installFiles` does, and when `source` has a package.json only
 */
export function installLocked(source: string, folder: string, how: Installation): Promise<void> {
  const lock = join(source, 'package-lock.json');
  if (!existsSync(lock)) {
    const command = 'npm install --package-lock-only --omit-lockfile-registry-resolved';
    throw new Error(`there is no ${lock}: run \`${command}\` in that folder`);
  }
  const read = (name: string) => readFileSync(join(source, name), 'utf8');
  const files = { 'package.json': read('package.json'), 'package-lock.json': read('package-lock.json') };
  return installFiles(folder, files, ['ci'], 'the packages of its lock file', how);
}

/**
 * Writes `files`, texts by name, into a folder, and has npm install there. If that was done with the same files before,
 * nothing happens. `what` tells the user what is installed.
 * @throws Error when npm fails, with its own words, when it takes too long, and the reason of `signal` when it is aborted
 */
export async function installFiles(
  folder: string,
  files: Record<string, string>,
  [command, ...rest]: string[],
  what: string,
  { say, signal, limit = 900_000, npm = ownNpm() }: Installation,
): Promise<void> {
  signal?.throwIfAborted();
  // It goes with what it vouches for.
  const mark = join(folder, 'node_modules', '.list');
  const digest = createHash('sha256').update(Object.values(files).join('\0')).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  mkdirSync(folder, { recursive: true });
  rmSync(mark, { force: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  say(`installing ${what} in ${folder} …`);
  const timer = setInterval(() => say(`… ${countFolders(folder)} packages are there`), 5000);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  try {
    await runNpm([...npm, command, ...options, ...rest], { cwd: folder, signal, limit });
  } finally {
    clearInterval(timer);
  }
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(mark, digest);
}

async function runNpm(command: string[], options: { cwd: string; signal?: AbortSignal; limit: number }): Promise<void> {
  let failure: string;
  try {
    const { status, stderr } = await runProcess(command, options);
    if (status === 0) return;
    failure = `npm exited with ${status}: ${stderr.trim().split('\n').slice(0, 4).join('\n')}`;
  } catch (error) {
    options.signal?.throwIfAborted();
    failure = (error as Error).message;
  }
  const hint =
    'Node.js with npm must be installed, and the registry that `npm config get registry` names must be reachable';
  throw new Error(`the packages cannot be installed: ${failure}\n${hint}; run the command again then`);
}

function countFolders(folder: string): number {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return 0;
  return readdirSync(modules).flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)) : name))
    .length;
}
