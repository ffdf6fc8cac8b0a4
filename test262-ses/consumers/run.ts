// `npm run consumers`: programs and libraries that use SES, unmodified, on the shim and on what they are compared with.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../runner/columns.ts';
import { abortOnSignals } from '../runner/signals.ts';
import type { Consumer } from './consumer.ts';
import { installLocked } from './install.ts';
import { countChecks, mergeOutcomes, type Outcome, parseOutcomes, renderTable } from './results.ts';

const usage = `usage: npm run consumers [-- options]
  --only a,b   these consumers only
  --bounded    of each only the part that \`npm test\` runs
  --list       names the consumers, with what each shows
  --json       prints the outcomes as JSON
  --help       prints this

Runs each consumer of test262-ses/consumers/, and installs its packages in out/consumers/NAME before, unless they are there.
The outcomes go to out/consumers.json, those of consumers that were not run stay there, and so do those of a whole run
beside those of a bounded one.
Exit status: 0 when every check passed; 1 when one failed, or a consumer cannot be run; 2 for a wrong use.`;

const root = process.cwd();
const folder = join(root, 'test262-ses/consumers');
const written = join(root, 'out/consumers.json');
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Milliseconds that a consumer has to end its processes. */
const grace = 5000;
const minutes = { whole: 10, bounded: 2 };

const consumerNames = (): string[] =>
  globSync('*/consumer.ts', { cwd: folder })
    .map((file) => dirname(file))
    .sort();

/** @throws UsageError for a name that is none */
function choose(names: string[], only: string | undefined): string[] {
  if (only === undefined) return names;
  const wanted = only.split(',');
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(`unknown consumer: ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  }
  return names.filter((name) => wanted.includes(name));
}

/** @throws Error when the folder's module exports no consumer of that name */
async function load(name: string): Promise<Consumer> {
  const { consumer } = await import(pathToFileURL(join(folder, name, 'consumer.ts')).href);
  if (consumer?.name !== name || typeof consumer.run !== 'function') {
    throw new Error(`its consumer.ts must export a consumer whose name is ${name}`);
  }
  return consumer;
}

async function runConsumer(name: string, bounded: boolean, interruption: AbortSignal): Promise<Outcome> {
  const consumer = await load(name);
  const own = join(root, 'out/consumers', name);
  const tell = (line: string) => say(`${name}: ${line}`);
  mkdirSync(own, { recursive: true });
  const source = join(folder, name);
  if (existsSync(join(source, 'package.json'))) {
    await installLocked(source, own, { say: tell, signal: interruption });
  }
  const limit = bounded ? minutes.bounded : (consumer.minutes ?? minutes.whole);
  const limitation = new AbortController();
  const timer = setTimeout(() => limitation.abort(new Error(`it did not end within ${limit} minutes`)), limit * 60_000);
  const signal = AbortSignal.any([interruption, limitation.signal]);
  const started = performance.now();
  const rows = await Promise.race([consumer.run({ root, folder: own, bounded, say: tell, signal }), endOf(signal)])
    .catch((error) => {
      limitation.signal.throwIfAborted();
      throw error;
    })
    .finally(() => clearTimeout(timer));
  if (rows.length === 0) throw new Error('it has run on nothing');
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { name, title: consumer.title, bounded, seconds, rows };
}

/** Rejects some time after the signal. */
async function endOf(signal: AbortSignal): Promise<never> {
  await new Promise((done) => signal.addEventListener('abort', done));
  await sleep(grace);
  throw signal.reason;
}

function readEarlier(): Outcome[] {
  if (!existsSync(written)) return [];
  try {
    return parseOutcomes(readFileSync(written, 'utf8'));
  } catch (error) {
    say(`out/consumers.json cannot be read (${(error as Error).message}), and is written anew`);
    return [];
  }
}

function parse(args: string[]) {
  const boolean = { type: 'boolean', default: false } as const;
  try {
    const options = {
      only: { type: 'string' },
      bounded: boolean,
      list: boolean,
      json: boolean,
      help: boolean,
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function main(args: string[], interruption: AbortSignal): Promise<number> {
  const { only, bounded, list, json, help } = parse(args);
  const names = consumerNames();
  if (help) {
    console.log(usage);
    return 0;
  }
  if (list) {
    const consumers = await Promise.all(names.map(load));
    const width = Math.max(0, ...names.map((name) => name.length));
    console.log(consumers.map(({ name, title }) => `${name.padEnd(width)}  ${title}`).join('\n'));
    return 0;
  }
  const chosen = choose(names, only);
  if (!existsSync(join(root, 'out/ses262.js')))
    throw new Error('out/ses262.js is not there: run `npm run build` first');
  const outcomes: Outcome[] = [];
  const failures: string[] = [];
  for (const [index, name] of chosen.entries()) {
    say(`${name}: ${index + 1} of ${chosen.length}`);
    try {
      outcomes.push(await runConsumer(name, bounded, interruption));
      const consumers = mergeOutcomes(readEarlier(), outcomes, names);
      writeFileSync(written, `${JSON.stringify({ consumers }, null, 1)}\n`);
    } catch (error) {
      interruption.throwIfAborted();
      failures.push(`failed: ${name} cannot be run: ${(error as Error).message}`);
      say(`${name}: ${(error as Error).stack}`);
    }
  }
  if (json) console.log(JSON.stringify(outcomes, null, 1));
  else {
    const { passed, failed } = countChecks(outcomes.flatMap(({ rows }) => rows));
    console.log([renderTable(outcomes), ...failures].join('\n'));
    console.log(`${passed} passed, ${failed + failures.length} failed`);
  }
  return failures.length > 0 || outcomes.some(({ rows }) => countChecks(rows).failed > 0) ? 1 : 0;
}

const interruption = abortOnSignals();
try {
  process.exitCode = await main(process.argv.slice(2), interruption.signal);
} catch (error) {
  if (interruption.status) say('interrupted; what has ended until then is in out/consumers.json');
  else say(`${basename(import.meta.filename)}: ${(error as Error).message}`);
  if (error instanceof UsageError) say(usage);
  process.exitCode = interruption.status || (error instanceof UsageError ? 2 : 1);
}
// A consumer that does not end leaves something behind that would keep the process.
process.exit();
