import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { digest } from '../cache.ts';
import { UsageError } from '../columns.ts';
import { parseTest262Frontmatter } from '../frontmatter.ts';
import type { Suite, Test } from '../tests.ts';

/** A checkout of test262. `folder` is absolute; `paths` are those of all its tests, relative to `folder`/test, in order. */
export interface Checkout {
  folder: string;
  paths: string[];
  /** The harness files by name. */
  harness: Map<string, string>;
  /** A digest of the modules that tests import. */
  fixtures: string;
  /** The commit that is checked out; null where git does not tell. */
  revision: string | null;
}

/** The flags that a test of test262 may have: INTERPRETING.md there says what each means. */
const flags = [
  ...['async', 'generated', 'module', 'noStrict', 'non-deterministic', 'onlyStrict', 'raw'],
  ...['CanBlockIsFalse', 'CanBlockIsTrue'],
];

/**
 * Finds what a checkout has.
 * @throws UsageError when the folder is none
 */
export function openCheckout(path: string): Checkout {
  const folder = resolve(path);
  for (const [name, isThere] of [
    ['test', isFolder],
    ['harness', isFolder],
    ['features.txt', isFile],
  ] as const) {
    if (isThere(join(folder, name))) continue;
    const get = 'get one with `git clone https://github.com/tc39/test262`';
    throw new UsageError(`${path} is no checkout of test262: ${join(path, name)} is not there; ${get}`);
  }
  const files = listFiles(join(folder, 'test'), '**/*');
  const isFixture = (file: string) => basename(file).includes('_FIXTURE');
  const fixtures = files.filter((file) => isFixture(file) && isFile(join(folder, 'test', file)));
  const harness = listFiles(join(folder, 'harness'), '**/*.js');
  return {
    folder,
    paths: files.filter((file) => file.endsWith('.js') && !isFixture(file)),
    harness: new Map(harness.map((name) => [name, readFileSync(join(folder, 'harness', name), 'utf8')])),
    fixtures: digest(fixtures.flatMap((file) => [file, readFileSync(join(folder, 'test', file), 'latin1')])),
    revision: readRevision(folder),
  };
}

/** Reads the tests at some of a checkout's paths. Those that cannot run are left out, and become a problem each. */
export function readTests({ folder, harness }: Checkout, paths: string[]): Suite {
  const tests: Test[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const file = join(folder, 'test', path);
    const source = readFileSync(file, 'utf8');
    try {
      const test = { path, source, frontmatter: parseTest262Frontmatter(source) };
      const wrong = validate(test, harness);
      problems.push(...wrong.map((text) => `${file}: ${text}`));
      if (wrong.length === 0) tests.push(test);
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`);
    }
  }
  return { tests, problems };
}

function validate({ frontmatter }: Test, harness: Map<string, string>): string[] {
  const unknown = frontmatter.flags.filter((flag) => !flags.includes(flag));
  const absent = ['assert.js', 'sta.js', ...frontmatter.includes].filter((name) => !harness.has(name));
  return [
    ...unknown.map((flag) => `flags: ${flag} is unknown; the known ones are ${flags.join(', ')}`),
    ...absent.map((name) => `includes: harness/${name} is not in this checkout`),
  ];
}

function listFiles(cwd: string, pattern: string): string[] {
  return globSync(pattern, { cwd })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function readRevision(folder: string): string | null {
  // The repository must be this folder's: a copy of the tests may lie inside another one.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) };
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, env, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
