// `npm run shim-coverage`: which lines and branches of the shim its unit tests and the suite on V8 reach, as c8 counts
// them. What runs is a bundle, in vm contexts and processes of all kinds, under whatever name; c8 wants the address of a
// file. So a script as long as a bundle is taken for it, and a source map leads c8 to the shim's sources.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { InputError, object, readJson, strings } from './json.ts';
import { run } from './program.ts';

/** Percent of all lines, and of all branches, that tests must reach. */
const least = 95;

const usage = `usage: npm run shim-coverage -- [options]
  --no-run  reports on what the last run left, and runs nothing
  --help    prints this
Prints a line for each file of impl/shim, with the numbers of the lines that no test reaches; where tests reach all, of
those with a branch that none takes. A part that only other engines can take is left out by a comment c8 ignore next,
which names the engine.
Exit status: 0; 1 when a test fails, or when tests reach less than ${least} % of all lines or of all branches; 2 for wrong
use.`;

/** The bundles that tests run. */
const bundles = ['ses262.js', 'ses262.core.js', 'ses262.compiled.js', 'ses262.mjs'];

/** Where the processes leave what V8 counted, and where c8 finds what of it is of the shim. */
const raw = 'out/shim-coverage/raw';
const mapped = 'out/shim-coverage/mapped';

/** What V8 counted in one script; the first range of the first function is the whole of it. */
export interface ScriptCoverage {
  url: string;
  functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[];
}

interface Bundle {
  url: string;
  map: unknown;
}

/**
 * The bundles by the length of their text.
 * @throws InputError when one is not there, or has no source map
 */
function readBundles(root: string): Map<number, Bundle> {
  const known = bundles.map((name): [number, Bundle] => {
    const file = `out/${name}`;
    const map = object(readJson(root, `${file}.map`), `${file}.map`);
    // To c8, what a relative path names is outside of the project.
    map.sources = strings(map.sources).map((source) => resolve(root, 'out', source));
    return [readFileSync(join(root, file), 'utf8').length, { url: pathToFileURL(join(root, file)).href, map }];
  });
  const byLength = new Map(known);
  if (byLength.size < known.length)
    throw new InputError('two bundles are of the same length, and cannot be told apart');
  return byLength;
}

/** Those of a process's scripts that are of the shim: its own sources, and bundles under the address of their file. */
function shimScripts(root: string, scripts: ScriptCoverage[], byLength: Map<number, Bundle>): ScriptCoverage[] {
  const own = pathToFileURL(join(root, 'impl/shim/')).href;
  return scripts.flatMap((script) => {
    if (script.url.startsWith(own)) return [script];
    const bundle = byLength.get(script.functions[0].ranges[0].endOffset);
    return bundle ? [{ ...script, url: bundle.url }] : [];
  });
}

/**
 * Writes what c8 reads of what the processes left.
 * @throws InputError when none left anything of the shim
 */
function mapAll(root: string): void {
  const byLength = readBundles(root);
  const maps = Object.fromEntries([...byLength.values()].map(({ url, map }) => [url, { data: map }]));
  rmSync(join(root, mapped), { recursive: true, force: true });
  mkdirSync(join(root, mapped), { recursive: true });
  let count = 0;
  for (const file of globSync('**/*.json', { cwd: join(root, raw) })) {
    const { result } = JSON.parse(readFileSync(join(root, raw, file), 'utf8'));
    const scripts = shimScripts(root, result, byLength);
    if (scripts.length === 0) continue;
    const coverage = { result: scripts, 'source-map-cache': count === 0 ? maps : {} };
    writeFileSync(join(root, mapped, `${count}.json`), JSON.stringify(coverage));
    count += 1;
  }
  if (count === 0) throw new InputError(`${raw} has nothing of the shim; npm run shim-coverage runs its tests`);
}

/**
 * Prints what the tests of the last run under `root` reach.
 * @returns the exit status: 0, 1 when that is too little, or 2 when there is nothing to report on
 */
export async function report(root: string): Promise<number> {
  const status = command('shim-coverage', () => {
    mapAll(root);
    return 0;
  });
  if (status !== 0) return status;
  const c8 = resolve(import.meta.dirname, '../node_modules/c8/bin/c8.js');
  const input = ['--temp-directory', mapped, '--exclude-after-remap'];
  const files = ['--include', 'impl/shim/**', '--exclude', '**/*.test.ts'];
  const limits = ['--check-coverage', '--lines', `${least}`, '--branches', `${least}`];
  return run(root, [c8, 'report', ...input, ...files, ...limits, '--reporter', 'text'], { output: 1 });
}

/** Builds the shim and runs its tests; returns the exit status of the first program that failed, or 0. */
async function runTests(root: string): Promise<number> {
  rmSync(join(root, raw), { recursive: true, force: true });
  const variables = { NODE_V8_COVERAGE: join(root, raw) };
  const units = globSync('impl/shim/**/*.test.ts', { cwd: root }).sort();
  const columns = ['--columns', 'shim-v8,shim-v8-compiled', '--filter', '**', '--no-cache'];
  return (
    (await run(root, ['impl/shim/build.ts'])) ||
    (await run(root, ['node_modules/tap/dist/esm/run.mjs', 'run', '--reporter=terse', ...units], { variables })) ||
    (await run(root, ['test262-ses/run.ts', ...columns], { variables }))
  );
}

async function main(root: string, args: string[]): Promise<number> {
  let options: { run: boolean; help: boolean } | undefined;
  const parsed = command('shim-coverage', () => {
    options = parse(args);
    return 0;
  });
  if (!options) return parsed;
  if (options.help) {
    console.log(usage);
    return 0;
  }
  return (options.run && (await runTests(root))) || report(root);
}

function parse(args: string[]) {
  const options = { run: { type: 'boolean', default: true }, help: { type: 'boolean', default: false } } as const;
  return parseArgs({ args, allowNegative: true, options }).values;
}

if (import.meta.main) process.exitCode = await main(resolve(import.meta.dirname, '..'), process.argv.slice(2));
