// The popular packages of npm that packages.json lists, and where their programs begin. Nothing here runs their code.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Installation, installFiles } from './install.ts';

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

/**
 * Installs the packages in a folder, with what they depend on, and without running any script of theirs. If the folder has
 * the same list already, nothing is asked of the registry.
 * @throws Error when npm fails, with its own words, when it takes too long, and the reason of `signal` when it is aborted
 */
export function installPackages(folder: string, list: ListedPackage[], how: Installation): Promise<void> {
  const dependencies = Object.fromEntries(list.map(({ name, version }) => [name, version]));
  const files = { 'package.json': JSON.stringify({ private: true, dependencies }, null, 2) };
  const what = `${list.length} packages, and what they depend on,`;
  // Packages that fit together are not asked for, only that each finds what it depends on.
  const options = ['--legacy-peer-deps', '--omit=optional', '--no-package-lock'];
  return installFiles(folder, files, ['install', ...options], what, how);
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
