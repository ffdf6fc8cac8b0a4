import t from 'tap';
import { openCheckout, readTests } from './checkout.ts';
import { madeCheckout } from './fixture.ts';
import { interpretIn, type Mode } from './modes.ts';

const checkout = openCheckout(t.testdir(madeCheckout()));

function interpret(mode: Mode, path: string) {
  const interpretation = interpretIn(mode, checkout);
  const [test] = readTests(checkout, [path]).tests;
  return { ...interpretation, test, runs: interpretation.ses(test), plainRuns: interpretation.plain(test) };
}

t.test('in the start compartment a test is as it is, after lockdown', async (t) => {
  const { runs, plainRuns, test, harness } = interpret('lockdown', 'built-ins/Array/frozen.js');
  t.match(runs, [
    { variant: 'strict', harness: ['assert.js', 'sta.js', 'lockdown()'], source: `"use strict";\n${test.source}` },
    { variant: 'sloppy', harness: ['assert.js', 'sta.js', 'lockdown()'], source: test.source },
  ]);
  t.equal(harness.get('lockdown()'), 'lockdown();');
  t.strictSame(
    plainRuns.map(({ harness }) => harness),
    [
      ['assert.js', 'sta.js'],
      ['assert.js', 'sta.js'],
    ],
  );
  t.equal(runs[0].path, `${checkout.folder}/test/built-ins/Array/frozen.js`, 'imports find the neighbours');
  t.match(interpret('lockdown', 'language/raw.js').runs, [{ variant: 'raw', harness: ['lockdown()'] }]);
  t.match(interpret('lockdown', 'language/module.js').runs, [{ module: true }]);
});

t.test('in a compartment a test is strict, and a text', async (t) => {
  const { runs, plainRuns, test } = interpret('compartment', 'built-ins/Array/frozen.js');
  t.equal(runs.length, 1);
  const [{ variant, harness, source }] = runs;
  t.equal(variant, 'compartment');
  t.match(harness, [/globals before/, 'assert.js', 'sta.js', 'new Compartment()']);
  t.equal(source, `ses262.compartment.evaluate(${JSON.stringify(test.source)});`);
  t.match(plainRuns, [{ variant: 'strict', source: `"use strict";\n${test.source}` }]);
});

t.test('what a mode does not run has a reason', async (t) => {
  const reason = (mode: Mode, path: string) => {
    const { skips, test } = interpret(mode, path);
    return skips(test)?.reason ?? null;
  };
  t.equal(reason('compartment', 'language/sloppy.js'), 'strict-only');
  t.equal(reason('compartment', 'language/module.js'), 'module');
  t.equal(reason('compartment', 'language/blocks.js'), 'host');
  t.equal(reason('lockdown', 'language/blocks.js'), 'host');
  for (const path of ['language/sloppy.js', 'language/module.js']) t.equal(reason('lockdown', path), null);
  t.equal(reason('compartment', 'language/raw.js'), null);
});
