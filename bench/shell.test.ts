import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import type { Manifest } from './script.ts';
import { readVersion, sample } from './shell.ts';

const manifest: Manifest = { prelude: [], tests: [{ id: 'subject', source: '' }] };

/** A shell whose whole program is the given text. */
function shell(t: Test, program: string) {
  const root = t.testdir({});
  writeFileSync(join(root, 'shell.cjs'), program);
  return { command: ['node', 'shell.cjs'], root, limit: 30_000 };
}

const print = (line: object) => `console.log('@ses262 ' + JSON.stringify(${JSON.stringify(line)}));`;
const printed = (out: string) => print({ id: 'subject', out, error: null, ms: 1 });

/** Whether a process is there; one that has ended but is not yet reaped counts as gone. */
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

const tree = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e3)']);
  require('node:fs').writeFileSync('pids', process.pid + ' ' + child.pid);
  setInterval(() => {}, 1e3);`;

async function pidsOf(root: string): Promise<number[]> {
  while (!existsSync(join(root, 'pids')) || readFileSync(join(root, 'pids'), 'utf8') === '') await sleep(20);
  return readFileSync(join(root, 'pids'), 'utf8').split(' ').map(Number);
}

async function areGone(pids: number[]): Promise<boolean> {
  for (let i = 0; i < 250 && pids.some(isAlive); i++) await sleep(20);
  return !pids.some(isAlive);
}

t.test('the shell gets the manifest in a file, whose folder is gone afterwards', async (t) => {
  const program = `const { readFileSync, writeFileSync } = require('node:fs');
    const [option, file] = process.argv.slice(2);
    writeFileSync('seen', JSON.stringify([option, file, JSON.parse(readFileSync(file, 'utf8'))]));
    console.log('noise'); ${printed('[3,1.5]')}`;
  const job = shell(t, program);
  t.strictSame(await sample(job, manifest), [3, 1.5]);
  const [option, file, seen] = JSON.parse(readFileSync(join(job.root, 'seen'), 'utf8'));
  t.strictSame([option, seen], ['--batch', manifest]);
  t.notOk(existsSync(join(file, '..')));
});

t.test('a bench that throws: its error', async (t) => {
  const error = { name: 'TypeError', message: 'harden is not a function' };
  const job = shell(t, print({ id: 'subject', out: '', error, ms: 1 }));
  await t.rejects(sample(job, manifest), { message: 'TypeError: harden is not a function' });
});

t.test('rubbish is no figure', async (t) => {
  const programs = [
    '',
    'console.log("Segmentation fault")',
    'console.log("@ses262 {")',
    'console.log("@ses262 null")',
    'console.log("@ses262 {}")',
    printed(''),
    printed('[]'),
    printed('[1,"2"]'),
    printed('[1,null]'),
    printed('[-1]'),
    printed('{"length":1}'),
  ];
  for (const program of programs) {
    await t.rejects(sample(shell(t, program), manifest), /printed no samples/, program);
  }
});

t.test('a shell that fails, or is not there', async (t) => {
  const failing = shell(t, `${printed('[1]')} console.error('Error: out of memory'); process.exitCode = 3;`);
  await t.rejects(sample(failing, manifest), /exited with 3: Error: out of memory/);
  const crashing = shell(t, "process.kill(process.pid, 'SIGSEGV')");
  await t.rejects(sample(crashing, manifest), /ended by SIGSEGV/);
  await t.rejects(sample({ ...failing, command: ['/nowhere/shell'] }, manifest), /ENOENT/);
});

t.test('a shell that hangs is killed, with its children', async (t) => {
  const job = { ...shell(t, tree), limit: 1500 };
  await t.rejects(sample(job, manifest), /no end after 1.5 s/);
  t.ok(await areGone(await pidsOf(job.root)));
});

t.test('a shell that prints on and on is killed', async (t) => {
  const job = shell(t, "setInterval(() => process.stdout.write('x'.repeat(50000)), 1)");
  await t.rejects(sample(job, manifest), /more than a megabyte/);
});

t.test('an interruption kills the shell, with its children, and lets none start', async (t) => {
  const controller = new AbortController();
  const job = { ...shell(t, tree), signal: controller.signal };
  const sampled = t.rejects(sample(job, manifest), /interrupted/);
  const pids = await pidsOf(job.root);
  controller.abort();
  await sampled;
  t.ok(await areGone(pids));
  await t.rejects(sample(job, manifest), { name: 'AbortError' });
});

t.test('the version is what the shell says', async (t) => {
  const job = shell(t, "console.log(process.argv[2] === '--version' ? '1.2' : 'rubbish')");
  t.equal(await readVersion(job), '1.2');
  await t.rejects(readVersion(shell(t, '')), /no version/);
  await t.rejects(readVersion(shell(t, 'process.exit(2)')), /exited with 2/);
});
