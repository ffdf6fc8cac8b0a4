// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: >
  resolveHook is called with the specifier and the full specifier of the module that imports, and with undefined as
  this
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  3. Let fullSpecifier be ? Call(hook, undefined, « specifier, referrerSpecifier »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async, onlyStrict]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const calls = [];
  const compartment = compartmentOf(
    { '/m/a': 'import "./b";', '/m/b': 'import "../c"', '/c': '' },
    {
      resolveHook() {
        calls.push([this, ...arguments]);
        return arguments[0] === './b' ? '/m/b' : '/c';
      },
    },
  );
  await compartment.import('/m/a');

  assert.sameValue(calls.length, 2);
  assert.compareArray(calls[0], [undefined, './b', '/m/a']);
  assert.compareArray(calls[1], [undefined, '../c', '/m/b']);
});
