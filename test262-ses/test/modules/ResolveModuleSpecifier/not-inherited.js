// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: The resolveHook of the parent is not called for a compartment that has none
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  2. If hook is undefined, throw a TypeError exception.

  NOTE A compartment does not inherit the hook of its parent.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const parent = compartmentOf({}, { globals: { source: new ModuleSource('import "b"') } });
  const child = parent.evaluate('new Compartment({ modules: { a: { source }, b: { namespace: {} } } })');

  assert.throws(TypeError, () => child.importNow('a'));
  await assert.throwsAsync(TypeError, () => child.import('a'));
  assert.sameValue(child.importNow('b')[Symbol.toStringTag], 'Module');
});
