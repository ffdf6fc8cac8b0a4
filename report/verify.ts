// `npm test`: everything that must hold before a change lands, one part after the other. The last line says how many
// checks passed and failed; the exit status is 0 when none failed.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { readColumns } from '../test262-ses/runner/columns.ts';
import { join } from './join.ts';
import { readInputs } from './read.ts';
import { summarize } from './summary.ts';

export interface Counts {
  passed: number;
  failed: number;
}

interface Part {
  name: string;
  command: string[];
  /** Counts the checks of a part that ran; without it the part is one check. */
  count?: (lines: string[]) => Counts;
}

const root = resolve(import.meta.dirname, '..');
const npm = (script: string, ...args: string[]): string[] => ['npm', 'run', '--silent', script, '--', ...args];

const parts: Part[] = [
  { name: 'format, lint and types', command: npm('check') },
  { name: 'the law, the shim and its package build', command: npm('pack') },
  { name: 'the transcription is literal', command: npm('steps') },
  { name: 'the generated tests are those of the table', command: npm('generate', '--check') },
  { name: 'unit tests', command: npm('unit'), count: countTap },
  { name: 'the tests cover the shim', command: npm('shim-coverage') },
  { name: 'the shim in every environment', command: npm('hosts'), count: countHosts },
  { name: 'the matrix', command: npm('matrix'), count: () => countMatrix(root) },
  { name: 'every attack needs its defence', command: npm('defences', '--each', '3'), count: countDefences },
  { name: 'what compartments share is frozen on every Node.js', command: npm('crawl') },
  { name: 'programs that use SES run on it', command: npm('consumers', '--bounded'), count: countConsumers },
  { name: 'both drivers agree', command: npm('matrix', '--compare-drivers', '6', '--columns', sampledColumns()) },
  { name: 'the tests cover the law', command: npm('coverage', '--no-run') },
  { name: 'the tests notice mutants', command: npm('mutate', '--sample', '60'), count: countMutants },
  {
    name: 'the engines agree on random cases',
    command: npm('fuzz', '--runs', '120', '--seed', '262'),
    count: countFuzz,
  },
  { name: 'the report joins', command: npm('report') },
];
// Elsewhere an engine that is missing is only named: not everyone can install all of them.
if (process.env.CI) {
  parts.unshift({ name: 'every engine is there', command: ['node', 'test262-ses/hosts/install.mjs', '--check'] });
}

/** All but those of engine262, where one test with the shim takes seconds. */
function sampledColumns(): string {
  const columns = readColumns(root).filter(({ engine }) => engine !== 'engine262');
  return columns.map(({ key }) => key).join(',');
}

/**
 * Reads tap's totals from its output.
 * @throws Error when the output has none
 */
export function countTap(lines: string[]): Counts {
  const totals = lines.findLast((line) => /^# \{ total: \d/.test(line));
  if (totals === undefined) throw new Error('tap printed no totals');
  const number = (key: string): number => Number(new RegExp(`\\b${key}: (\\d+)`).exec(totals)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('total') - number('pass') - number('skip') - number('todo') };
}

/**
 * Reads the figures of a mutation run from its last line; an explained survivor is as good as a killed one.
 * @throws Error when the output has none
 */
export function countMutants(lines: string[]): Counts {
  const [, killed, explained, survived] =
    /^\d+ mutants: (\d+) killed, (\d+) explained, (\d+) survived$/.exec(lines.at(-1) ?? '') ?? [];
  if (killed === undefined) throw new Error('the mutation run printed no figures');
  return { passed: Number(killed) + Number(explained), failed: Number(survived) };
}

/**
 * Reads the figures of the defences' run from its last line.
 * @throws Error when the output has none
 */
export function countDefences(lines: string[]): Counts {
  const [, attacks, wrong] = /^\d+ defences, (\d+) attacks: (\d+) wrong$/.exec(lines.at(-1) ?? '') ?? [];
  if (attacks === undefined) throw new Error('the run of the defences printed no figures');
  return { passed: Math.max(0, Number(attacks) - Number(wrong)), failed: Number(wrong) };
}

/**
 * Reads the figures of the environments from the last line.
 * @throws Error when the output has none
 */
export function countHosts(lines: string[]): Counts {
  return countLast(lines, 'the environments');
}

/**
 * Reads those of the consumers, likewise.
 * @throws Error when the output has none
 */
export function countConsumers(lines: string[]): Counts {
  return countLast(lines, 'the consumers');
}

function countLast(lines: string[], who: string): Counts {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(lines.at(-1) ?? '') ?? [];
  if (passed === undefined) throw new Error(`${who} printed no figures`);
  return { passed: Number(passed), failed: Number(failed) };
}

/**
 * Reads the figures of a fuzzing run from its last line: the cases that agreed, or differed as is known, and the others.
 * @throws Error when the output has none
 */
export function countFuzz(lines: string[]): Counts {
  const [, passed, failed] = /^\d+ cases: (\d+) as expected, (\d+) differ$/.exec(lines.at(-1) ?? '') ?? [];
  if (passed === undefined) throw new Error('the fuzzing run printed no figures');
  return { passed: Number(passed), failed: Number(failed) };
}

/** The answers of all columns but those that are there to fail. */
function countMatrix(folder: string): Counts {
  const inputs = readInputs(folder);
  const { columns } = summarize(join(inputs));
  const counts: Counts = { passed: 0, failed: 0 };
  for (const { key, implementation } of inputs.columns) {
    if (implementation === 'control' || implementation === 'stub') continue;
    counts.passed += columns[key].pass + columns[key].expectedFailures;
    counts.failed += columns[key].fail;
  }
  return counts;
}

let running: ChildProcess | undefined;
let stopped: NodeJS.Signals | undefined;

/** Ends a part with all that it started: npm and c8 do not pass a signal on. */
function endPart({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function runPart({ name, command: [program, ...args], count }: Part): Promise<Counts> {
  console.log(`\n== ${name}: ${[program, ...args].join(' ')}`);
  // Detached, it leads a process group of its own.
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  running = child;
  const lines: string[] = [];
  const closed = new Promise<number | null>((done) => {
    child.on('error', () => done(null));
    child.on('close', done);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    // Of what tap prints, the assertions that passed are left out.
    if (!/^\s+(ok \d|\d+\.\.\d|#)|^\s*$/.test(line)) console.log(line);
  }
  const status = await closed;
  if (count === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = countOrNone(count, lines);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function countOrNone(count: (lines: string[]) => Counts, lines: string[]): Counts {
  try {
    return count(lines);
  } catch (error) {
    console.log((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

async function main(): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopped = signal;
      if (running) endPart(running);
    });
  }
  const total: Counts = { passed: 0, failed: 0 };
  const failures: string[] = [];
  for (const part of parts) {
    const counts = await runPart(part);
    if (stopped) {
      console.log(`stopped by ${stopped}`);
      return 1;
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed: ${part.name}`);
    if (counts.failed > 0) failures.push(part.name);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  console.log(failures.length > 0 ? `\nfailed: ${failures.join('; ')}` : '');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();
