// A program that makes up ever new sources and globals: beyond its limits a scope gets slower, not wrong.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

interface Compartment {
  evaluate(source: string): unknown;
  globalThis: Record<string, unknown>;
}

function makeCompartment(): Compartment {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  script.runInContext(context);
  return vm.runInContext('lockdown(); new Compartment()', context);
}

const count = 100;

t.test('many sources that assign different names', async (t) => {
  const compartment = makeCompartment();
  for (let i = 0; i < count; i++) compartment.globalThis[`g${i}`] = i;
  const read = compartment.evaluate(
    `() => [${Array.from({ length: count }, (_, i) => `g${i}`)}].join()`,
  ) as () => string;
  for (let i = 0; i < count; i++) {
    compartment.evaluate(
      `g${i} = g${i} + 1000; [g${(i + 1) % count}] = [-1]; g${(i + 1) % count} = ${(i + 1) % count};`,
    );
  }
  const expected = Array.from({ length: count }, (_, i) => (i === 0 ? 0 : i + 1000));
  t.equal(read(), expected.join());
  t.equal(compartment.evaluate(`[${expected.map((_, i) => `g${i}`)}].join()`), expected.join());
});

t.test('many sources that ask the type of different names', async (t) => {
  const compartment = makeCompartment();
  for (let i = 0; i < count; i++) t.equal(compartment.evaluate(`typeof absent${i}`), 'undefined');
  t.throws(() => compartment.evaluate('present'), { name: 'ReferenceError' });
  compartment.globalThis.absent1 = 1;
  t.equal(compartment.evaluate('typeof absent1 + absent1'), 'number1');
});

t.test('many sources that define globals', async (t) => {
  const compartment = makeCompartment();
  for (let i = 0; i < count; i++) {
    t.equal(
      compartment.evaluate(`globalThis.made${i} = ${i}; made${i} + ${i > 0 ? `made${i - 1}` : 0}`),
      i > 0 ? 2 * i - 1 : 0,
    );
  }
  compartment.globalThis.made99 = 'changed';
  t.equal(compartment.evaluate('made99'), 'changed');
});

t.test('many compartments with different names', async (t) => {
  const compartment = makeCompartment();
  const source = `(name) => new Compartment({ globals: { [name]: name } }).evaluate(name)`;
  const make = compartment.evaluate(source) as (name: string) => string;
  for (let i = 0; i < 600; i++) if (make(`n${i}`) !== `n${i}`) t.fail(`n${i}`);
  t.equal(make('n0'), 'n0');
});

t.test('many names in one compartment', async (t) => {
  const compartment = makeCompartment();
  const names = Array.from({ length: 1500 }, (_, i) => `name${i}`);
  for (const [i, name] of names.entries()) compartment.globalThis[name] = i;
  compartment.globalThis['not a name'] = -1;
  t.equal(compartment.evaluate(`[${names}].join()`), [...names.keys()].join());
  t.equal(compartment.evaluate('name0 = name1499 + 1; name0'), 1500);
});

t.test('the name that stands for import in a source', async (t) => {
  const compartment = makeCompartment();
  t.equal(compartment.evaluate('const $mport = 1; $mport + 1'), 2);
  t.throws(() => compartment.evaluate('$mport'), { name: 'ReferenceError' });
  for (const source of ['$mport; import("x")', '() => import(\\u0024mport)', 'eval("$mport")']) {
    t.throws(() => compartment.evaluate(source), {
      name: 'SyntaxError',
      message: 'the name $mport cannot be used in a source with import() or a direct eval',
    });
  }
});
