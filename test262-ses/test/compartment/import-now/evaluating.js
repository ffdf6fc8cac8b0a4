// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow throws a TypeError for a module that is being evaluated
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  7. If IsEvaluableNow(module, « ») is false, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const errors = [];
const sources = {
  self: 'attempt("self"); export const x = 1;',
  root: 'import "leaf"; export const x = 1;',
  leaf: 'attempt("root"); export const y = 2;',
};
const attempt = (specifier) => {
  try {
    compartment.importNow(specifier);
    errors.push('returned');
  } catch (error) {
    errors.push(error.constructor);
  }
};
const compartment = compartmentOf(sources, { globals: { attempt } });

assert.sameValue(compartment.importNow('self').x, 1);
assert.sameValue(compartment.importNow('root').x, 1);
assert.compareArray(errors, [TypeError, TypeError]);
