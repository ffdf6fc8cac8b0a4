// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global that becomes read-only cannot be assigned by any code
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment({ globals: { x: 1 } });
  const write = compartment.evaluate('(value) => { x = value; }');
  const writeMap = compartment.evaluate('(value) => { Map = value; }');
  Object.defineProperty(compartment.globalThis, 'x', { writable: false });
  Object.defineProperty(compartment.globalThis, 'Map', { writable: false });
  assert.throws(TypeError, () => run(compartment, 'x = 2'), name);
  assert.throws(TypeError, () => run(compartment, 'Map = 2'), name);
  assert.throws(TypeError, () => write(2), name);
  assert.throws(TypeError, () => writeMap(2), name);
  assert.sameValue(run(compartment, 'x'), 1, name);
  assert.sameValue(run(compartment, 'Map'), Map, name);
});
