// The event-stream incident of 2018, rebuilt without harm: all packages and what they would do stand in this folder, the
// network is a recorder, and files are written in a folder of the run alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Consumer, Row, Surroundings } from '../consumer.ts';
import { runProcess } from '../process.ts';
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

/** What the wallet does where nothing is attacked, as far as that can be had: its build carries the attack. */
type Unharmed = Pick<Seen, 'build' | 'main'>;

export const consumer: Consumer = {
  name: 'event-stream',
  title: 'The event-stream incident rebuilt without harm, and what stops each of its stages',
  async run(surroundings) {
    const unharmed = await seeUnharmed(surroundings);
    const drawings = drawAuthority(unharmed.build.asked, surroundings.folder);
    const rows: Row[] = [];
    for (const subject of await listSubjects(surroundings)) {
      surroundings.say(subject.name);
      const checks = await runSubject(subject, unharmed, surroundings);
      rows.push({ subject: subject.name, checks, figures: [], ...drawings[subject.name] });
    }
    return rows;
  },
};

async function listSubjects({ root, folder, signal }: Surroundings): Promise<Subject[]> {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/ses/package.json'), 'utf8'));
  const shim = join(root, 'out/ses262.js');
  const defence = 'inert-function';
  // The build of the shim whose function constructors are not tamed.
  const build = [process.execPath, 'impl/shim/build.ts', '--without', defence, '--out', folder];
  const { status, stderr } = await runProcess(build, { cwd: root, signal });
  if (status !== 0) throw new Error(`the shim without ${defence} cannot be built: ${stderr}`);
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

async function seeUnharmed({ folder, signal }: Surroundings): Promise<Unharmed> {
  const place = join(folder, 'unharmed');
  const plain = { folder: place, script: null, open: null };
  installWallet(place);
  const main = await runWallet({ ...plain, program: 'main' }, signal);
  return { build: await runWallet({ ...plain, program: 'build' }, signal), main };
}

async function runSubject(subject: Subject, unharmed: Unharmed, { folder, signal }: Surroundings): Promise<Check[]> {
  const { name, script, open } = subject;
  const place = join(folder, 'wallets', name.replace(/\W+/g, '-'));
  const job = { folder: place, script, open };
  installWallet(place);
  const build = await runWallet({ ...job, program: 'build' }, signal);
  const patched = isPatched(place);
  // The third stage is tried on its own as well: the wallet may have been built elsewhere.
  if (!patched) patchWallet(place);
  const main = await runWallet({ ...job, program: 'main' }, signal);
  const seen: Seen = { build, patched, main };
  const checks: Check[] = Object.entries(steps).map(([step, isDone]) => ({
    name: step,
    expected: subject.passing.includes(step) ? 'done' : 'denied',
    outcome: isDone(seen) ? 'done' : 'denied',
  }));
  const expected = 'as unharmed';
  for (const [program, name] of Object.entries({ build: 'the build prints', main: 'the wallet prints' } as const)) {
    const [wanted, printed] = [unharmed, seen].map((one) => one[program as 'build' | 'main'].output.join('\n'));
    checks.push({ name, expected, outcome: printed === wanted ? expected : printed });
  }
  return checks;
}

/**
 * Who reaches what, without a policy and with it, as the rows have it, and as files in the folder. Of the host there is
 * what the policy hands out, and what the attack asks for.
 */
function drawAuthority(asked: string[], folder: string): Record<string, Pick<Row, 'figures' | 'drawing'> | undefined> {
  const policy = readPolicy(join(import.meta.dirname, 'policy.json'));
  const granted = Object.values(policy).flatMap(({ globals, builtins }) => Object.keys({ ...globals, ...builtins }));
  const powers = [...new Set([...asked, ...granted])].sort();
  const draw = (name: string, graph: Graph, title: string) => {
    const svg = drawGraph(graph, title);
    writeFileSync(join(folder, `${name}.svg`), svg);
    const figures = [{ name: 'what packages reach', value: graph.edges.length, unit: 'edges' }];
    return { figures, drawing: { title, svg } };
  };
  return {
    plain: draw(
      'before',
      authorityBefore(Object.keys(policy), powers),
      'What the packages of the wallet reach in node',
    ),
    shim: draw('after', authorityAfter(policy, powers), 'What they reach in compartments, under the policy'),
  };
}
