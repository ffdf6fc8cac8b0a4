// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: An eval of the start compartment that is put in place when the shim has loaded, to hear what guests evaluate
defence: captured-globals
features: [Compartment, lockdown]
includes: [escape.js]
---*/

const heard = [];
const before = eval;
globalThis.eval = (text) => {
  heard.push(text);
  return before(text);
};
lockdown();
const { globalThis: inner } = new Compartment();
assert.sameValue(inner.eval('typeof escapeSecret'), 'undefined');
assert.sameValue(inner.Function('return typeof escapeSecret')(), 'undefined');
assert.sameValue(heard.length, 0);
