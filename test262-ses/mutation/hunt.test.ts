import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { readColumns } from '../runner/columns.ts';
import { parseFrontmatter } from '../runner/frontmatter.ts';
import { makeProject } from '../runner/project.ts';
import { Answers } from './answers.ts';
import { type Candidate, hunt, inOrder } from './hunt.ts';
import type { Mutant } from './mutants.ts';

t.test('the likely killer comes first, and quick ones before slow ones', async (t) => {
  const candidate = (path: string, ms: number, esid = 'sec-other') =>
    ({ test: { path, source: '', frontmatter: { esid } }, ms, digest: path }) as Candidate;
  const candidates = [
    candidate('lockdown/quick.js', 1),
    candidate('harden/slow.js', 90),
    candidate('harden/quick.js', 5),
    candidate('lockdown/own-slow.js', 80, 'sec-harden'),
    candidate('harden/own.js', 20, 'sec-harden'),
    candidate('lockdown/killer.js', 99),
    candidate('lockdown/former.js', 98),
  ];
  const mutant = { clause: 'sec-harden', file: 'impl/reference/harden.ts' } as Mutant;
  const killers = ['lockdown/former.js', 'none/of-these.js', 'lockdown/killer.js'];
  t.strictSame(
    inOrder(candidates, mutant, killers).map(({ test }) => test.path),
    [
      'lockdown/former.js',
      'lockdown/killer.js',
      'harden/own.js',
      'lockdown/own-slow.js',
      'harden/quick.js',
      'harden/slow.js',
      'lockdown/quick.js',
    ],
  );
});

t.test('a mutant that is settled is asked the first round only, and any other all its tests', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const { root } = project;
  const [column] = readColumns(root);
  const context = { root, column, prelude: [], harness: new Map<string, string>() };
  const mutant = (operator: string) =>
    ({ id: `sec-a 1 ${operator}`, clause: 'sec-a', file: 'impl/a.ts', digest: operator }) as Mutant;
  const candidate = (index: number): Candidate => {
    // The slowest test of all is the one that kills.
    const kills = index === 39 ? '//! kills sec-a 1 settled, sec-a 1 open' : '';
    const source = `/*---\nesid: sec-a\ndescription: A test.\nflags: [raw]\n---*/\n${kills}`;
    const path = `harden/${index}.js`;
    return { test: { path, source, frontmatter: parseFrontmatter(source) }, ms: index, digest: path };
  };
  const candidates = Array.from({ length: 40 }, (_, index) => candidate(index));
  const killers: Record<string, string | undefined> = {};
  const huntAll = (isSettled: (mutant: Mutant) => boolean) =>
    hunt(
      [mutant('settled'), mutant('open')],
      { context, candidates: () => candidates, answers: new Answers(root, null), isSettled },
      ({ id }, killer) => {
        killers[id] = killer?.path;
      },
    );
  const asked = () => readFileSync(join(root, 'asked'), 'utf8').split('\n');
  const askedOf = (id: string) => asked().filter((line) => line.startsWith(`${id} | `));

  await huntAll(({ id }) => id === 'sec-a 1 settled');
  t.strictSame(killers, { 'sec-a 1 settled': undefined, 'sec-a 1 open': 'harden/39.js' });
  const first = Array.from({ length: 30 }, (_, index) => `sec-a 1 settled | harden/${index}.js`);
  t.strictSame(askedOf('sec-a 1 settled'), first);
  t.equal(askedOf('sec-a 1 open').length, 40);

  await huntAll(() => false);
  t.strictSame(killers, { 'sec-a 1 settled': 'harden/39.js', 'sec-a 1 open': 'harden/39.js' });
  t.equal(askedOf('sec-a 1 settled').length, 40, 'the first round is known');
  t.equal(askedOf('sec-a 1 open').length, 40, 'its killer is known');
});
