import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { Cache, digest, fingerprint } from './cache.ts';
import { readColumns } from './columns.ts';
import { makeProject } from './project.ts';
import { mergeResults, type Ran, readShards, resultsFile, writeJson } from './results.ts';

const pass = { status: 'pass' as const, message: null, ms: 1 };
const ran = (tests: Ran['tests'], version = '1'): Ran => ({ version, driver: 'batch', seconds: 2, cached: 1, tests });

t.test('the cache', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const cache = new Cache(project.root, 'shim');
  cache.set('a.js', 'key', pass);
  cache.set('b.js', 'key', { ...pass, status: 'timeout' });
  const text = readFileSync(cache.file, 'utf8');
  project.write('out/cache/shim.jsonl', `${text}{"test": "c.js", "ke`);
  const again = new Cache(project.root, 'shim');
  t.strictSame(again.get('a.js', 'key'), pass);
  t.equal(again.get('a.js', 'another key'), undefined);
  t.equal(again.get('b.js', 'key'), undefined, 'a hang is tried again');
  for (const key of ['1', '2', '3', '4']) again.set('a.js', key, pass);
  again.compact();
  t.equal(readFileSync(again.file, 'utf8').trim().split('\n').length, 1);
  t.strictSame(new Cache(project.root, 'shim').get('a.js', '4'), pass);
});

t.test('what a fingerprint depends on', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  project.write('engine/cli.ts', 'one');
  const [native] = readColumns(project.root);
  const column = { ...native, command: ['node', 'engine/cli.ts'] };
  const prints = [fingerprint(project.root, column, '1')];
  const isNew = (what: string) => {
    const print = fingerprint(project.root, column, '1');
    t.notOk(prints.includes(print), what);
    prints.push(print);
  };
  t.equal(fingerprint(project.root, column, '1'), prints[0]);
  t.not(fingerprint(project.root, column, '2'), prints[0], 'the version');
  t.not(fingerprint(project.root, { ...column, stepsArguments: [] }, '1'), prints[0], 'the arguments');
  project.write('engine/cli.ts', 'two');
  isNew('a file that the command names');
  project.write('engine/parts/harden.ts', '');
  isNew('a file below it');
  project.write('test262-ses/hosts/shell.js', '');
  isNew('the shells');
  project.write('engine/harden.test.ts', '');
  t.equal(fingerprint(project.root, column, '1'), prints.at(-1), 'not its unit tests');
  t.not(digest(['ab', 'c']), digest(['a', 'bc']));
});

t.test('shards', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const write = (index: number, count: number, value: unknown) =>
    writeJson(resultsFile(project.root, 'shim', { index, count }), value);
  t.strictSame(readShards(project.root, 'shim'), []);
  write(2, 2, ran({ 'b.js': pass }));
  t.throws(() => readShards(project.root, 'shim'), /not all parts of one run: 2of2/);
  write(1, 2, ran({ 'a.js': pass }));
  t.strictSame(mergeResults('shim', readShards(project.root, 'shim')), {
    ...{ version: '1', driver: 'batch', seconds: 4, cached: 2, tests: { 'a.js': pass, 'b.js': pass } },
  });
  write(1, 3, ran({}));
  t.throws(() => readShards(project.root, 'shim'), /1of2 1of3 2of2/);
  t.strictSame(readdirSync(join(project.root, 'out/results')).sort(), [
    'shim.1of2.json',
    'shim.1of3.json',
    'shim.2of2.json',
  ]);
});

t.test('shards that do not fit', async (t) => {
  const missing = { missing: 'it is not there', install: 'make it' };
  t.strictSame(mergeResults('shim', [missing, missing]), missing);
  t.throws(() => mergeResults('shim', [ran({}), missing]), /shim: the shards differ: 1, batch \| it is not there/);
  t.throws(() => mergeResults('shim', [ran({}), ran({}, '2')]), /1, batch \| 2, batch/);
});
