import t from 'tap';
import { madeProject, writeProject } from './fixture.ts';
import { InputError } from './json.ts';
import { readInputs, readMentions } from './read.ts';

t.test('what another command has yet to write is missing, with the command', async (t) => {
  const project = madeProject();
  for (const file of Object.keys(project)) if (/^out\/(?!clauses)/.test(file)) delete project[file];
  const root = t.testdir();
  writeProject(root, project);
  const { missing, problems, law, transcription, steps, results, bench } = readInputs(root);
  t.match(missing, [
    /out\/results\/.*npm run matrix/,
    /spec\/index\.html.*npm run spec/,
    /transcription\.json.*npm run steps/,
    /steps\.json.*npm run matrix/,
  ]);
  t.same(problems, []);
  t.same(
    { law, transcription, steps, bench, columns: results.size },
    { law: null, transcription: null, steps: null, bench: [], columns: 0 },
  );
});

const fatal: [file: string, content: unknown, message: RegExp][] = [
  ['out/clauses.json', undefined, /clauses\.json is not there: run `npm run spec` first/],
  ['out/clauses.json', '[', /clauses\.json is not JSON/],
  ['out/clauses.json', {}, /clauses\.json is not a list/],
  ['out/clauses.json', [{ id: '../x' }], /bad clause id "\.\.\/x"/],
  ['out/clauses.json', [{ id: 'sec-x', algorithm: 'steps' }], /algorithm of sec-x is not a list/],
];
for (const [file, content, message] of fatal) {
  t.test(`no report: ${message}`, async (t) => {
    const project = madeProject();
    if (content === undefined) delete project[file];
    else project[file] = content;
    const root = t.testdir();
    writeProject(root, project);
    const error = t.throws(() => readInputs(root), { message });
    t.ok(error instanceof InputError);
  });
}

t.test('a mutation run that cannot be read is a problem, and the rest is read', async (t) => {
  const root = t.testdir();
  writeProject(root, { ...madeProject(), 'out/results/mutation.json': { mutants: 1, killed: 1 } });
  const { mutation, problems, tests } = readInputs(root);
  t.strictSame([mutation, problems, tests.length], [null, ['out/results/mutation.json: clauses is not an object'], 3]);
});

t.test('a fixture of a test is no test', async (t) => {
  const root = t.testdir();
  writeProject(root, { ...madeProject(), 'test262-ses/test/harden/x_FIXTURE.js': 'export {};' });
  const { tests, problems } = readInputs(root);
  t.equal(tests.length, 3);
  t.same(problems, []);
});

t.test('a mention stands in a doc comment and is of our law', async (t) => {
  const source = [
    '/** One (#sec-a). */',
    '// #sec-b is no doc comment',
    '/**',
    ' * #sec-c, and https://tc39.es/ecma262/#sec-d',
    ' */',
  ].join('\n');
  t.same(readMentions('x.ts', source), [
    { clause: 'sec-a', file: 'x.ts', line: 1 },
    { clause: 'sec-c', file: 'x.ts', line: 4 },
  ]);
});
