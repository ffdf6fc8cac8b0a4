// The event-stream incident of 2018, rebuilt without harm: all packages and what they would do stand in this folder, the
// network is a recorder, and files are written in a folder of the run alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killShells, runShell } from '../../runner/shell.ts';
import type { Check, Consumer, Row, Surroundings } from '../consumer.ts';
import { type Door, doors, readPolicy } from './doors.ts';
import { authorityAfter, authorityBefore, drawGraph, type Graph } from './graph.ts';
import type { Report } from './program.ts';
import { installWallet, isPatched, patchWallet, runWallet } from './wallet.ts';

/** What the attack does, in its order, and how one sees that it was done. */
const steps: Record<string, (seen: Seen) => boolean> = {
  'A: reaches the host by process': ({ build }) => build.attempts.process === null,
  'A: reaches the host by require': ({ build }) => build.attempts.require === null,
  'A: reaches the host by module': ({ build }) => build.attempts.module === null,
  'A: reaches the host by a function constructor': ({ build }) => build.attempts['a function constructor'] === null,
  'A: decrypts and compiles the payload': ({ build }) => build.attempts.compile === null,
  'B: patches another package': ({ patched }) => patched,
  'C: wraps the key getter': ({ main }) => main.attempts.wrap === null,
  'C: posts the keys': ({ main }) =>
    main.sent.some(({ host, body }) => host === 'collector.invalid' && /key of/.test(body)),
};

/** What was seen of both programs of the wallet. */
interface Seen {
  build: Report;
  /** Whether the build has changed the file of another package. */
  patched: boolean;
  /** Of the wallet as it is after the second stage. */
  main: Report;
}

const reaching = (way: string) => [
  `A: reaches the host by ${way}`,
  'A: decrypts and compiles the payload',
  'B: patches another package',
];

/** The steps that are possible where one door is open. */
const passing: Record<Door, string[]> = {
  'absent globals': reaching('process'),
  'module allow-list': reaching('require'),
  'bare module': reaching('module'),
  'tamed function constructors': reaching('a function constructor'),
  'hardened exports': ['C: wraps the key getter', 'C: posts the keys'],
};

interface Subject {
  name: string;
  script: string | null;
  open: Door | null;
  /** The steps that are possible. */
  passing: string[];
}

export const consumer: Consumer = {
  name: 'event-stream',
  title: 'The event-stream incident rebuilt without harm, and what stops each of its stages',
  async run(surroundings) {
    const { signal, say } = surroundings;
    signal.addEventListener('abort', killShells);
    try {
      const untouched = await seeUntouched(surroundings);
      const authority = listAuthority(untouched.build.asked);
      writeGraphs(authority, surroundings);
      const rows: Row[] = [];
      for (const subject of await listSubjects(surroundings)) {
        signal.throwIfAborted();
        say(subject.name);
        rows.push(await runSubject(subject, { untouched, authority, folder: surroundings.folder }));
      }
      return rows;
    } finally {
      signal.removeEventListener('abort', killShells);
    }
  },
};

async function listSubjects({ root, folder }: Surroundings): Promise<Subject[]> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/ses/package.json'), 'utf8'));
  const shim = join(root, 'out/ses262.js');
  const defence = 'inert-function';
  // The build of the shim whose function constructors are not tamed.
  const build = [process.execPath, 'impl/shim/build.ts', '--without', defence, '--out', folder];
  const { code, stderr } = await runShell(build, { cwd: root, timeout: 120, onLine: () => true });
  if (code !== 0) throw new Error(`the shim without ${defence} cannot be built: ${stderr}`);
  const untamed = join(folder, 'without', `${defence}.js`);
  return [
    { name: 'plain', script: null, open: null, passing: Object.keys(steps) },
    { name: `ses ${version}`, script: join(root, 'node_modules/ses/dist/ses.cjs'), open: null, passing: [] },
    { name: 'shim', script: shim, open: null, passing: [] },
    ...doors.map((open) => ({
      name: `shim, open: ${open}`,
      script: open === 'tamed function constructors' ? untamed : shim,
      open,
      passing: passing[open],
    })),
  ];
}

/** What the wallet prints where it is not attacked, as far as that can be had: its build carries the attack. */
async function seeUntouched({ folder }: Surroundings): Promise<Pick<Seen, 'build' | 'main'>> {
  const place = join(folder, 'untouched');
  const plain = { folder: place, script: null, open: null };
  installWallet(place);
  const main = await runWallet({ ...plain, program: 'main' });
  return { build: await runWallet({ ...plain, program: 'build' }), main };
}

interface Given {
  untouched: Pick<Seen, 'build' | 'main'>;
  authority: Record<'before' | 'after', Graph>;
  folder: string;
}

async function runSubject(subject: Subject, { untouched, authority, folder }: Given): Promise<Row> {
  const { name, script, open } = subject;
  const place = join(folder, 'wallets', name.replace(/\W+/g, '-'));
  const job = { folder: place, script, open };
  installWallet(place);
  const build = await runWallet({ ...job, program: 'build' });
  const patched = isPatched(place);
  if (!patched) patchWallet(place);
  const main = await runWallet({ ...job, program: 'main' });
  const seen: Seen = { build, patched, main };
  const checks: Check[] = Object.entries(steps).map(([step, isDone]) => ({
    name: step,
    expected: subject.passing.includes(step) ? 'done' : 'denied',
    outcome: isDone(seen) ? 'done' : 'denied',
  }));
  for (const program of ['build', 'main'] as const) {
    const [expected, outcome] = [untouched[program], seen[program]].map(({ output }) => output.join('\n'));
    checks.push({ name: `the wallet ${program === 'build' ? 'is built' : 'runs'} as if unharmed`, expected, outcome });
  }
  const { edges } = script === null ? authority.before : authority.after;
  const figures = open === null ? [{ name: 'what packages reach', value: edges.length, unit: 'edges' }] : [];
  return { subject: name, checks, figures };
}

/** Who reaches what, without a policy and with it. Of the host it has what the policy hands out, or the attack asked for. */
function listAuthority(asked: string[]): Record<'before' | 'after', Graph> {
  const policy = readPolicy(join(import.meta.dirname, 'policy.json'));
  const granted = Object.values(policy).flatMap(({ globals, builtins }) => Object.keys({ ...globals, ...builtins }));
  const powers = [...new Set([...asked, ...granted])].sort();
  return { before: authorityBefore(Object.keys(policy), powers), after: authorityAfter(policy, powers) };
}

function writeGraphs({ before, after }: Record<'before' | 'after', Graph>, { root }: Surroundings): void {
  const place = join(root, 'out/consumers/event-stream');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'before.svg'), drawGraph(before, 'What the packages of the wallet reach in node'));
  writeFileSync(join(place, 'after.svg'), drawGraph(after, 'What they reach in compartments, under the policy'));
}
