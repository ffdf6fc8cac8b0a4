// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: import() is what it is wherever comments seem to begin and end
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  10. Set the ScriptOrModule of evalContext to compartmentRec.[[ReferrerScript]].
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
---*/

const sources = [
  '// import("no")\nimport("yes")',
  '/* import("no") */ import("yes")',
  '/**\n * @type {import("no")}\n */\nimport("yes")',
  '"\\\n// "; import("yes")',
  '"\\\r\n// "; import("yes")',
  '"\u2028// "; import("yes")',
  '// import("no")\u2028import("yes")',
  '"\\\n/* "; import("yes") //*/',
  '/*\n// */ import("yes")',
  '[...[import("yes")]][0]',
  'String(`\n// ${last = import("yes")}`); last',
  'String(`\n/* ${last = import("yes")} */`); last',
  'o.import("no"); import("yes")',
  'o?.import("no"); import("yes")',
  'import\n// import("no")\n("yes")',
  '/[/*]/.test(""); import("yes"); /[*/]/.test(""); import("yes")',
];

asyncTest(async () => {
  for (const source of sources) {
    const loaded = [];
    const hook = async (specifier) => {
      loaded.push(specifier);
      return { namespace: { isLoaded: true } };
    };
    const compartment = new Compartment({
      globals: { last: null, o: { import() {} }, String },
      importHook: hook,
      loadHook: hook,
    });
    const namespace = await compartment.evaluate(source);
    assert.sameValue(namespace.isLoaded, true, source);
    assert.compareArray(loaded, ['yes'], source);
  }
});
