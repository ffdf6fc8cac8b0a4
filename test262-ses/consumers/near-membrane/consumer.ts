import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Consumer, Figure, Row, Surroundings } from '../consumer.ts';
import { runProcess } from '../process.ts';

/** What program.cjs prints of an environment: its checks, and nanoseconds in each round by kind of crossing. */
interface Found {
  checks: Check[];
  times: Record<string, number[]>;
}

/** Over a second realm before lockdown, over one after it, and over a compartment. */
async function runProgram(shimFile: string, isPeer: boolean, it: Surroundings): Promise<Found[]> {
  const { root, folder, bounded, signal } = it;
  const shim = readFileSync(join(root, shimFile), 'utf8');
  const input = JSON.stringify({ shim, isPeer, folder, rounds: bounded ? 3 : 25 });
  const command = [process.execPath, join(import.meta.dirname, 'program.cjs')];
  const { status, stdout, stderr } = await runProcess(command, { cwd: root, signal, input });
  if (status !== 0) throw new Error(`with ${shimFile}: ${stderr.slice(0, 1000)}`);
  return JSON.parse(stdout);
}

const kinds: Record<string, { name: string; unit: string; nanoseconds: number }> = {
  call: { name: 'call across', unit: 'ns', nanoseconds: 1 },
  read: { name: 'read across', unit: 'ns', nanoseconds: 1 },
  environment: { name: 'new environment', unit: 'ms', nanoseconds: 1e6 },
};

const figuresOf = (times: Found['times']): Figure[] =>
  Object.entries(times).flatMap(([kind, rounds]) => {
    const sorted = rounds.toSorted((a, b) => a - b);
    const { name, unit, nanoseconds } = kinds[kind];
    return [
      { name: `${name}, min`, value: sorted[0] / nanoseconds, unit },
      { name: `${name}, p50`, value: sorted[sorted.length >> 1] / nanoseconds, unit },
    ];
  });

/** The prototypes of a compartment are the program's, which lockdown has frozen. */
const expectFrozen = (checks: Check[]): Check[] =>
  checks.map((check) => (check.name === 'changes those of its own side' ? { ...check, expected: 'false' } : check));

function rowsOf([before, after, compartment]: Found[], subject: string): Row[] {
  const row = (subject: string, { checks, times }: Found) => ({ subject, checks, figures: figuresOf(times) });
  return [
    row('two realms', before),
    row(`two realms, ${subject}`, after),
    row(`one compartment, ${subject}`, { ...compartment, checks: expectFrozen(compartment.checks) }),
  ];
}

export const consumer: Consumer = {
  name: 'near-membrane',
  title:
    "Salesforce's near-membrane, which lockdown leaves as it is, and over one compartment instead of a second realm",
  async run(surroundings) {
    const { root, bounded, say } = surroundings;
    const rows = rowsOf(await runProgram('out/ses262.js', false, surroundings), 'shim');
    say('on the shim');
    if (bounded) return rows;
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/ses/package.json'), 'utf8'));
    const [, ...peer] = rowsOf(
      await runProgram('node_modules/ses/dist/ses.umd.js', true, surroundings),
      `ses ${version}`,
    );
    say(`on ses ${version}`);
    return [...rows, ...peer];
  },
};
