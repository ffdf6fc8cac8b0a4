// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source that would close what an implementation might put around it is a SyntaxError
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const log = [];
const compartment = new Compartment({ globals: { log } });
const closers = ['}', '};', ')', ')}', '})', '}}', '}}}}', ']', '`', '}`', '*/', '"', '}); (() => {', '} {', '}} {{'];

for (const closer of closers) {
  const call = 'log.push(1);';
  for (const source of [closer, `${closer} ${call}`, `${call} ${closer}`, `${call} ${closer} ${call}`]) {
    assert.throws(SyntaxError, () => compartment.evaluate(source), source);
  }
}
assert.compareArray(log, []);
compartment.evaluate('log.push(1)');
assert.compareArray(log, [1]);
