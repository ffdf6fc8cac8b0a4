// The popular packages of npm that packages.json lists, and where their programs begin. Nothing here runs their code.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A package of the list. A `dual` one has a CommonJS module for those who require it, and a module for others. */
export interface ListedPackage {
  name: string;
  version: string;
  kind: 'cjs' | 'esm' | 'dual';
}

/** The package's folder once it is installed, under the folder of `installPackages`. */
export const folderOf = (installed: string, { name }: ListedPackage): string => join(installed, 'node_modules', name);

/**
 * Reads a list of packages.
 * @throws Error when the file is no such list, naming the entry that is not as it must be
 */
export function readPackages(file: string): ListedPackage[] {
  const wrong = (what: string) => new Error(`${file}: ${what}`);
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong((error as Error).message);
  }
  if (!Array.isArray(list) || list.length === 0) throw wrong('it is no list of packages');
  const names = new Set<string>();
  for (const entry of list) {
    const { name, version, kind } = Object(entry);
    const shown = JSON.stringify(entry);
    if (typeof name !== 'string' || !/^(@[\w.-]+\/)?[\w.-]+$/.test(name)) throw wrong(`${shown} has no name`);
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) {
      throw wrong(`${name} has no exact version, such as 1.2.3`);
    }
    if (!['cjs', 'esm', 'dual'].includes(kind)) throw wrong(`the kind of ${name} is none of cjs, esm and dual`);
    if (names.has(name)) throw wrong(`${name} is listed twice`);
    names.add(name);
  }
  return list;
}

/** How packages are installed. */
interface Installation {
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
 * Installs the packages in a folder, with what they depend on, and without running any script of theirs. If the folder has
 * the same list already, nothing is asked of the registry.
 * @throws Error when npm fails, with its own words, when it takes too long, and the reason of `signal` when it is aborted
 */
export async function installPackages(folder: string, list: ListedPackage[], how: Installation): Promise<void> {
  const { say, signal, limit = 900_000, npm = ownNpm() } = how;
  signal?.throwIfAborted();
  const dependencies = Object.fromEntries(list.map(({ name, version }) => [name, version]));
  const manifest = JSON.stringify({ private: true, dependencies }, null, 2);
  // It goes with what it vouches for.
  const mark = join(folder, 'node_modules', '.list');
  const digest = createHash('sha256').update(manifest).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  mkdirSync(folder, { recursive: true });
  rmSync(mark, { force: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  say(`installing ${list.length} packages, and what they depend on, in ${folder} …`);
  const timer = setInterval(() => say(`… ${countFolders(folder)} packages are there`), 5000);
  try {
    // Packages that fit together are not asked for, only that each finds what it depends on.
    const options = ['--ignore-scripts', '--legacy-peer-deps', '--omit=optional', '--no-audit', '--no-fund'];
    await run(
      [...npm, 'install', ...options, '--no-package-lock', '--loglevel=error', '--fetch-retries=1'],
      folder,
      limit,
      signal,
    );
  } finally {
    clearInterval(timer);
  }
  writeFileSync(mark, digest);
}

function countFolders(folder: string): number {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return 0;
  return readdirSync(modules).flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)) : name))
    .length;
}

function run(command: string[], folder: string, limit: number, signal?: AbortSignal): Promise<void> {
  const [program, ...args] = command;
  return new Promise((done, fail) => {
    let said = '';
    let ended = '';
    // A group of its own, so that what npm starts ends with it.
    const child = spawn(program, args, { cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    const kill = (reason: string) => {
      ended ||= reason;
      try {
        if (child.pid) process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended meanwhile.
      }
    };
    const abort = () => kill('it was interrupted');
    signal?.addEventListener('abort', abort);
    const timer = setTimeout(() => kill(`it took more than ${limit / 1000} s`), limit);
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said = `${said}${text}`.slice(0, 2000);
    });
    const close = (failure: string) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      if (signal?.aborted) fail(signal.reason);
      else if (failure === '') done();
      else fail(new Error(`the packages cannot be installed: ${failure}`));
    };
    child.on('error', (error) => close(`${program} cannot be started (${error.message}); install Node.js with npm`));
    child.on('close', (status) => {
      const hint = 'the registry that `npm config get registry` names must be reachable';
      const reason = said.trim().split('\n').slice(0, 4).join('\n');
      const ending = ended || `npm exited with ${status}: ${reason}`;
      close(status === 0 && !ended ? '' : `${ending}\n${hint}; run the command again then`);
    });
  });
}

/** A package.json, as far as it is read here. */
interface Manifest {
  type?: string;
  main?: unknown;
  exports?: unknown;
}

const conditionsFor = { require: ['node', 'require', 'default'], import: ['node', 'import', 'default'] };

/**
 * The file that a program gets which requires or imports the package; null if that is none: a package of data, say.
 * https://nodejs.org/api/esm.html#resolution-algorithm-specification
 * @throws Error when the package is not there, or its package.json is not JSON
 */
export function entryOf(packageFolder: string, by: 'require' | 'import'): string | null {
  const { main, exports }: Manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const hasPaths = Object(exports) === exports && Object.keys(exports as object).some((key) => key.startsWith('.'));
  const target = exports === undefined ? main || 'index.js' : hasPaths ? Object(exports)['.'] : exports;
  const path = chooseTarget(target, conditionsFor[by]);
  const file = path === null ? null : findFile(join(packageFolder, path));
  return file !== null && isModule(file) === (by === 'import') ? file : null;
}

function chooseTarget(target: unknown, conditions: string[]): string | null {
  if (typeof target === 'string') return target;
  if (Array.isArray(target)) return chooseTarget(target[0], conditions);
  for (const [condition, inner] of Object.entries(Object(target))) {
    const chosen = conditions.includes(condition) ? chooseTarget(inner, conditions) : null;
    if (chosen !== null) return chosen;
  }
  return null;
}

/** The file of JavaScript that a path without an extension, or of a folder, stands for. */
function findFile(path: string): string | null {
  const candidates = [path, `${path}.js`, `${path}.cjs`, join(path, 'index.js')];
  const file = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  return file !== undefined && /\.[cm]?js$/.test(file) ? file : null;
}

/** Whether node takes a file for a module. */
function isModule(file: string): boolean {
  if (!file.endsWith('.js')) return file.endsWith('.mjs');
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest).type === 'module';
}

const requireCall = /\brequire\s*\(\s*(['"])(\.{1,2}(?:\/[^'"]*)?)\1\s*\)/g;

/** The CommonJS modules that a file leads to by paths in its text, itself first; none of another package. */
export function modulesFrom(file: string): string[] {
  const found = new Set([resolve(file)]);
  for (const path of found) {
    for (const [, , specifier] of readFileSync(path, 'utf8').matchAll(requireCall)) {
      const target = findFile(resolve(dirname(path), specifier));
      if (target !== null && !isModule(target)) found.add(target);
    }
  }
  return [...found];
}
