import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Engine } from './engines.ts';
import type { Plan } from './rounds.ts';
import { measureSubject } from './rounds.ts';
import { subject } from './subject.ts';

const plan: Plan = { rounds: 2, samples: 3, warmUp: 0, batch: 1, patience: 1, limit: 30_000 };
const parts = { clause: 'sec-made', subject: 'made', plain: () => () => 'the floor', ses: () => () => 'the rest' };

/** A shell that writes down who called it, and answers by its argument; `fail` is the variant whose samples fail. */
const shell = `
  const { appendFileSync, readFileSync } = require('node:fs');
  const [variant, , file] = process.argv.slice(2);
  const { prelude, tests } = JSON.parse(readFileSync(file, 'utf8'));
  const floor = tests[0].source.includes('the floor');
  appendFileSync('calls', variant + ':' + prelude + ':' + floor + '\\n');
  const error = variant === 'fail' ? { name: 'TypeError', message: 'broken' } : null;
  console.log('@ses262 ' + JSON.stringify({ id: 'made', out: '[2,1]', error, ms: 1 }));`;

function makeEngine(shim: string): Engine {
  const variants: Engine['variants'] = new Map([
    ['plain', { arguments: ['plain'], scripts: [] }],
    ['shim', { arguments: [shim], scripts: ['shim.js'] }],
  ]);
  return { key: 'made', name: 'Made', command: ['node', 'shell.cjs'], install: '', heap: null, variants };
}

const files = { 'shell.cjs': shell, 'shim.js': 'the shim' };
const calls = (root: string) => readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');

t.test('the variants take turns, each with its scripts and its text', async (t) => {
  const root = t.testdir(files);
  const { samples, failures } = await measureSubject(root, makeEngine('shim'), subject(parts), plan);
  t.strictSame(calls(root), ['plain::true', 'shim:the shim:false', 'plain::true', 'shim:the shim:false']);
  t.strictSame(
    [...samples],
    [
      ['plain', [2, 1, 2, 1]],
      ['shim', [2, 1, 2, 1]],
    ],
  );
  t.strictSame(failures, []);
});

t.test('a cold subject gets a process for each sample', async (t) => {
  const root = t.testdir(files);
  await measureSubject(root, makeEngine('shim'), subject({ ...parts, cold: true }), plan);
  t.equal(calls(root).length, 2 * plan.rounds * plan.samples);
});

t.test('a variant that fails is named once and left out, and the others go on', async (t) => {
  const root = t.testdir(files);
  const { samples, failures } = await measureSubject(root, makeEngine('fail'), subject(parts), plan);
  const message = 'TypeError: broken';
  t.strictSame(failures, [{ engine: 'made', variant: 'shim', clause: 'sec-made', subject: 'made', message }]);
  t.strictSame([...samples], [['plain', [2, 1, 2, 1]]]);
  t.equal(calls(root).length, 3);
});

t.test('a subject may bring scripts of its own, and leave a variant out', async (t) => {
  const root = t.testdir({ ...files, 'own.js': 'its own' });
  const own = subject({ ...parts, scripts: { shim: ['own.js'] }, without: ['plain'] });
  await measureSubject(root, makeEngine('shim'), own, plan);
  t.strictSame(calls(root), ['shim:its own:false', 'shim:its own:false']);
  const gone = subject({ ...parts, scripts: { shim: ['own.js', 'gone.js'] } });
  const { failures } = await measureSubject(root, makeEngine('shim'), gone, plan);
  t.match(failures, [{ variant: 'shim', message: 'no gone.js: run `npm ci` and `npm run build`' }]);
});

t.test('a subject for other engines has no samples', async (t) => {
  const elsewhere = subject({ ...parts, engines: ['other'] });
  const { samples, failures } = await measureSubject(t.testdir(files), makeEngine('shim'), elsewhere, plan);
  t.strictSame([samples.size, failures], [0, []]);
});

t.test('memory is asked of the shell that tells it, or of none', async (t) => {
  const root = t.testdir({ ...files, 'heap.cjs': shell });
  const heap = subject({ ...parts, heap: true });
  const none = await measureSubject(root, makeEngine('shim'), heap, plan);
  t.strictSame([none.samples.size, none.failures], [0, []]);
  const engine = { ...makeEngine('shim'), command: ['/nowhere/shell'], heap: ['node', 'heap.cjs'] };
  const { samples } = await measureSubject(root, engine, heap, plan);
  t.strictSame([...samples.keys()], ['plain', 'shim']);
});

t.test('an interruption is no failure of a variant', async (t) => {
  const controller = new AbortController();
  controller.abort();
  const measured = measureSubject(t.testdir(files), makeEngine('shim'), subject(parts), plan, controller.signal);
  await t.rejects(measured, { name: 'AbortError' });
});
