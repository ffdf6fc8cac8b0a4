import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * A small project in a temporary folder, for the runner's own tests: two clauses, two features, and a fake shell whose
 * answers the tests' sources command.
 */
export interface Project {
  root: string;
  write(file: string, text: string): void;
  /** Adds a test whose text below the frontmatter is `body`; `fields` are further lines of frontmatter. */
  test(path: string, body: string, fields?: string): void;
  /**
   * Runs run.ts in the project, or another program of the suite. `onOutput` is given what it has printed so far, and what
   * sends it a signal.
   */
  run(args: string[], onOutput?: OnOutput, program?: string): Promise<Output>;
  /** The ids of all processes that shells and their children had: `started`, and those that do not end, `left`. */
  processes(): Promise<{ started: number[]; left: number[] }>;
  remove(): void;
}

type OnOutput = (text: string, kill: (signal: NodeJS.Signals) => void) => void;

export interface Output {
  code: number | null;
  stdout: string;
  stderr: string;
}

const house = resolve(import.meta.dirname, '../..');

/**
 * A shell in node. A test's source holds commands in comments: `//! fail Name: message`, `//! print text`, `//! steps a, b`,
 * and one of `hang`, `crash`, `quit` (status 0 without an answer), `rubbish`, `flaky` (hangs unless it is alone), `slow`. Each
 * process leaves a child behind, and writes its own id and the child's to the file pids; each batch adds a line to batches.
 */
const fakeShell = `
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
const args = process.argv.slice(2);
const extra = args.filter((arg) => arg === '--bare' || arg === '--steps');
const [mode, file] = args.filter((arg) => !extra.includes(arg));
if (mode === '--version') {
  console.log('fake 1');
  process.exit();
}
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
appendFileSync('pids', process.pid + '\\n' + child.pid + '\\n');
child.unref();
const { prelude, tests } = JSON.parse(readFileSync(file, 'utf8'));
appendFileSync('batches', JSON.stringify({ extra, prelude: prelude.length, tests: tests.map(({ id }) => id) }) + '\\n');
for (const { id, source } of tests) {
  const told = (name) => new RegExp('^//! ' + name + ' ?(.*)$', 'm').exec(source)?.[1];
  if (told('hang') !== undefined || (told('flaky') !== undefined && tests.length > 1)) await new Promise(() => setInterval(() => {}, 1000));
  if (told('slow') !== undefined) await new Promise((done) => setTimeout(done, 300));
  if (told('crash') !== undefined) process.kill(process.pid, 'SIGSEGV');
  if (told('crash') !== undefined) await new Promise(() => setInterval(() => {}, 1000));
  if (told('quit') !== undefined) process.exit(0);
  if (told('rubbish') !== undefined) console.log('Segmentation fault, sort of');
  const [name, message] = told('fail')?.split(': ') ?? [];
  const steps = extra.includes('--steps') ? { steps: told('steps')?.split(', ') ?? [] } : {};
  console.log('@ses262 ' + JSON.stringify({ id, out: told('print') ?? '', error: name ? { name, message } : null, ms: 1, ...steps }));
}
process.exit(0);
`;

/**
 * A program that mutates the fake shell: it lists mutants.json, and in a test's source `//! kills a, b`, `//! stalls a` and
 * `//! dies a` say on which of them (or on null, which is none) it fails, hangs or ends; "broken" cannot be loaded. It adds a
 * line to the file asked for each test.
 */
const fakeMutants = `
import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
if (process.argv[2] === '--list') {
  process.stdout.write(readFileSync('mutants.json'));
  process.exit();
}
appendFileSync('pids', process.pid + '\\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { mutant, test: { id, source } } = JSON.parse(line);
  appendFileSync('asked', mutant + ' | ' + id + '\\n');
  const is = (name) => new RegExp('^//! ' + name + ' (.*)$', 'm').exec(source)?.[1].split(', ').includes(String(mutant));
  if (is('stalls')) await new Promise(() => setInterval(() => {}, 1000));
  if (is('dies')) process.exit(3);
  const answer = { out: '', error: is('kills') ? { name: 'Error', message: 'killed' } : null, ms: 1 };
  console.log('@ses262 ' + JSON.stringify({ id, ...(mutant === 'sec-a 1 broken' ? { broken: 'no such word' } : answer) }));
}
`;

const engines = {
  engines: {
    fake: {
      ...{ name: 'Fake', command: ['node', 'shell.mjs'], bare: ['--bare'], steps: ['--steps'], timeout: 2 },
      mutants: ['node', 'mutants.mjs'],
      ...{ install: 'make fake', without: ['moon'] },
    },
    absent: { name: 'Absent', command: ['no-such-engine'], install: 'apt-get install absent', without: [] },
    broken: { name: 'Broken', command: ['node', '--no-such-flag', 'shell.mjs'], install: 'make broken', without: [] },
  },
  implementations: {
    native: { prelude: [], without: [] },
    shim: { prelude: ['shim.js'], without: [] },
    control: { prelude: [], without: [] },
  },
  profiles: { full: { prelude: [], without: [] } },
  columns: {
    native: { title: 'native', engine: 'fake', implementation: 'native', profile: 'full' },
    shim: { title: 'shim', engine: 'fake', implementation: 'shim', profile: 'full' },
    part: { title: 'part', engine: 'fake', implementation: 'shim', profile: 'full', only: ['harden/**'] },
    absent: { title: 'absent', engine: 'absent', implementation: 'native', profile: 'full' },
    broken: { title: 'broken', engine: 'broken', implementation: 'native', profile: 'full' },
    control: { title: 'control', engine: 'fake', implementation: 'control', profile: 'full' },
  },
};

function isAlive(pid: number): boolean {
  try {
    // To kill, a zombie is a process too.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Runs run.ts in a project. `onStart` is given its process. */
export function runMatrix(root: string, args: string[], onStart?: (child: ChildProcess) => void): Promise<Output> {
  return runProgram(root, 'run.ts', args, onStart);
}

function runProgram(
  root: string,
  program: string,
  args: string[],
  onStart?: (child: ChildProcess) => void,
): Promise<Output> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(house, 'test262-ses', program), ...args], { cwd: root });
    const output: Output = { code: null, stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text) => {
        output[name] += text;
      });
    }
    child.on('close', (code) => done({ ...output, code }));
    onStart?.(child);
  });
}

export function makeProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'ses262-project-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'));
  write('engines.json', JSON.stringify(engines));
  write('shell.mjs', fakeShell);
  write('mutants.mjs', fakeMutants);
  write('mutants.json', '[]');
  write('asked', '');
  write('shim.js', '// the shim');
  write('pids', '');
  write('batches', '');
  write('test262-ses/features.txt', '# names\nsun\nmoon # not in the fake engine\n');
  const algorithm = [{ label: '1', question: 0 }, ...[{ label: '2', question: 1 }]];
  write('out/clauses.json', JSON.stringify([{ id: 'sec-a', algorithm }, ...[{ id: 'sec-b', algorithm: null }]]));
  return {
    root,
    write,
    test: (path, body, fields = '') =>
      write(`test262-ses/test/${path}`, `/*---\nesid: sec-a\ndescription: A test.\n${fields}---*/\n${body}\n`),
    run: (args, onOutput, program = 'run.ts') =>
      runProgram(root, program, args, (child) => {
        let stdout = '';
        child.stdout?.on('data', (text) => {
          stdout += text;
          onOutput?.(stdout, (signal) => child.kill(signal));
        });
      }),
    processes: async () => {
      const started = readFileSync(join(root, 'pids'), 'utf8').split('\n').filter(Boolean).map(Number);
      let left = started;
      // A process that is killed may take its time to be gone.
      for (let patience = 100; left.length > 0 && patience > 0; patience--) {
        left = left.filter(isAlive);
        if (left.length > 0) await setTimeout(50);
      }
      return { started, left };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
