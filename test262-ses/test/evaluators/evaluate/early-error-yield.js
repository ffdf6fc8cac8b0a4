// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source is no generator's code, so yield and return are early errors in it
features: [Compartment]
---*/

const compartment = new Compartment();

for (const source of ['yield', '(yield)', 'yield 1', 'yield* []', '[yield]', '`${yield}`', 'f(yield)', 'return', 'super()']) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
  assert.throws(SyntaxError, () => compartment.globalThis.eval(source), source);
  if (source !== 'return') assert.throws(SyntaxError, () => compartment.globalThis.Function(source), source);
}
