import t, { type Test } from 'tap';
import { findFaults } from '../faults.ts';
import { madeProject, writeProject } from '../fixture.ts';
import { join } from '../join.ts';
import { InputError } from '../json.ts';
import { readInputs } from '../read.ts';
import { lawPage } from './law.ts';

const rendering = String(madeProject()['out/spec/index.html']);

/** The page of the made project after a change to it. */
function page(t: Test, changed: Record<string, unknown>, text = rendering) {
  const root = t.testdir();
  writeProject(root, { ...madeProject(), ...changed });
  return lawPage(text, join(readInputs(root)));
}

const marks = (text: string) =>
  Array.from(text.matchAll(/title="([^"]*)"[^>]*>(.)<\/a>/g), ([, title, sign]) => `${sign} ${title}`);

t.test('a step or an edge that no test reaches is told from one that none can', async (t) => {
  const steps = {
    'sec-harden': { steps: { 1: ['harden/harden/primitive.js'], 2: ['harden/harden/primitive.js'] }, edges: {} },
  };
  const unreached = 'sec-harden 2#1 engine: it cannot fail\n';
  const { text, data } = page(t, { 'out/results/steps.json': steps, 'test262-ses/unreached.txt': unreached });
  t.strictSame(marks(text), [
    '● 1: reached by 1 test',
    '○ 1.a: reached by no test',
    '◐ 2: reached by 1 test; 0 of 1 abrupt edge taken, 1 listed as unreachable',
    '○ 1: reached by no test',
    '○ 2: reached by no test',
  ]);
  t.match(data, [
    { id: 'sec-hardening', steps: null },
    {
      id: 'sec-harden',
      steps: { total: 3, reached: 2, listed: 0 },
      edges: { listed: 1 },
      columns: { reference: { pass: 2 } },
    },
    { id: 'sec-lockdown', columns: { 'shim-v8': { expectedFailures: 1 } } },
  ]);
});

t.test('before the steps are counted there are no marks, and the key says how they come', async (t) => {
  const root = t.testdir();
  const { 'out/results/steps.json': _, ...project } = madeProject();
  writeProject(root, project);
  const { text } = lawPage(rendering, join(readInputs(root)));
  t.strictSame(marks(text), []);
  t.match(text, 'run <code>npm run matrix</code>');
  t.match(text, 'reference ✓ 2/2');
});

t.test('a rendering that is not of the same law is refused', async (t) => {
  const wrong = [
    rendering.replace('<li>Return undefined.</li>', ''),
    rendering.replace('id=sec-lockdown', 'id=sec-other'),
    rendering.replace('</div></body>', '<emu-clause id=sec-more><h1>More</h1></emu-clause></div></body>'),
  ];
  for (const text of wrong) {
    t.ok(t.throws(() => page(t, {}, text), { message: /not of one rendering.*npm run spec/ }) instanceof InputError);
  }
});

t.test('a decision shows what the tests that it names answer; a glob that names none is a fault', async (t) => {
  const { text } = page(t, {});
  const [, head, cell] = /<th>Tests<\/th>(.*?)<\/tr>[\s\S]*?<\/code><\/td>(.*?)<\/tr>/.exec(text) ?? [];
  t.equal(head, '<th>What engines answer</th>');
  t.match(cell, /^<td><a class="ses262-\w+" href="tests?\/[^"]*">reference \S+ \d\/\d<\/a> · /);
  const stray = rendering.replace('harden/harden/*.js', 'harden/nothing/*.js');
  const root = t.testdir();
  writeProject(root, { ...madeProject(), 'out/spec/index.html': stray });
  const inputs = readInputs(root);
  t.match(
    findFaults(inputs, join(inputs)).map(({ text }) => text),
    [/names harden\/nothing\/\*\.js, which no test matches/],
  );
});
