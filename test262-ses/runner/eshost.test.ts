import vm from 'node:vm';
import t from 'tap';
import { readColumns } from './columns.ts';
import { composeSource, driveEshost } from './eshost.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { type Answer, interpret } from './interpret.ts';
import { makeProject } from './project.ts';

const source =
  '/*---\nesid: sec-a\ndescription: A test.\n---*/\nprint(typeof this.helper, isStrict(), (function () { return this === undefined; })());\n';
const test = { path: 'a.js', source, frontmatter: parseFrontmatter(source) };
const helper = { name: 'helper.js', text: 'var helper = "\u2028"; function isStrict() { return this === undefined; }' };

/** What the composed file of each variant prints in a fresh realm. */
function evaluate(scripts: { name: string; text: string }[]): unknown[][] {
  return interpret(test).map((run) => {
    const printed: unknown[] = [];
    const context = vm.createContext({ print: (...values: unknown[]) => printed.push(...values) });
    vm.runInContext('var $262 = { evalScript: null };', context);
    context.$262.evalScript = (text: string) => vm.runInContext(text, context);
    vm.runInContext(composeSource(run, scripts), context);
    return printed;
  });
}

t.test('only the test itself is strict in the strict variant', async (t) => {
  t.strictSame(evaluate([helper]), [
    ['string', false, false],
    ['string', false, true],
  ]);
});

t.test('an error before the test is told from one of the test', async (t) => {
  const broken = { name: 'shim.js', text: 'throw new TypeError("why")' };
  t.throws(() => evaluate([helper, broken]), { name: 'Error', message: 'in prelude shim.js: why' });
  t.throws(() => evaluate([]), { name: 'ReferenceError' });
});

t.test('an agent that hangs or fails is closed, and the others go on', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const column = { ...readColumns(project.root)[1], timeout: 0.2 };
  const context = {
    root: project.root,
    column,
    prelude: [],
    harness: new Map([
      ['assert.js', ''],
      ['sta.js', ''],
    ]),
  };
  const tests = ['good', 'hang', 'die', 'throw', 'good again'].map((body) => ({
    ...{ path: `${body}.js`, source: `/*---\n---*/\n${body}` },
    frontmatter: { ...test.frontmatter, flags: ['noStrict'] },
  }));
  let opened = 0;
  let closed = 0;
  const answers: Record<string, Answer> = {};
  const openEshost = async ({ command }: { command: string[] }) => {
    t.strictSame(command, column.command);
    opened += 1;
    return {
      run: async (source: string, options: { module: boolean; path: string }) => {
        t.match(options, { module: false, path: `${project.root}/test262-ses/test/` });
        if (source.endsWith('hang')) await new Promise(() => {});
        if (source.endsWith('die')) throw new Error('died of SIGSEGV');
        return { stdout: 'x', error: source.endsWith('throw') ? { name: 'TypeError', message: 'why' } : null };
      },
      close: async () => {
        closed += 1;
      },
    };
  };
  await driveEshost(openEshost, context, tests.flatMap(interpret), (run, answer) => {
    answers[run.id] = answer;
  });
  t.match(answers, {
    'good.js': { kind: 'answered', out: 'x', error: null },
    'hang.js': { kind: 'timeout', message: 'no answer for 0.2 s' },
    'die.js': { kind: 'crash', message: 'died of SIGSEGV' },
    'throw.js': { kind: 'answered', error: { name: 'TypeError' } },
    'good again.js': { kind: 'answered' },
  });
  t.equal(closed, opened);
});
