import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnswer } from '../../runner/batch.ts';
import { type Column, readColumns } from '../../runner/columns.ts';
import { ColumnError, openColumn } from '../../runner/driver.ts';
import type { Consumer, Row, Surroundings } from '../consumer.ts';
import { runProcess } from '../process.ts';

/** How the realm is when the host's program begins. */
type Kind = 'plain' | 'locking' | 'born-locked';

/** What it runs on: a column of engines.json, and in which kind of realm. */
const subjects: [column: string, kind: Kind][] = [
  ['control-v8', 'plain'],
  ['xs', 'born-locked'],
  ['shim-v8', 'locking'],
  ['xs', 'locking'],
  ['shim-xs', 'born-locked'],
  ['shim-xs', 'locking'],
  ['shim-v8', 'born-locked'],
  ['shim-spidermonkey', 'born-locked'],
  ['shim-jsc', 'born-locked'],
  ['shim-quickjs', 'born-locked'],
  ['engine262', 'born-locked'],
];
const inBounded = 3;

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The host as a script that runs with its drivers, the same text on every engine. */
export function hostProgram(kind: Kind, hardensEarly: boolean): string {
  const names = ['led', 'switch', 'meter', 'thermometer', 'buzzer'];
  const drivers = Object.fromEntries(names.map((name) => [name, read(`drivers/${name}.js`)]));
  return `${read('host.js')}\nrunHost(${JSON.stringify({ drivers, kind, hardensEarly })});`;
}

const title = ({ engine, implementation }: Column, kind: Kind): string => {
  if (kind === 'plain') return `plain on ${engine}`;
  const what = implementation === 'native' ? engine : `${implementation} on ${engine}`;
  return kind === 'born-locked' ? `${what}, born locked` : what;
};

/**
 * @returns null where the engine is not on this machine
 * @throws Error when it gives no answer
 */
async function runOn(column: Column, kind: Kind, { root, folder, say, signal }: Surroundings): Promise<Row | null> {
  const subject = title(column, kind);
  let prelude: string[];
  try {
    const { context } = await openColumn(root, column, new Map());
    prelude = context.prelude.map(({ text }) => text);
  } catch (error) {
    if (!(error instanceof ColumnError && error.isMissing)) throw error;
    say(`${subject}: left out, since ${error.message}; to install it: ${error.install}`);
    return null;
  }
  // A host that locks its realm before the program begins. XS would have it so in its memory that cannot be written.
  if (kind === 'born-locked') prelude.push('lockdown();');
  const manifest = join(folder, 'manifest.json');
  const source = hostProgram(kind, column.key === 'xs');
  writeFileSync(manifest, JSON.stringify({ prelude, tests: [{ id: 'host.js', source }] }));
  const command = [...column.command, '--batch', manifest];
  const { stdout, stderr } = await runProcess(command, { cwd: root, signal, limit: column.timeout * 1000 });
  rmSync(manifest);
  const answer = parseAnswer(stdout.trim(), 'host.js');
  if (answer?.kind !== 'answered' || answer.error) {
    const why = answer?.kind === 'answered' ? `${answer.error?.name}: ${answer.error?.message}` : stderr.slice(0, 500);
    throw new Error(`${subject}: ${why || 'no answer'}`);
  }
  say(subject);
  return { subject, ...JSON.parse(answer.out) };
}

export const consumer: Consumer = {
  name: 'ecma419',
  title: 'A host of ECMA-419, born locked, whose drivers have their own pins of a simulated board and nothing else',
  async run(surroundings) {
    const columns = new Map(readColumns(surroundings.root).map((column) => [column.key, column]));
    const rows: Row[] = [];
    for (const [key, kind] of surroundings.bounded ? subjects.slice(0, inBounded) : subjects) {
      const row = await runOn(columns.get(key) as Column, kind, surroundings);
      if (row) rows.push(row);
    }
    return rows;
  },
};
