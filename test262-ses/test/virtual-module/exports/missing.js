// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-initializeenvironment
description: >
  An import or an export from a module that does not export the name is a SyntaxError when the module is linked
info: |
  InitializeEnvironment ( )

  1. Perform ? the InitializeEnvironment concrete method of Source Text Module Records for module.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let executed = false;
const execute = () => {
  executed = true;
};
const m = 'export const x = 1;';

for (const binding of [
  { import: 'y', from: 'm' },
  { import: 'default', as: 'x', from: 'm' },
  { export: 'y', from: 'm' },
]) {
  assert.throws(SyntaxError, () => compartmentOf({ v: { bindings: [binding], execute }, m }).importNow('v'));
}
const bindings = [{ import: 'y', from: 'm' }, { export: 'y' }];
assert.throws(SyntaxError, () => compartmentOf({ v: { bindings, execute }, m }).importNow('v'));
assert.throws(SyntaxError, () => compartmentOf({ m: 'import { x } from "v";', v: { execute } }).importNow('m'));
assert.sameValue(executed, false);
