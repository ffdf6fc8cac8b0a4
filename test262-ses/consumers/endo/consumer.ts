// Endo's tools, on the peer that they are made for and on the shim in its place: a program that bundles an application in
// each format, imports the bundles in compartments, and sends messages. program.js is what runs, locked by @endo/init.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Consumer, Row, Surroundings } from '../consumer.ts';
import { runProcess } from '../process.ts';

/** What the application answers wherever it was imported: it works, has what it was handed, and can do no harm. */
const works = JSON.stringify([
  42,
  [0, 1],
  ['function', 'undefined', 'undefined', 'undefined'],
  'hello bundle',
  ['denied', 'denied', 'denied', 'denied'],
]);

/** The checks of program.js, and what must come of them. */
const expected: Record<string, string> = {
  'bundle endoZipBase64': 'endoZipBase64',
  'bundle getExport': 'getExport',
  'bundle nestedEvaluate': 'nestedEvaluate',
  'bundle endoScript': 'endoScript',
  'import endoZipBase64': works,
  'import getExport': works,
  'import nestedEvaluate': works,
  'evaluate endoScript': works,
  'import location': works,
  archive: works,
  'far objects': JSON.stringify(['remotable', true, '[object Alleged: Counter]', 42]),
  captp: JSON.stringify(['function', 42, 'Error: no']),
  crossings: 'done',
  'eventual send in a compartment': 'hello you',
};

const figures: Record<string, [name: string, unit: string]> = {
  'bundle endoZipBase64': ['bundle an application', 'ms'],
  'import endoZipBase64': ['import its bundle', 'ms'],
  'import location': ['import its files', 'ms'],
  message: ['captp message', 'ms'],
};

/** What is long says only whether it is what it should be: these are cells of a table. */
const shown = (value: string): string => (value === works ? 'works' : value);

async function runProgram(subject: string, module: string | undefined, surroundings: Surroundings): Promise<Row> {
  const { folder, signal } = surroundings;
  const command = [process.execPath, '--import', './swap.js', 'program.js', join(folder, 'app/main.js')];
  const env = { ...process.env, SES262_MODULE: module ?? '' };
  const { status, stdout, stderr } = await runProcess(command, { cwd: folder, signal, env });
  if (status !== 0)
    throw new Error(`program.js fails on ${subject}: ${stderr.trim().split('\n').slice(0, 3).join(' ')}`);
  const outcome = JSON.parse(stdout.trimEnd().split('\n').at(-1) as string) as {
    checks: Record<string, string>;
    figures: Record<string, number>;
  };
  const checks = Object.entries(expected).map(([name, value]) => ({
    name,
    expected: shown(value),
    outcome: shown(outcome.checks[name] ?? 'did not run'),
  }));
  const measured = Object.entries(figures).map(([key, [name, unit]]) => ({ name, value: outcome.figures[key], unit }));
  return { subject, checks, figures: measured };
}

export const consumer: Consumer = {
  name: 'endo',
  title: 'Endo bundles an application, imports it in compartments, and sends messages',
  async run(surroundings) {
    const { root, folder, say } = surroundings;
    const module = join(root, 'out/ses262-compat.mjs');
    if (!existsSync(module)) throw new Error(`${module} is missing: run \`npm run build\` first`);
    const source = import.meta.dirname;
    for (const name of ['program.js', 'swap.js']) cpSync(join(source, name), join(folder, name));
    mkdirSync(join(folder, 'app/node_modules'), { recursive: true });
    for (const name of ['package.json', 'main.js', 'counter.js'])
      cpSync(join(source, 'app', name), join(folder, 'app', name));
    cpSync(join(source, 'app/dependency'), join(folder, 'app/node_modules/dependency'), { recursive: true });
    const rows: Row[] = [];
    for (const [subject, url] of [
      ['ses 2.3.0', undefined],
      ['shim', pathToFileURL(module).href],
    ] as const) {
      say(subject);
      rows.push(await runProgram(subject, url, surroundings));
    }
    return rows;
  },
};
