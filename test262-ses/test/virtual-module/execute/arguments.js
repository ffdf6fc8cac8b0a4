// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: execute gets three arguments, of which the last two are undefined where they are not asked for
info: |
  ExecuteModule ( [ capability ] )

  [...]
  5. Let import be undefined.
  6. If module.[[NeedsImport]] is true, then
  [...]
  7. Let importMeta be undefined.
  8. If module.[[NeedsImportMeta]] is true, set importMeta to module.[[ImportMeta]].
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const seen = [];
function execute(...args) {
  seen.push(args.length, ...args.map((value) => typeof value));
}

compartmentOf({ v: { execute } }).importNow('v');
compartmentOf({ v: { execute, needsImport: true } }).importNow('v');
compartmentOf({ v: { execute, needsImportMeta: true } }).importNow('v');
compartmentOf({ v: { execute, needsImport: true, needsImportMeta: true } }).importNow('v');
assert.compareArray(seen, [
  ...[3, 'object', 'undefined', 'undefined'],
  ...[3, 'object', 'function', 'undefined'],
  ...[3, 'object', 'undefined', 'object'],
  ...[3, 'object', 'function', 'object'],
]);
