import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { abortOnSignals } from '../test262-ses/runner/signals.ts';
import { budget, type Check, checkBudget, formatCheck } from './budget.ts';
import { buildPeerModuleSource, peerModuleSource } from './build.ts';
import { chapters } from './chapters.ts';
import type { Engine } from './engines.ts';
import { missingScripts, readEngines } from './engines.ts';
import type { Figures } from './figures.ts';
import { makeRows, readFigures, replaceRows, rowsOf, writeFigures } from './figures.ts';
import type { Plan } from './rounds.ts';
import { fullPlan, measureSubject, quickPlan } from './rounds.ts';
import { readVersion } from './shell.ts';
import type { Subject } from './subject.ts';
import { formatTable } from './table.ts';

const usage = `usage: npm run bench [-- options]
  --engines a,b   only these engines of engines.json
  --filter text   only the subjects whose name or clause holds the text
  --quick         fewer and shorter rounds
  --json          print the figures as JSON
  --budget        measure nothing; compare the figures of the last run with what the shim may cost

Figures go to out/bench/<engine>.json, a subject at a time; those of subjects that do not run are kept. How all figures
that there are compare with what the shim may cost goes to out/budget.json.
Exit status: 0, 1 when a bench fails or the budget is not kept, 2 for a wrong use.`;

/** A wrong use of the command line. */
class UsageError extends Error {}

interface Options {
  engines: Engine[];
  /** Whether the engines were named, so that a missing one is a failure. */
  named: boolean;
  subjects: Subject[];
  plan: Plan;
  json: boolean;
  budget: boolean;
}

const root = dirname(import.meta.dirname);
const allSubjects = Object.values(chapters).flat();
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Reads the command line; null when only help is asked for. */
function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    options: {
      engines: { type: 'string' },
      filter: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      budget: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const known = readEngines(root);
  const engines = values.engines?.split(',').map((key) => {
    const engine = known.find((candidate) => candidate.key === key);
    if (!engine) throw new UsageError(`unknown engine ${key}; there are ${known.map(({ key }) => key).join(', ')}`);
    return engine;
  });
  const wanted = values.filter.toLowerCase();
  const subjects = allSubjects.filter((s) => `${s.clause} ${s.subject}`.toLowerCase().includes(wanted));
  if (subjects.length === 0) {
    const names = allSubjects.map(({ clause, subject }) => `  ${subject} (${clause})`);
    throw new UsageError(`no subject holds '${values.filter}'; there are\n${names.join('\n')}`);
  }
  const plan = values.quick ? quickPlan : fullPlan;
  const { json, budget } = values;
  return { engines: engines ?? known, named: engines !== undefined, subjects, plan, json, budget };
}

/** Measures the subjects on one engine. Gives their figures, and whether all went well; null for an engine not there. */
async function benchEngine(found: Engine, { subjects, plan }: Options, signal: AbortSignal) {
  let version: string;
  try {
    version = await readVersion({ command: found.command, root, limit: 30_000, signal });
  } catch (error) {
    signal.throwIfAborted();
    say(`${found.name} is left out (${(error as Error).message}); install it: ${found.install}`);
    return null;
  }
  let good = true;
  const engine = { ...found, variants: new Map(found.variants) };
  for (const [variant, { scripts }] of found.variants) {
    const missing = missingScripts(root, scripts);
    if (missing.length === 0) continue;
    good = false;
    engine.variants.delete(variant);
    say(`${found.name}: ${variant} is left out: ${missing.join(', ')} not found; run \`npm ci\` and \`npm run build\``);
  }
  const before = readFigures(root, engine.key);
  let figures: Figures = { engine: engine.key, version, rows: before?.version === version ? before.rows : [] };
  for (const [i, subject] of subjects.entries()) {
    say(`${engine.name}: ${i + 1} of ${subjects.length}: ${subject.subject}`);
    const { samples, failures } = await measureSubject(root, engine, subject, plan, signal);
    for (const { variant, clause, message } of failures) {
      good = false;
      say(`${engine.name}: ${variant}: '${subject.subject}' (${clause}) failed: ${message}`);
    }
    figures = { ...figures, rows: replaceRows(figures.rows, subject, makeRows(subject, samples), allSubjects) };
    writeFigures(root, figures);
  }
  return { figures: { ...figures, rows: subjects.flatMap((subject) => rowsOf(figures.rows, subject)) }, good };
}

async function bench(options: Options, signal: AbortSignal): Promise<boolean> {
  const all: Figures[] = [];
  let good = true;
  if (options.subjects.some(({ scripts }) => scripts?.peer?.includes(peerModuleSource))) {
    await buildPeerModuleSource(root);
  }
  for (const engine of options.engines) {
    const result = await benchEngine(engine, options, signal);
    if (result) {
      all.push(result.figures);
      if (!options.json) console.log(`${formatTable(result.figures)}\n`);
    }
    good &&= result ? result.good : !options.named;
  }
  compareWithBudget();
  if (options.json) console.log(JSON.stringify(all, null, 2));
  return good;
}

/** Compares all figures that there are with the budget, and writes that for the report. */
function compareWithBudget(): Check[] {
  const figures = readEngines(root).flatMap(({ key }) => readFigures(root, key) ?? []);
  const checks = checkBudget(budget, figures);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/budget.json'), `${JSON.stringify(checks, null, 1)}\n`);
  return checks;
}

function printBudget({ engines, named, json }: Options): boolean {
  const checks = compareWithBudget().filter(({ engine }) => !named || engines.some(({ key }) => key === engine));
  console.log(json ? JSON.stringify(checks, null, 2) : checks.map(formatCheck).join('\n'));
  return checks.every(({ verdict }) => verdict === 'kept');
}

async function main(): Promise<number> {
  const interruption = abortOnSignals();
  try {
    const options = readOptions(process.argv.slice(2));
    if (!options) {
      console.log(usage);
      return 0;
    }
    const good = options.budget ? printBudget(options) : await bench(options, interruption.signal);
    return good ? 0 : 1;
  } catch (error) {
    if (interruption.status) {
      say('interrupted: the figures of the subjects that were done are in out/bench');
      return interruption.status;
    }
    const isUsage = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    say(`error: ${(error as Error).message}`);
    if (isUsage) say(usage);
    return isUsage ? 2 : 1;
  }
}

process.exitCode = await main();
