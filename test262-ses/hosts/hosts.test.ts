import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import t from 'tap';
import { missingWord } from '../runner/columns.ts';
import { type Case, cases, isBun } from './cases.ts';

const root = resolve(import.meta.dirname, '../..');
const { engines } = JSON.parse(readFileSync(join(root, 'engines.json'), 'utf8')) as {
  engines: Record<string, { command: string[]; bare: string[]; without: string[]; install: string }>;
};

const folder = mkdtempSync(join(tmpdir(), 'ses262-hosts-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Answer {
  id: string;
  out: string;
  error: { name: string; message: string } | null;
  ms: number;
}

function runShell([program, ...words]: string[], ...args: string[]) {
  const file = program === 'node' ? process.execPath : program;
  const options = { cwd: root, encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 26 } as const;
  const { status, signal, stdout, stderr } = spawnSync(file, [...words, ...args], options);
  return { status, signal, stdout, stderr };
}

function runBatch(command: string[], manifest: unknown): Answer[] {
  const { status, stdout, stderr } = runShell(command, '--batch', write('manifest.json', JSON.stringify(manifest)));
  t.equal(status, 0, 'a batch ends with status 0');
  t.equal(stderr, '', 'and writes nothing to standard error');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line.replace(/^@ses262 /, '')));
}

const isError = (expected: Case['error'], name: string | undefined, message: string | undefined) =>
  expected === undefined
    ? name === undefined
    : name !== undefined &&
      (expected.name === '' || name === expected.name) &&
      (expected.message === undefined || message === expected.message);

for (const [key, engine] of Object.entries(engines)) {
  const variants = [engine.command, ...(engine.bare.length > 0 ? [[...engine.command, ...engine.bare]] : [])];
  const missing = missingWord(engine.command, root);
  const isJsc = key === 'jsc' && !isBun(root, engine.command);
  const names = isBun(root, engine.command) ? [key, 'bun'] : [key];
  const asked = cases.filter(
    ({ feature, except = {} }) =>
      !engine.without.includes(feature ?? '') && !names.some((name) => Object.hasOwn(except, name)),
  );
  for (const command of variants) {
    const title = command === engine.command ? key : `${key} ${engine.bare.join(' ')}`;
    const skip = missing !== null && `${missing} is missing: ${engine.install}`;

    t.test(`${title}: a batch`, { skip }, async (t) => {
      const tests = asked.map(({ title, source, module }) => ({ id: title, source, module: module === true }));
      const answers = runBatch(command, { prelude: [''], tests });
      t.same(
        answers.map(({ id }) => id),
        asked.map(({ title }) => title),
        'each test is answered once, in order',
      );
      for (const [index, { title, out = '', error }] of asked.entries()) {
        const answer = answers[index];
        t.equal(answer.out, out, `${title}: what it prints`);
        t.ok(isError(error, answer.error?.name, answer.error?.message), `${title}: its error`, { error: answer.error });
      }
    });

    t.test(`${title}: preludes`, { skip }, async (t) => {
      const tests = [{ id: 'a', source: 'print(typeof first, second)' }];
      const [both] = runBatch(command, { prelude: ['let first = 1; var second = 1', 'second += first'], tests });
      t.match(both, { out: 'number 2', error: null });
      const [broken] = runBatch(command, { prelude: ['', `throw new TypeError('p')`, 'print(1)'], tests });
      t.match(broken, { out: '', error: { name: 'TypeError', message: 'in prelude 1: p' } });
    });

    // The arguments of a bare column change what is in the realms, and no more.
    if (command !== engine.command) continue;

    t.test(`${title}: one file`, { skip }, async (t) => {
      for (const { title, source, module, out = '', error } of asked.filter(({ alone }) => alone)) {
        const file = write('case.js', source);
        const { status, stdout, stderr } = runShell(command, ...(module ? ['--module'] : []), file);
        const [, name, message] = /^(.*?): ([\s\S]*)\n$/.exec(stderr) ?? [];
        // jsc itself writes a last line when it ends with a status that is not 0.
        const lines = isJsc ? stdout.replace(/Exception: uncaught error\n$/, '') : stdout;
        t.equal(lines, out === '' ? '' : `${out}\n`, `${title}: what it prints`);
        t.ok(isError(error, name, message), `${title}: its error`, { stderr });
        t.equal(status === 0, error === undefined, `${title}: the exit status`, { status });
        if (error === undefined) t.equal(stderr, '', `${title}: nothing on standard error`);
      }
    });

    t.test(`${title}: wrong use`, { skip }, async (t) => {
      const script = write('fine.js', 'print(1)');
      const wrong = [
        [],
        ['--unknown', script],
        [script, script],
        [join(folder, 'nowhere.js')],
        ['--module', '--batch', script],
      ];
      const badManifests = ['{', '{}', '{"prelude":[],"tests":[{"id":1}]}', '{"prelude":[1],"tests":[]}'];
      const uses = [...wrong, ...badManifests.map((text, index) => ['--batch', write(`bad-${index}.json`, text)])];
      for (const args of uses) {
        const { status, stderr } = runShell(command, ...args);
        // A script in jsc cannot choose the status: 3 is its only other one.
        const expected = isJsc && args[0] === '--batch' ? 3 : 2;
        t.equal(status, expected, `status of ${JSON.stringify(args)}`);
        t.not(stderr, '', 'with a message');
      }
    });
  }

  t.test(`${key}: its version`, { skip: missing !== null && `${missing} is missing` }, async (t) => {
    const { status, stdout, stderr } = runShell(engine.command, '--version');
    t.match(stdout, /^[^\n]*\d+\.\d+[^\n]*\n$/);
    t.same({ status, stderr }, { status: 0, stderr: '' });
  });
}

const xsMissing = missingWord(engines.xs.command, root);
t.test(
  'XS without SES has none of its globals',
  { skip: xsMissing !== null && `${xsMissing} is missing` },
  async (t) => {
    const file = write(
      'xs.js',
      `print(['Compartment', 'ModuleSource', 'harden', 'lockdown', 'petrify'].filter((name) => name in globalThis))`,
    );
    t.equal(runShell([...engines.xs.command, '--no-ses'], file).stdout, '\n');
    t.equal(runShell(engines.xs.command, file).stdout, 'Compartment,ModuleSource,harden,lockdown,petrify\n');
  },
);

for (const key of ['v8', 'jsc', 'xs', 'quickjs', 'engine262']) {
  const missing = missingWord(engines[key].command, root);
  t.test(
    `${key}: imports are relative to the importing file`,
    { skip: missing !== null && `${missing} is missing` },
    async (t) => {
      mkdirSync(join(folder, 'modules'), { recursive: true });
      write('modules/b.js', 'export default import.meta === undefined ? 0 : 7;');
      const module = write('modules/a.js', `import b from './b.js'; print(b, (await import('./b.js')).default);`);
      t.equal(runShell(engines[key].command, '--module', module).stdout, '7 7\n');
      const script = write('modules/script.js', `import('./b.js').then((ns) => print(ns.default));`);
      t.equal(runShell(engines[key].command, script).stdout, '7\n');
    },
  );
}
