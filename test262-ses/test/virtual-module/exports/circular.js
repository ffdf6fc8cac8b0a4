// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-initializeenvironment
description: An export that leads to itself is a SyntaxError
info: |
  InitializeEnvironment ( )

  1. Perform ? the InitializeEnvironment concrete method of Source Text Module Records for module.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const itself = { bindings: [{ export: 'x', from: 'v' }] };
assert.throws(SyntaxError, () => compartmentOf({ v: itself }).importNow('v'));

const v = { bindings: [{ import: 'x', from: 'w' }, { export: 'x' }] };
const w = { bindings: [{ export: 'x', from: 'v' }] };
assert.throws(SyntaxError, () => compartmentOf({ v, w }).importNow('v'));
assert.throws(SyntaxError, () => compartmentOf({ v, w: 'export { x } from "v";' }).importNow('v'));
