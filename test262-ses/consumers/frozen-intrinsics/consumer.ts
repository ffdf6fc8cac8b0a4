import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIntrinsics } from '../../../spec/intrinsics.ts';
import { readHarness } from '../../runner/harness.ts';
import type { Check, Consumer, Figure, Row, Surroundings } from '../consumer.ts';
import { runProcess } from '../process.ts';
import { families, ordinary, probes } from './probes.ts';

/** What packages share: the realm of a node, or that in which the shim has locked down, or two compartments in that. */
const subjects = {
  node: { title: 'node', flags: [], packages: 'realm' },
  frozen: { title: 'node --frozen-intrinsics', flags: ['--frozen-intrinsics'], packages: 'realm' },
  start: { title: 'shim, one realm', flags: [], packages: 'start' },
  compartment: { title: 'shim, compartments', flags: [], packages: 'compartment' },
} as const;
type Key = keyof typeof subjects;

const program = join(import.meta.dirname, 'program.cjs');
const shimFile = 'out/ses262.js';

/** What program.cjs prints: the objects that both packages reach, the paths to those that are not frozen, and each probe. */
interface Found {
  shared: number;
  open: string[];
  outcomes: boolean[];
}

async function look(key: Key, { root, signal }: Surroundings): Promise<Found> {
  const harness = readHarness(root);
  const { intrinsics } = parseIntrinsics(readFileSync(join(root, 'spec/intrinsics.json'), 'utf8'));
  const input = JSON.stringify({
    subject: subjects[key].packages,
    scripts: ['assert.js', 'sta.js', 'crawler.js'].map((name) => harness.get(name)),
    shim: readFileSync(join(root, shimFile), 'utf8'),
    names: intrinsics.flatMap((intrinsic) => (intrinsic.global && !intrinsic.ours ? [intrinsic.global] : [])),
    probes: [...probes, ...ordinary],
  });
  const command = [process.execPath, '--no-warnings', ...subjects[key].flags, program];
  const { status, stdout, stderr } = await runProcess(command, { cwd: root, signal, input });
  if (status !== 0) throw new Error(`${subjects[key].title}: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout);
}

/** Milliseconds in which a process starts and ends that is prepared in this way: the least of some. */
async function measureStart(key: Key, { root, signal }: Surroundings): Promise<number> {
  const prepare = `require('node:vm').runInThisContext(require('node:fs').readFileSync('${shimFile}', 'utf8')); lockdown();`;
  const text = subjects[key].packages === 'realm' ? '' : prepare;
  const command = [process.execPath, '--no-warnings', ...subjects[key].flags, '-e', text];
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 7; round++) {
    const started = performance.now();
    await runProcess(command, { cwd: root, signal });
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function checksOf(key: Key, { open, outcomes }: Found): Check[] {
  const rest = new Set(open);
  const objects = families.map(({ name, path, open }) => {
    const found = [...rest].filter((each) => path.test(each));
    for (const each of found) rest.delete(each);
    const outcome = found.length > 0 ? 'open' : 'frozen';
    return { name: `objects: ${name}`, expected: open.includes(key) ? 'open' : 'frozen', outcome };
  });
  const ways = probes.map(({ name, open }, index) => {
    const expected = open.includes(key) ? 'open' : 'closed';
    return { name, expected, outcome: outcomes[index] ? 'open' : 'closed' };
  });
  const works = ordinary.map(({ name }, index) => {
    return { name, expected: 'works', outcome: outcomes[probes.length + index] ? 'works' : 'broken' };
  });
  return [...objects, ...ways, ...works];
}

export const consumer: Consumer = {
  name: 'frozen-intrinsics',
  title:
    'What stays open between two packages of a program: with --frozen-intrinsics of Node.js, which its documentation calls no isolation, and with SES',
  async run(surroundings) {
    const rows: Row[] = [];
    for (const key of Object.keys(subjects) as Key[]) {
      const found = await look(key, surroundings);
      const figures: Figure[] = [
        { name: 'shared objects', value: found.shared, unit: '' },
        { name: 'not frozen', value: found.open.length, unit: '' },
      ];
      // Compartments are made when they are needed.
      if (!surroundings.bounded && key !== 'compartment') {
        figures.push({ name: 'process', value: await measureStart(key, surroundings), unit: 'ms' });
      }
      const { title } = subjects[key];
      surroundings.say(`${title}: ${found.open.slice(0, 40).join(', ') || 'all is frozen'}`);
      rows.push({ subject: title, checks: checksOf(key, found), figures });
    }
    return rows;
  },
};
