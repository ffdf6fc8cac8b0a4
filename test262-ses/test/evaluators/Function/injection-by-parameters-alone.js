// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Parameters that are wrong by themselves are found where the body and the whole function are right
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  11. Let parameters be ParseStrictText(P, the Parameters column of row).
  12. If parameters is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const log = [];
const { Function: Inner } = new Compartment({ globals: { log } }).globalThis;

assert.throws(SyntaxError, () => Inner('a = `', '`) { log.push(1); //`'));
assert.compareArray(log, []);
Inner('a = `', ' `', 'log.push(2)')();
assert.compareArray(log, [2]);
