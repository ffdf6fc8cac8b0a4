/**
 * Runs a column's tests with test262-harness as such: its command line, its reading of the frontmatter, its verdicts.
 * It knows no expected failures. The exit status is its own: 0 when every test passed; 2 for wrong use.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, matchesGlob, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeWrapper } from './hosts/wrappers.ts';
import { type Column, chooseColumns, covers, missingWord, readColumns, UsageError } from './runner/columns.ts';
import { readHarness } from './runner/harness.ts';

const usage = `usage: npm run test262-harness -- --column <column> [--threads n] [--reporter simple|json] [glob …]
  A glob is on test paths below test262-ses/test, as in 'harden/**'; all tests of the column when there is none.`;

const root = resolve(import.meta.dirname, '..');

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { column, threads, reporter, globs } = readArguments();
  const missing = missingWord(column.command, root);
  if (missing) throw new UsageError(`${missing} is missing. To install it: ${column.install}`);
  const folder = layOut(column, globs);
  const harness = join(root, 'node_modules/test262-harness/bin/run.js');
  const preludes = column.prelude.map((file) => join(root, file));
  const absent = preludes.find((file) => !existsSync(file));
  if (absent) throw new UsageError(`${absent} is not there; run \`npm run build\``);
  const environment = { SES262_PRELUDES: JSON.stringify(preludes) };
  return run(environment, [
    ...['--import', pathToFileURL(join(root, 'test262-ses/hosts/endChildren.mjs')).href, harness],
    ...['--host-type', 'engine262', '--host-path', writeWrapper(root, `column-${column.key}`, column.command)],
    ...['--test262-dir', folder, '--error-for-failures', '--threads', threads, '--reporter', reporter],
    ...['--timeout', String(column.timeout * 1000)],
    ...(column.prelude.length > 0 ? ['--preprocessor', join(root, 'test262-ses/hosts/preprocessor.cjs')] : []),
    ...(column.without.size > 0 ? ['--features-exclude', [...column.without].join(',')] : []),
    join(folder, 'test/**/*.js'),
  ]);
}

function readArguments() {
  const { values, positionals } = parse();
  if (values.column === undefined) throw new UsageError('--column is missing');
  const [column] = chooseColumns(readColumns(root), [values.column]);
  if (!/^[1-9]\d?$/.test(values.threads)) throw new UsageError('--threads wants a number from 1 to 99');
  const globs = positionals.length > 0 ? positionals : ['**'];
  return {
    column,
    threads: values.threads,
    reporter: values.reporter,
    globs: globs.map((glob) => glob.replace(/^(\.\/)?test262-ses\/test\//, '')),
  };
}

function parse() {
  const options = {
    column: { type: 'string' },
    threads: { type: 'string', default: '2' },
    reporter: { type: 'string', default: 'simple' },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Lays the column's tests out as test262 does, with the harness beside them, in a folder of out/.
 * @throws UsageError when the globs match no test
 */
function layOut(column: Column, globs: string[]): string {
  const folder = join(root, 'out/test262', column.key);
  rmSync(folder, { recursive: true, force: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const tests = globSync('**/*.js', { cwd: join(root, 'test262-ses/test') });
  const isFixture = (path: string) => path.includes('_FIXTURE');
  const chosen = tests.filter((path) => covers(column, path) && globs.some((glob) => matchesGlob(path, glob)));
  if (!chosen.some((path) => !isFixture(path)))
    throw new UsageError(`no test of ${column.key} matches ${globs.join(' ')}`);
  for (const path of new Set([...chosen, ...tests.filter(isFixture)])) {
    cpSync(join(root, 'test262-ses/test', path), join(folder, 'test', path));
  }
  for (const [name, text] of readHarness(root)) put(join('harness', name), text);
  // The version of test262's layout, which test262-harness asks for.
  put('package.json', '{ "version": "5.0.0" }\n');
  return folder;
}

/** Runs node with further environment variables; what ends this process ends it too. Resolves to its exit status. */
function run(environment: Record<string, string>, args: string[]): Promise<number> {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done(status ?? 1));
  });
}
