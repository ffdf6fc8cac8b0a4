import t, { type Test } from 'tap';
import { type Fault, findFaults } from './faults.ts';
import { madeProject, writeProject } from './fixture.ts';
import { join } from './join.ts';
import { readInputs } from './read.ts';

type Project = Record<string, unknown>;
// The made files are nested JSON, whose types say nothing about what a test changes in them.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Loose = any;

/** The faults of the made project after a change to it. */
function faultsAfter(t: Test, change: (project: Project) => void): Fault[] {
  const project = structuredClone(madeProject());
  change(project);
  const root = t.testdir();
  writeProject(root, project);
  const inputs = readInputs(root);
  return findFaults(inputs, join(inputs));
}

const edit = (path: string, change: (content: Loose) => void) => (project: Project) => change(project[path]);
const set = (path: string, content: unknown) => (project: Project) => {
  project[path] = content;
};

t.test('the made project joins', async (t) => {
  t.same(
    faultsAfter(t, () => {}),
    [],
  );
});

const dangling = '/*---\nesid: sec-gone\ndescription: x\n---*/\n';
const steps = 'out/results/steps.json';

const cases: [name: string, change: (project: Project) => void, kind: Fault['kind'], text: RegExp, count?: number][] = [
  ['a test without frontmatter', set('test262-ses/test/harden/x.js', '1'), 'unreadable', /x\.js: no frontmatter/],
  ['results that are not JSON', set('out/results/reference.json', '{'), 'unreadable', /reference\.json is not JSON/],
  [
    'results with an unknown status',
    edit('out/results/shim-v8.json', ({ tests }) => {
      tests['harden/harden/primitive.js'].status = 'great';
    }),
    'unreadable',
    /unknown status "great"/,
  ],
  ['a line without a reason', set('test262-ses/unreached.txt', 'sec-harden 1\n'), 'unreadable', /unreached\.txt:1/],
  [
    'a reason outside the closed set',
    set('test262-ses/unreached.txt', 'sec-lockdown 1 boring: no\n'),
    'unreadable',
    /unknown reason boring; .* assertion, host/,
  ],
  ['the esid of a test', set('test262-ses/test/harden/x.js', dangling), 'dangling', /x\.js: .* sec-gone; correct/],
  [
    'a mention in the shim',
    set('impl/shim/x.ts', '\n/** #sec-gone */\n'),
    'dangling',
    /impl\/shim\/x\.ts:2: .* sec-gone/,
  ],
  [
    'the clause of a bench',
    edit('out/bench/v8.json', ({ rows }) => {
      rows[0].clause = 'sec-gone';
    }),
    'dangling',
    /bench harden a small object on V8: .* sec-gone/,
  ],
  [
    'a transcription',
    edit('out/transcription.json', (data) => {
      data['sec-gone'] = { file: 'impl/engine262/harden.ts', line: 1 };
    }),
    'dangling',
    /impl\/engine262\/harden\.ts:1: .* sec-gone/,
  ],
  [
    'counted steps',
    edit(steps, (data) => {
      data['sec-gone'] = { steps: {}, edges: {} };
    }),
    'dangling',
    /steps\.json: .* sec-gone/,
  ],
  [
    'a transcription beyond the end of its file',
    edit('out/transcription.json', (data) => {
      data['sec-harden'].line = 99;
    }),
    'stale',
    /sec-harden: its transcription is not at impl\/engine262\/harden\.ts:99/,
  ],
  [
    'an expected failure that names no test',
    set('test262-ses/expected-failures.txt', 'shim-v8 lockdown/** it cannot\nshim-v8 gone.js why\n'),
    'stale',
    /expected-failures\.txt:2: .*gone\.js/,
  ],
  [
    'an expected failure that names no column',
    set('test262-ses/expected-failures.txt', 'shim-v8 lockdown/** it cannot\ngone lockdown/** why\n'),
    'stale',
    /expected-failures\.txt:2: unknown column gone/,
  ],
  [
    'an unreached step that the law does not have',
    set('test262-ses/unreached.txt', 'sec-lockdown 1 assertion: a\nsec-lockdown 7 host: b\n'),
    'stale',
    /unreached\.txt:2: .* sec-lockdown 7/,
  ],
  [
    'an unreached step that a test reaches',
    set('test262-ses/unreached.txt', 'sec-lockdown 1 assertion: a\nsec-lockdown 2 host: b\n'),
    'stale',
    /unreached\.txt:2: .*returns-undefined\.js reaches/,
  ],
  [
    'an unreached edge that a test takes',
    set('test262-ses/unreached.txt', 'sec-lockdown 1 assertion: a\nsec-harden 2#1 host: b\n'),
    'stale',
    /unreached\.txt:2: .*primitive\.js reaches/,
  ],
  [
    'a result of a test that is not there',
    edit('out/results/shim-v8.json', ({ tests }) => {
      tests['gone.js'] = { status: 'pass' };
    }),
    'stale',
    /column shim-v8: .*gone\.js; run `npm run matrix -- --columns shim-v8` again/,
  ],
  [
    'an algorithm without a transcription',
    edit('out/transcription.json', (data) => {
      delete data['sec-harden'];
    }),
    'untranscribed',
    /sec-harden: .* impl\/engine262\/harden\.ts/,
  ],
  [
    'a step that no test reaches',
    edit(steps, (data) => {
      delete data['sec-harden'].steps['1.a'];
    }),
    'unreached',
    /sec-harden: no test reaches step 1\.a, “Throw a TypeError exception\.”/,
  ],
  [
    'a step that only a test reaches that is not there',
    edit(steps, (data) => {
      data['sec-harden'].steps['1.a'] = ['gone.js'];
    }),
    'unreached',
    /step 1\.a/,
  ],
  [
    'an edge that no test takes',
    edit(steps, (data) => {
      data['sec-harden'].edges = {};
    }),
    'unreached',
    /abrupt edge 2#1 of “Return \? HardenValue\(value\)\.”/,
  ],
  [
    'a column without results',
    (project) => {
      delete project['out/results/shim-rare.json'];
    },
    'unanswered',
    /column shim-rare: .*--columns shim-rare/,
  ],
  [
    'a column that ran no test',
    edit('out/results/control-v8.json', (data) => {
      data.tests = {};
    }),
    'unanswered',
    /column control-v8: it ran no test/,
  ],
  [
    'a test that no column has run',
    set('test262-ses/test/harden/new.js', '/*---\nesid: sec-harden\ndescription: x\n---*/\n'),
    'unanswered',
    /no column has run harden\/new\.js; run `npm run matrix` again/,
  ],
];

for (const [name, change, kind, text] of cases) {
  t.test(`${kind}: ${name}`, async (t) => {
    const found = faultsAfter(t, change).filter((fault) => fault.kind === kind);
    t.equal(found.length, 1);
    t.match(found[0]?.text, text);
  });
}

t.test('untested: an algorithm that no test names or runs', async (t) => {
  const found = faultsAfter(t, (project) => {
    delete project['test262-ses/test/lockdown/lockdown/returns-undefined.js'];
  });
  t.match(found, [
    { kind: 'stale', text: /expected-failures/ },
    ...Array(3).fill({ kind: 'stale', text: /returns-undefined/ }),
    { kind: 'untested', text: /^sec-lockdown: .*test262-ses\/test\/lockdown\// },
    { kind: 'unreached', text: /sec-lockdown: no test reaches step 2/ },
  ]);
});

t.test('an algorithm that another clause’s test runs is tested', async (t) => {
  const found = faultsAfter(t, (project) => {
    project['test262-ses/test/lockdown/lockdown/returns-undefined.js'] =
      '/*---\nesid: sec-harden\ndescription: x\n---*/\n';
  });
  t.same(found, []);
});
