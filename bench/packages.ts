// How many of the popular packages of npm the shim evaluates without a parse: what the two limits of evaluate are for.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ListedPackage } from '../test262-ses/consumers/packages.ts';
import { entryOf, folderOf, installPackages, modulesFrom, readPackages } from '../test262-ses/consumers/packages.ts';
import { abortOnSignals } from '../test262-ses/runner/signals.ts';
import { isParsed, makeTeller, type Outcome, outcomes, wrap } from './parses.ts';

const usage = `usage: npm run packages [-- options]
  --list file   the packages; test262-ses/consumers/packages.json when absent
  --json        print all that was found as JSON

Installs the listed packages of npm in out/packages, unless they are there, and evaluates the text of each CommonJS module
that a package's main one leads to as a function that is not called. Tells for how many the shim needs a parse, and why.
What was found goes to out/packages.json.
Exit status: 0, 1 when the packages cannot be installed or are not what the list says, 2 for a wrong use.`;

const root = dirname(import.meta.dirname);
const say = (line: string) => process.stderr.write(`${line}\n`);

/** What was found of a package. */
interface Found extends ListedPackage {
  /** The path of its main CommonJS module in it; null where it has none. */
  main: string | null;
  /** Of its main module, and of the worst of all. */
  outcome: { main: Outcome; worst: Outcome } | null;
  modules: { path: string; bytes: number; outcome: Outcome }[];
}

/** Modules and bytes of one outcome, and for how many packages it is the worst. */
interface Tally {
  outcome: Outcome;
  parsed: boolean;
  packages: number;
  mains: number;
  mainBytes: number;
  modules: number;
  bytes: number;
}

const rank = ({ outcome }: { outcome: Outcome }): number => outcomes.indexOf(outcome);

/** @throws Error when the package is of another kind than the list says */
function examine(listed: ListedPackage, folder: string, tell: (source: string) => Outcome): Found {
  const main = entryOf(folder, 'require');
  const kind = main === null ? 'esm' : entryOf(folder, 'import') === null ? 'cjs' : 'dual';
  if (kind !== listed.kind) {
    throw new Error(`${listed.name}@${listed.version} is ${kind}, not ${listed.kind}: correct the list`);
  }
  if (main === null) return { ...listed, main, outcome: null, modules: [] };
  const modules = modulesFrom(main).map((file) => {
    const text = readFileSync(file, 'utf8');
    return { path: relative(folder, file), bytes: Buffer.byteLength(text), outcome: tell(wrap(text)) };
  });
  const worst = modules.toSorted((a, b) => rank(b) - rank(a))[0];
  const outcome = { main: modules[0].outcome, worst: worst.outcome };
  return { ...listed, main: relative(folder, main), outcome, modules };
}

function tally(found: Found[]): Tally[] {
  const sum = (modules: Found['modules']) => modules.reduce((total, { bytes }) => total + bytes, 0);
  return outcomes.map((outcome) => {
    const mains = found.filter((one) => one.outcome?.main === outcome).map(({ modules }) => modules[0]);
    const modules = found.flatMap((one) => one.modules).filter((module) => module.outcome === outcome);
    const packages = found.filter((one) => one.outcome?.worst === outcome).length;
    const [mainBytes, bytes] = [sum(mains), sum(modules)];
    return {
      outcome,
      parsed: isParsed(outcome),
      packages,
      mains: mains.length,
      mainBytes,
      modules: modules.length,
      bytes,
    };
  });
}

function formatTally(found: Found[], tallies: Tally[]): string {
  const line = (name: string, cells: (string | number)[]) =>
    `${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(12)).join('')}`;
  const kilobytes = (bytes: number) => Math.round(bytes / 1024);
  const rows = tallies.map(({ outcome, packages, mains, mainBytes, modules, bytes }) =>
    line(outcome, [packages, mains, kilobytes(mainBytes), modules, kilobytes(bytes)]),
  );
  const without = found.filter(({ main }) => main === null).length;
  const parsed = tallies.reduce((total, one) => total + (one.parsed ? one.packages : 0), 0);
  return `${line('', ['packages', 'mains', 'KB', 'modules', 'KB'])}\n${rows.join('\n')}
${found.length - without} packages have CommonJS modules: ${parsed} need a parse. ${without} have only modules, which ModuleSource parses.`;
}

async function main(): Promise<number> {
  const interruption = abortOnSignals();
  try {
    const { values } = parseArgs({
      options: { list: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const list = readPackages(values.list ?? join(root, 'test262-ses/consumers/packages.json'));
    const installed = join(root, 'out/packages');
    const tell = makeTeller(join(root, 'out/ses262.js'));
    await installPackages(installed, list, { say, signal: interruption.signal });
    const found: Found[] = [];
    for (const listed of list) {
      if (found.length % 100 === 0) say(`${found.length} of ${list.length} packages`);
      found.push(examine(listed, folderOf(installed, listed), tell));
      // So that an interruption is heard.
      await setImmediate();
      interruption.signal.throwIfAborted();
    }
    const tallies = tally(found);
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(join(root, 'out/packages.json'), `${JSON.stringify({ tallies, packages: found }, null, 1)}\n`);
    console.log(values.json ? JSON.stringify({ tallies, packages: found }, null, 1) : formatTally(found, tallies));
    return 0;
  } catch (error) {
    if (interruption.status) {
      say('interrupted: run it again, and it goes on with what is installed');
      return interruption.status;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    const isUsage = code?.startsWith('ERR_PARSE_ARGS');
    say(`${basename(import.meta.filename)}: ${message}`);
    if (isUsage) say(usage);
    return isUsage ? 2 : 1;
  }
}

process.exitCode = await main();
