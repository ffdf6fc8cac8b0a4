// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: import without from throws a SyntaxError
info: |
  ParseModuleBinding ( record, binding )

  [...]
  12. If import is a String, then
    a. If from is undefined, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

assert.throws(SyntaxError, () => compartmentOf({ v: { bindings: [{ import: 'x' }] } }).importNow('v'));
assert.throws(SyntaxError, () => compartmentOf({ v: { bindings: [{ import: 'x', as: 'y' }] } }).importNow('v'));
