// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import t from 'tap';

const program = join(import.meta.dirname, 'mutate.ts');

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--stack-size=4000', program, ...args], {
    ...{ encoding: 'utf8', input, timeout: 60_000, maxBuffer: 2 ** 26 },
  });
  return { status, stdout, stderr };
}

/** The answers to requests on mutants, each with the same test. */
function answers(source: string, mutants: (string | null)[]) {
  const requests = mutants.map((mutant, id) => ({
    mutant,
    prelude: ['var from = "prelude";'],
    test: { id: `${id}`, source },
  }));
  const { status, stdout, stderr } = run(
    ['--serve'],
    requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
  );
  t.strictSame({ status, stderr }, { status: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line.slice('@ses262 '.length)));
}

t.test('the list: each mutant with the place and a digest of its own', async (t) => {
  const mutants: Record<string, string>[] = JSON.parse(run(['--list']).stdout);
  t.match(
    mutants.find(({ id }) => id === 'sec-harden 2 never'),
    {
      ...{ clause: 'sec-harden', path: '2', operator: 'never', point: '2', file: 'impl/engine262/harden.ts' },
      ...{ step: /^If lockdownState is not locked/, line: Number, was: /^if \(lockdownState/, is: /^if \(false\)/ },
    },
  );
  t.equal(new Set(mutants.map(({ digest }) => digest)).size, mutants.length);
});

t.test('a mutant does not outlast its test, and engine262 is the same', async (t) => {
  const source = 'try { harden(1); print("hardened", from) } catch (error) { print(error.name) }';
  const mutants = [null, 'sec-harden 2 never', 'sec-harden 2 error#1', 'sec-harden 2 never', null];
  t.match(answers(source, mutants), [
    { id: '0', out: 'TypeError', error: null },
    { id: '1', out: 'hardened prelude', error: null },
    { id: '2', out: 'RangeError', error: null },
    { id: '3', out: 'hardened prelude', error: null },
    { id: '4', out: 'TypeError', error: null },
  ]);
});

t.test('a mutant in a file that others import changes them too', async (t) => {
  const source = 'print(`name: ${new Compartment().name}`)';
  t.match(answers(source, ['sec-makecompartmentrecord 4 string#1', null]), [{ out: 'name: x' }, { out: 'name: ' }]);
});

t.test('a mutant that is not there', async (t) => {
  t.match(answers('1', ['sec-none 1 never']), [{ id: '0', broken: 'there is no mutant sec-none 1 never' }]);
});

t.test('wrong use', async (t) => {
  t.match(run([]), { status: 2, stderr: /either --list or --serve is wanted\nusage: / });
  t.match(run(['--list', '--serve']), { status: 2, stderr: /either --list or --serve/ });
  t.match(run(['--unknown']), { status: 2, stderr: /--unknown[\s\S]*usage: / });
  t.match(run(['--help']), { status: 0, stdout: /^usage: / });
});
