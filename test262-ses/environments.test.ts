import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import vm from 'node:vm';
import t from 'tap';
import { findProgram } from './environments/find.ts';
import { pageForms, servePages } from './environments/pages.ts';
import { runProgram } from './environments/programs.ts';
import { type Check, countAll, type Environment, renderTable } from './environments/results.ts';
import { processesWith } from './hosts/processes.ts';

const root = resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const folder = join(root, 'out/package');
const skip = !existsSync(join(folder, 'integrity.json')) && 'run `npm run pack` first';

/** Runs the checks in a new realm, after a prelude and with the API that an expression gives. */
function smoke(prelude: string, api = 'globalThis', mayEvaluate = true): Check[] {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(prelude, realm);
  vm.runInContext(read('test262-ses/environments/smoke.js'), realm);
  return JSON.parse(vm.runInContext(`JSON.stringify(smoke(${api}, ${mayEvaluate}))`, realm));
}
const failing = (checks: Check[]) => checks.filter(({ error }) => error !== null).map(({ name }) => name);

t.test('the checks notice what is wrong', { skip }, async (t) => {
  const shim = readFileSync(join(root, 'out/ses262.js'), 'utf8');
  t.same(failing(smoke(shim)), []);
  t.same(failing(smoke(shim, 'globalThis', false)), ['evaluation is refused']);
  const stub = smoke(read('test262-ses/hosts/stub.js'));
  const passed = stub.filter(({ error }) => error === null).map(({ name }) => name);
  t.same(passed, ['load', 'the host goes on']);

  const leaky = (globals: string): string => `({ lockdown, harden, Compartment: new Proxy(Compartment, {
    construct: (target, [options]) => Reflect.construct(target, [typeof options === 'number' ? options
      : { globals: { ...options?.globals, ${globals} } }]),
  }) })`;
  const walk = 'a walk finds nothing of the host';
  t.same(failing(smoke(`${shim}; var own = {};`, leaky('own: globalThis'))), [walk]);
  t.same(failing(smoke(`${shim}; var own = {};`, leaky('deep: [() => {}, { own }]'))), [walk]);
  t.ok(failing(smoke(shim, leaky('process: 1'))).includes('no name of the host'));
});

t.test('a page that does not answer fails, and the port is free again', { skip }, async (t) => {
  const site = await servePages(folder);
  const [form] = pageForms;
  const page = await fetch(site.address(form));
  t.match(await page.text(), /<script src="\/package\/ses262\.js" integrity="sha384-/);
  t.equal((await fetch(site.address('csp'))).headers.get('content-security-policy')?.includes('unsafe-eval'), false);
  t.equal((await fetch(site.address('nowhere'))).status, 404);
  await t.rejects(site.results(form, 10), { message: 'no answer in 0.01 s' });
  await site.close();
  await t.rejects(fetch(site.address(form)));
});

t.test('a program that fails has its reason in each form', async (t) => {
  const bin = t.testdir();
  const script = join(bin, 'program');
  writeFileSync(script, '#!/bin/sh\n[ "$1" = --version ] && echo 1.2.3 && exit\necho "it is broken" >&2\nexit 3\n', {
    mode: 0o755,
  });
  const forms: string[] = [];
  const environment = await runProgram('Broken', script, [], folder, (form) => forms.push(form));
  t.equal(environment.version, '1.2.3');
  t.same(environment.forms.script, [{ name: 'the process', error: 'status 3: it is broken' }]);
  t.same(Object.keys(environment.forms), forms);
  await t.rejects(
    runProgram('Absent', join(bin, 'absent'), [], folder, () => {}),
    { message: /ENOENT/ },
  );
  t.equal(findProgram([join(bin, 'absent'), script]), script);
  t.equal(findProgram(['no-such-program']), null);
});

t.test('the table names what failed and what is missing', async (t) => {
  const environments: Environment[] = [
    { name: 'One', version: '1.0', forms: { script: [{ name: 'load', error: null }] } },
    {
      name: 'Two',
      version: '2.0',
      forms: {
        module: [
          { name: 'load', error: 'Error: no' },
          { name: 'harden', error: null },
        ],
      },
    },
    { name: 'three', version: '', missing: { reason: 'it is not here', install: 'get three' }, forms: {} },
  ];
  t.equal(
    renderTable(environments),
    `environment  script  module
One 1.0           1${' '.repeat(8)}
Two 2.0                 1/2
failed: Two 2.0, module: load: Error: no
three is missing (it is not here). To install it: get three`,
  );
  t.same(countAll(environments, false), { passed: 2, failed: 1 });
  t.same(countAll(environments, true), { passed: 2, failed: 2 });
});

const command = join(import.meta.dirname, 'environments.ts');
const runCommand = (args: string[], env: Record<string, string> = {}) => {
  const options = { env: { ...process.env, CI: '', ...env }, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options);
  return { status, stdout, stderr };
};

t.test('wrong use', async (t) => {
  t.match(runCommand(['--nowhere']), { status: 2, stderr: /^hosts: Unknown option '--nowhere'[\s\S]*usage: / });
  t.match(runCommand(['--package', t.testdir()]), { status: 2, stderr: /there is no package in .*: npm run pack/ });
  t.match(runCommand(['--help']), { status: 0, stdout: /^usage: / });
});

t.test('one environment, and one that is missing', { skip }, async (t) => {
  t.match(runCommand(['--only', 'node-26,opera']), { status: 2, stderr: /--only: unknown: opera; known: node-18, / });
  const { status, stdout } = runCommand(['--only', 'node-26']);
  t.match(stdout, /^environment +script[\s\S]+\nNode\.js 26\.[\s\S]+\n105 passed, 0 failed\n$/);
  t.equal(status, 0);
  const missing = /firefox is missing \(it is not on this machine\)\. To install it: apt-get install -y firefox-esr/;
  t.match(runCommand(['--only', 'firefox'], { PATH: '' }), { status: 0, stdout: missing });
  t.match(runCommand(['--only', 'firefox'], { PATH: '', CI: 'true' }), { status: 1, stdout: missing });
});

const cannotStop =
  skip || (findProgram(['firefox-esr']) === null && 'firefox-esr is missing: apt-get install -y firefox-esr');
t.test('a signal ends what was started', { skip: cannotStop }, async (t) => {
  const mark = `SES262_HOSTS=${process.pid}`;
  const env = { ...process.env, SES262_HOSTS: `${process.pid}` };
  const child = spawn(process.execPath, [command, '--only', 'firefox,node-26'], { env, stdio: 'ignore' });
  const closed = once(child, 'close');
  while (processesWith(mark).length < 4) await setTimeout(20);
  child.kill('SIGTERM');
  t.same(await closed, [143, null]);
  while (processesWith(mark).length > 0) await setTimeout(20);
  t.end();
});
