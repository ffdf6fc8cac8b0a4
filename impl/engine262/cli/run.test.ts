import { join } from 'node:path';
import t from 'tap';
import { loadLaw } from './law.ts';
import { parseOptions, UsageError } from './options.ts';
import { run } from './run.ts';

const law = loadLaw();

/** Runs a command line in this process, where no step is counted; gives the exit status and the lines. */
function ses(...args: string[]) {
  const options = parseOptions(args);
  if (typeof options === 'string') throw new Error(`${options} runs nothing`);
  const [out, err]: string[][] = [[], []];
  const output = { print: (line: string) => out.push(line), complain: (line: string) => err.push(line) };
  return { status: run(options, law, () => new Map(), output), out, err };
}

const prints = (...out: string[]) => ({ status: 0, out, err: [] });

t.test('-e prints the completion value, a file does not; what comes later is printed after it', async (t) => {
  const folder = t.testdir({ 'script.js': 'print(1, "x"); 2' });
  t.strictSame(ses('-e', 'print(1); ({ a: [-0, "x"] })'), prints('1', '{ a: [-0, "x"] }'));
  t.strictSame(ses('-e', 'setTimeout(() => print("late"), 9); Promise.resolve().then(() => print("job")); 1'), {
    ...prints('job', '1', 'late'),
  });
  t.strictSame(ses('-e', 'var a;'), prints('undefined'));
  t.strictSame(ses(join(folder, 'script.js')), prints('1 x'));
  t.strictSame(ses('-e', 'console.log("text", ["text"], {}); 1'), prints('text ["text"] {}', '1'));
});

t.test('--module resolves imports from the file', async (t) => {
  const folder = t.testdir({ 'main.js': 'import x from "./x.js"; print(x)', 'x.js': 'export default 7' });
  t.strictSame(ses('--module', join(folder, 'main.js')), prints('7'));
  t.strictSame(ses('--module', '-e', 'print(await 7)'), prints('7'), 'a module has no completion value');
});

t.test('--module in a compartment imports from the files beside it, through its hooks', async (t) => {
  const folder = t.testdir({
    'main.js': 'import x, { z } from "./part/x.js"; print(x, z, typeof lockdown)',
    part: {
      'x.js': 'export { default } from "../y.js"; export { default as z } from "./z.json" with { type: "json" }',
      'z.json': '1',
    },
    'y.js': 'export default typeof console',
  });
  t.strictSame(ses('--locked', '--compartment', '--module', join(folder, 'main.js')), prints('object 1 undefined'));
  const missing = ses('-c', '-m', '-e', 'import "./missing.js"');
  t.equal(missing.status, 1);
  t.match(missing.err[0], /^TypeError: ENOENT.*missing\.js/);
});

t.test('--locked and --compartment', async (t) => {
  const source = 'print(typeof lockdown, typeof $262, Object.isFrozen(Object)); typeof print';
  t.strictSame(ses('-e', source), prints('function object false', '"function"'));
  t.strictSame(ses('--locked', '-e', source), prints('function object true', '"function"'));
  t.strictSame(ses('--compartment', '-e', source), prints('undefined undefined false', '"function"'));
  t.strictSame(ses('-lc', '-e', source), prints('undefined undefined true', '"function"'));
  t.strictSame(ses('-lc', '-e', 'Object.isFrozen(console.log)'), prints('true'), 'what is shared is hardened');
  t.strictSame(ses('-c', '-e', '`\u2028"\\``'), prints('"\u2028\\"`"'), 'any text gets there as it is');
  t.match(ses('-lc', '-e', 'Math.random()'), { status: 1, err: [/^TypeError: .*random/] });
  t.match(ses('-c', '-e', 'var "'), { status: 1, err: [/^SyntaxError: /] });
});

t.test('an error that nobody catches is told once, wherever it is thrown', async (t) => {
  const late = `
    setTimeout(() => { throw new EvalError("timer") });
    Promise.resolve().then(() => { throw new EvalError("job") });
    (async () => { throw new EvalError("async") })();
    Promise.reject(1).catch(() => {});
    undefined`;
  for (const module of [[], ['--module']]) {
    const { status, err } = ses(...module, '-e', late);
    t.equal(status, 1);
    const names = ['async', 'job', 'timer'].map((at) => `EvalError: ${at}`);
    t.strictSame(err.map((text) => text.split('\n')[0]).toSorted(), names);
  }
  t.match(ses('-m', '-e', 'throw new TypeError("own")'), { status: 1, err: [/^TypeError: own\n/] });
  t.equal(ses('-m', '-e', 'throw new TypeError("own")').err.length, 1);
  t.match(ses('-e', '(function f() { f() })()'), { status: 1, err: [/^Error: engine262: .*stack/] });
});

t.test('a file that cannot be read', async (t) => {
  const error = t.throws(() => ses('no-such-file'), { message: /^cannot read no-such-file: / });
  t.ok(error instanceof UsageError);
});
