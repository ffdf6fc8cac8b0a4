import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { batchDriver, makeBatches, parseAnswer } from './batch.ts';
import { readColumns } from './columns.ts';
import { openColumn } from './driver.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { readHarness } from './harness.ts';
import { type Answer, interpret } from './interpret.ts';
import { makeProject, type Project } from './project.ts';

function makeTest(path: string, body = '', fields = 'flags: [noStrict]\n') {
  const source = `/*---\nesid: sec-a\ndescription: A test.\n${fields}---*/\n${body}`;
  return { path, source, frontmatter: parseFrontmatter(source) };
}

/** Runs tests, given as path to body, in the project's shim column; the answers by path. */
async function answersOf(project: Project, tests: Record<string, string>): Promise<Record<string, Answer>> {
  const column = readColumns(project.root).find(({ key }) => key === 'shim');
  const { context } = await openColumn(project.root, column as never, readHarness(project.root));
  const runs = Object.entries(tests).flatMap(([path, body]) => interpret(makeTest(path, body)));
  const answers: Record<string, Answer> = {};
  await batchDriver(context, runs, (run, answer) => {
    if (answers[run.id]) throw new Error(`${run.id} is answered twice`);
    answers[run.id] = answer;
  });
  return answers;
}

const read = (project: Project, file: string) => readFileSync(join(project.root, file), 'utf8').trim().split('\n');

t.test('an engine that hangs, crashes, quits or prints rubbish loses only the culprit', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const answers = await answersOf(project, {
    'a.js': '//! print one',
    'b.js': '//! hang',
    'c.js': '//! fail TypeError: why',
    'd.js': '//! crash',
    'e.js': '',
    'f.js': '//! quit',
    'g.js': '',
    'h.js': '//! rubbish',
    'i.js': '',
    'j.js': '//! flaky',
    'k.js': '',
  });
  t.match(answers, {
    'a.js': { kind: 'answered', out: 'one', error: null },
    'b.js': { kind: 'timeout', message: 'no answer for 2 s' },
    'c.js': { kind: 'answered', error: { name: 'TypeError', message: 'why' } },
    'd.js': { kind: 'crash', message: /died of SIGSEGV/ },
    'e.js': { kind: 'answered' },
    'f.js': { kind: 'crash', message: /ended with code 0 without an answer/ },
    'g.js': { kind: 'answered' },
    'h.js': { kind: 'crash', message: /not an answer on stdout: "Segmentation fault/ },
    'i.js': { kind: 'answered' },
    'j.js': { kind: 'answered' },
    'k.js': { kind: 'answered' },
  });
  const { started, left } = await project.processes();
  t.ok(started.length >= 10, 'the shells have run, each with a child');
  t.strictSame(left, [], 'and no process is left');
});

t.test('a shell that answers nothing is given up', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const tests = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.js`, '//! quit']));
  const messages = Object.values(await answersOf(project, tests)).map(
    (answer) => 'message' in answer && answer.message,
  );
  t.equal(messages.length, 40);
  t.ok(messages.filter((message) => message === 'not run: the shell answers nothing').length >= 20);
});

t.test('what the shell is sent', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  await answersOf(project, { 'a.js': '' });
  t.strictSame(
    read(project, 'batches').map((line) => JSON.parse(line)),
    [
      // The shim, assert.js and sta.js.
      { extra: ['--bare'], prelude: 3, tests: ['a.js'] },
    ],
  );
});

t.test('batches hold tests with the same harness', async (t) => {
  const plain = Array.from({ length: 100 }, (_, index) => interpret(makeTest(`${index}.js`))).flat();
  const others = interpret(makeTest('x.js', '', 'flags: [noStrict]\nincludes: [compareArray.js]\n'));
  const batches = makeBatches([...others, ...plain]);
  t.strictSame(
    batches.map((batch) => batch.length),
    [48, 48, 4, 1],
  );
  t.strictSame(batches[0][0].id, '0.js');
});

t.test('answers', async (t) => {
  const line = (answer: unknown) => `@ses262 ${JSON.stringify(answer)}`;
  const good = { id: 'a.js', out: 'x', error: null, ms: 1 };
  t.strictSame(parseAnswer(line(good), 'a.js'), { kind: 'answered', out: 'x', error: null, ms: 1 });
  t.match(parseAnswer(line({ ...good, steps: ['sec-a 1'] }), 'a.js'), { steps: ['sec-a 1'] });
  t.equal(parseAnswer(line(good), 'b.js'), null, 'of another test');
  t.equal(parseAnswer('hello', 'a.js'), null);
  t.equal(parseAnswer('@ses262 {', 'a.js'), null);
  for (const wrong of [{ out: 1 }, { error: 'x' }, { error: { name: 1, message: '' } }, { ms: '1' }, { steps: [1] }]) {
    t.equal(parseAnswer(line({ ...good, ...wrong }), 'a.js'), null, JSON.stringify(wrong));
  }
});
